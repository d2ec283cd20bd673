using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Toehold.Storage;

/// <summary>Writes a group of deliveries in one transaction and answers each of them after its commit.</summary>
internal sealed class GroupCommit(Store store, TimeProvider time)
{
    /// <summary>Every delivery of the group has its answer when this ends. It does not throw.</summary>
    /// <returns>Why nobody's deliveries can be written now, or null.</returns>
    public async Task<StoreTrouble?> Write(IReadOnlyList<Delivery> group)
    {
        if (await TryWrite(group) is not { } trouble)
        {
            return null;
        }

        if (trouble.ConcernsEveryone || group.Count == 1)
        {
            foreach (var delivery in group)
            {
                delivery.Complete(new AppendResult.Unavailable(trouble.Sentence));
            }

            return trouble.ConcernsEveryone ? trouble : null;
        }

        // What the store will not take may be one delivery's: each on its own, so that the others are kept.
        StoreTrouble? everyones = null;
        foreach (var delivery in group)
        {
            everyones = await Write([delivery]) ?? everyones;
        }

        return everyones;
    }

    private async Task<StoreTrouble?> TryWrite(IReadOnlyList<Delivery> group)
    {
        try
        {
            await using var db = store.CreateDbContext();
            await using var transaction = await db.Database.BeginTransactionAsync();
            var sorted = new SortedGroup(group);
            sorted.MarkNew(await EntryInsert.Run(transaction.GetDbTransaction(), sorted.Rows, store.TakesArrays));
            var missing = await MissingPractices(db, sorted);
            await AddEarlier(db, sorted);
            await WakeReminders(db, sorted);
            await transaction.CommitAsync();
            foreach (var delivery in group)
            {
                delivery.Complete(missing.Contains(delivery.PracticeId) ? NoPractice : sorted.ResultOf(delivery));
            }

            return null;
        }
        catch (Exception e)
        {
            return store.Explain(e);
        }
    }

    private static AppendResult.Refused NoPractice =>
        new([new EntryProblem(null, "", "The practice that these entries belong to is not here, or was deleted.")]);

    // Where something was written, its practice is there: it is asked for the others only.
    private static async Task<HashSet<Guid>> MissingPractices(ToeholdDb db, SortedGroup sorted)
    {
        var asked = sorted.NotNew.Select(row => row.PracticeId).Distinct().ToArray();
        return asked.Length == 0
            ? []
            : [.. asked.Except(await db.Practices.Where(practice => asked.Contains(practice.Id)).Select(practice => practice.Id).ToListAsync())];
    }

    // A session that is done, skipped or put off is not to be reminded of, from the very commit that says so.
    private async Task WakeReminders(ToeholdDb db, SortedGroup sorted)
    {
        var practices = sorted.New.Where(row => row.Kind != EntryKinds.SetDone).Select(row => row.PracticeId).Distinct().ToArray();
        if (practices.Length > 0)
        {
            await ReminderClocks.Wake(db, practices, time.GetUtcNow());
        }
    }

    private static async Task AddEarlier(ToeholdDb db, SortedGroup sorted)
    {
        foreach (var practice in sorted.NotNew.GroupBy(row => row.PracticeId))
        {
            var ids = practice.Select(row => row.Id).ToArray();
            sorted.AddEarlier(await db.Entries.AsNoTracking()
                .Where(row => row.PracticeId == practice.Key && ids.Contains(row.Id))
                .ToListAsync());
        }
    }
}
