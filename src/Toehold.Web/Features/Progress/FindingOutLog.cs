using Toehold.Storage;
using Toehold.Web.Features.Practices;

namespace Toehold.Web.Features.Progress;

/// <summary>Reads and adds to what a practice holds for finding out.</summary>
public sealed class FindingOutLog(EntryHistory history, EntryIntake intake, CurrentPractice practice)
{
    public async Task<FindingOut> Read(CancellationToken cancellation = default) =>
        FindingOut.Of(await history.FindingOut(await practice.Id(cancellation), cancellation));

    /// <summary>Keeps one more thing; the answer says why where it cannot.</summary>
    public async Task<string?> Add(Guid id, DateTimeOffset now, What what, CancellationToken cancellation = default)
    {
        var entry = new Entry { Id = id, OccurredAt = now, Day = DateOnly.FromDateTime(now.DateTime), What = what };
        return await intake.Append(await practice.Id(cancellation), [entry], cancellation) switch
        {
            AppendResult.Saved { Problems.Count: 0 } => null,
            AppendResult.Saved saved => saved.Problems[0].Sentence,
            AppendResult.Refused refused => refused.Problems[0].Sentence,
            AppendResult.Unavailable unavailable => unavailable.Sentence,
            _ => throw new InvalidOperationException("Every outcome of appending is handled."),
        };
    }
}
