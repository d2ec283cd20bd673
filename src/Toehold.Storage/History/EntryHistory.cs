using Microsoft.EntityFrameworkCore;
using Toehold.Programmes;

namespace Toehold.Storage;

/// <summary>Reads one practice's entries. Every read is by an index, and touches one place of the store.</summary>
/// <param name="store">An open store.</param>
public sealed class EntryHistory(Store store)
{
    private static readonly Func<ToeholdDb, Guid, DateOnly, DateOnly, IAsyncEnumerable<EntryRow>> InDays =
        EF.CompileAsyncQuery((ToeholdDb db, Guid practice, DateOnly from, DateOnly to) => db.Entries.AsNoTracking()
            .Where(row => row.PracticeId == practice && row.Day >= from && row.Day <= to)
            .OrderBy(row => row.Day).ThenBy(row => row.OccurredAt).ThenBy(row => row.Id)
            .AsQueryable());

    // The kinds' index leaves out sets; a store uses it only where the query says so too.
    private static readonly Func<ToeholdDb, Guid, DateOnly, DateOnly, IAsyncEnumerable<EntryRow>> CheckInsInDays =
        EF.CompileAsyncQuery((ToeholdDb db, Guid practice, DateOnly from, DateOnly to) => db.Entries.AsNoTracking()
            .Where(row => row.Kind != EntryKinds.SetDone && row.Kind == EntryKinds.CheckedIn)
            .Where(row => row.PracticeId == practice && row.Day >= from && row.Day <= to)
            .OrderBy(row => row.Day).ThenBy(row => row.OccurredAt).ThenBy(row => row.Id)
            .AsQueryable());

    private static readonly Func<ToeholdDb, Guid, int, IAsyncEnumerable<EntryRow>> LastSessions =
        EF.CompileAsyncQuery((ToeholdDb db, Guid practice, int count) => db.Entries.AsNoTracking()
            .Where(row => row.Kind != EntryKinds.SetDone && row.Kind == EntryKinds.SessionEnded)
            .Where(row => row.PracticeId == practice)
            .OrderByDescending(row => row.Day).ThenByDescending(row => row.OccurredAt).ThenByDescending(row => row.Id)
            .Take(count));

    private static readonly Func<ToeholdDb, Guid, IAsyncEnumerable<EntryRow>> Everything =
        EF.CompileAsyncQuery((ToeholdDb db, Guid practice) => db.Entries.AsNoTracking()
            .Where(row => row.PracticeId == practice)
            .OrderBy(row => row.Id)
            .AsQueryable());

    /// <summary>The entries of one of the person's days, as they happened.</summary>
    public Task<ValueList<Entry>> OfDay(Guid practiceId, DateOnly day, CancellationToken cancellation = default) =>
        Between(practiceId, day, day, cancellation);

    /// <summary>The entries from one day to another, both included, as they happened; empty where the days are the wrong way round.</summary>
    public Task<ValueList<Entry>> Between(Guid practiceId, DateOnly from, DateOnly to, CancellationToken cancellation = default) =>
        ReadAll(db => InDays(db, practiceId, from, to), cancellation);

    /// <summary>The daily pain scores from one day to another, both included, as they happened.</summary>
    public Task<ValueList<Entry>> CheckIns(Guid practiceId, DateOnly from, DateOnly to, CancellationToken cancellation = default) =>
        ReadAll(db => CheckInsInDays(db, practiceId, from, to), cancellation);

    /// <summary>The ends of the last sessions, the newest first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public Task<ValueList<Entry>> RecentSessions(Guid practiceId, int count, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return ReadAll(db => LastSessions(db, practiceId, count), cancellation);
    }

    /// <summary>Every entry by its id, for an export: one at a time, so that ten years need no more memory than a day.</summary>
    public IAsyncEnumerable<Entry> All(Guid practiceId, CancellationToken cancellation = default) =>
        Stream(db => Everything(db, practiceId), cancellation);

    private async Task<ValueList<Entry>> ReadAll(Func<ToeholdDb, IAsyncEnumerable<EntryRow>> query, CancellationToken cancellation) =>
        (await Stream(query, cancellation).ToListAsync(cancellation)).ToValueList();

    private async IAsyncEnumerable<Entry> Stream(
        Func<ToeholdDb, IAsyncEnumerable<EntryRow>> query,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var db = store.CreateDbContext();
        await foreach (var row in query(db).WithCancellation(cancellation))
        {
            yield return row.ToEntry();
        }
    }
}
