using Toehold.Sessions;
using Toehold.Storage;
using Toehold.Web.Features.Progress;

namespace Toehold.Web.Features.Today;

/// <summary>What was said once and holds until something else is said, however long ago: read in one statement, since a statement is a journey.</summary>
/// <param name="Safety">The answers to the safety questions; null until they are given.</param>
/// <param name="Choices">The last choices of steps, the newest first.</param>
/// <param name="Decisions">The last decisions about steps, the newest first.</param>
/// <param name="Plan">The plan for finding out; null where none holds.</param>
public sealed record Holding(SafetyAnswers? Safety, IReadOnlyList<Entry> Choices, IReadOnlyList<Entry> Decisions, RecordedPlan? Plan)
{
    private const int DecisionsRead = 12;

    // Plans are few, and so is what a person takes back.
    private static readonly LastOf[] Kinds =
    [
        LastOf.The<What.SafetyAnswered>(1), LastOf.The<What.LevelChosen>(20), LastOf.The<What.Progressed>(DecisionsRead),
        LastOf.The<What.PlanFixed>(10), LastOf.The<What.PlanStopped>(10), LastOf.The<What.TakenBack>(200),
    ];

    /// <summary>Whether older decisions were left unread.</summary>
    public bool MayHaveMoreDecisions => Decisions.Count == DecisionsRead;

    public static async Task<Holding> Read(EntryHistory history, Guid practice, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(history);
        var entries = await history.Latest(practice, Kinds, cancellation);
        var safety = entries.Select(entry => entry.What).OfType<What.SafetyAnswered>().FirstOrDefault();
        return new Holding(
            safety is null ? null : SafetyAnswers.From(safety.Yes),
            [.. entries.Where(entry => entry.What is What.LevelChosen)],
            [.. entries.Where(entry => entry.What is What.Progressed)],
            FindingOut.Of(entries).Plan);
    }
}
