using Toehold.Outcomes;
using Toehold.Storage;

namespace Toehold.Web.Features.Progress;

/// <summary>What a practice holds for finding out: the plan, what else changed, and the measures. What was taken back is not in it.</summary>
public sealed record FindingOut(RecordedPlan? Plan, IReadOnlyList<Entry> Changes, IReadOnlyList<Entry> Measures)
{
    public static FindingOut Of(IReadOnlyCollection<Entry> entries)
    {
        var taken = entries.Select(entry => entry.What).OfType<What.TakenBack>().Select(back => back.EntryId).ToHashSet();
        var held = entries.Where(entry => !taken.Contains(entry.Id)).ToList();
        return new FindingOut(
            RecordedPlan.LatestOf(held),
            [.. held.Where(entry => entry.What is What.Changed).OrderBy(entry => ((What.Changed)entry.What).On)],
            [.. held.Where(entry => entry.What is What.Measured)]);
    }

    /// <summary>The scores of one measure, as they were taken.</summary>
    public IEnumerable<double> ScoresOf(string measure) =>
        Measures.Select(entry => (What.Measured)entry.What).Where(measured => measured.Measure == measure).Select(measured => measured.Score);

    /// <summary>The changes as the verdict asks for them.</summary>
    public IEnumerable<OutsideChange> OutsideChanges => Changes.Select(entry => (What.Changed)entry.What).Select(change => new OutsideChange(
        change.On,
        change.Of switch
        {
            Circumstance.Flare => OutsideChangeKind.Flare,
            Circumstance.Programme => OutsideChangeKind.Programme,
            _ => OutsideChangeKind.Treatment,
        }));
}
