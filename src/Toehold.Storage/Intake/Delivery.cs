using Toehold.Programmes;

namespace Toehold.Storage;

/// <summary>One caller's plausible entries on their way into a group.</summary>
internal sealed class Delivery(Guid practiceId, IReadOnlyList<EntryRow> rows, ValueList<EntryProblem> problems)
{
    private readonly TaskCompletionSource<AppendResult> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Guid PracticeId => practiceId;

    public IReadOnlyList<EntryRow> Rows => rows;

    public ValueList<EntryProblem> Problems => problems;

    public Task<AppendResult> Answer => answer.Task;

    public static Delivery Of(Guid practiceId, IReadOnlyList<Entry> entries, DateTimeOffset now)
    {
        var rows = new List<EntryRow>();
        var problems = new List<EntryProblem>();
        foreach (var entry in entries)
        {
            problems.AddRange(EntryRules.Check(entry, now, out var what));
            if (what is not null)
            {
                rows.Add(EntryRow.Of(practiceId, entry, what));
            }
        }

        return new Delivery(practiceId, rows, problems.ToValueList());
    }

    public void Complete(AppendResult result) => answer.TrySetResult(result);
}
