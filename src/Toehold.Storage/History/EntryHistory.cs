using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Toehold.Programmes;

namespace Toehold.Storage;

/// <summary>Reads one practice's entries. Every read goes by an index, and touches one place of the store.</summary>
/// <param name="store">An open store.</param>
public sealed class EntryHistory(Store store)
{
    /// <summary>The entries of one of the person's days, as they happened.</summary>
    public Task<ValueList<Entry>> OfDay(Guid practiceId, DateOnly day, CancellationToken cancellation = default) =>
        Between(practiceId, day, day, cancellation);

    /// <summary>The entries from one day to another, both included, as they happened; empty where the days are the wrong way round.</summary>
    public Task<ValueList<Entry>> Between(Guid practiceId, DateOnly from, DateOnly to, CancellationToken cancellation = default) =>
        Read(entries => AsTheyHappened(entries.Where(row => row.PracticeId == practiceId && row.Day >= from && row.Day <= to)), cancellation);

    /// <summary>How many entries each day has from one day to another, both included; days without any are left out.</summary>
    public async Task<IReadOnlyDictionary<DateOnly, int>> CountByDay(Guid practiceId, DateOnly from, DateOnly to, CancellationToken cancellation = default)
    {
        await using var db = store.CreateDbContext();
        return await db.Entries.Where(row => row.PracticeId == practiceId && row.Day >= from && row.Day <= to)
            .GroupBy(row => row.Day)
            .Select(day => new { day.Key, Count = day.Count() })
            .ToDictionaryAsync(day => day.Key, day => day.Count, cancellation);
    }

    /// <summary>The daily pain scores from one day to another, both included, as they happened.</summary>
    public Task<ValueList<Entry>> CheckIns(Guid practiceId, DateOnly from, DateOnly to, CancellationToken cancellation = default) =>
        Between<What.CheckedIn>(practiceId, from, to, cancellation);

    /// <summary>The entries of one kind, other than sets, from one day to another, both included, as they happened.</summary>
    public Task<ValueList<Entry>> Between<T>(Guid practiceId, DateOnly from, DateOnly to, CancellationToken cancellation = default)
        where T : What
    {
        var kind = WhatJson.KindOf<T>();
        return Read(
            entries => AsTheyHappened(ButSets(entries).Where(row => row.PracticeId == practiceId && row.Kind == kind && row.Day >= from && row.Day <= to)),
            cancellation);
    }

    /// <summary>The ends of the last sessions, the newest first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public Task<ValueList<Entry>> RecentSessions(Guid practiceId, int count, CancellationToken cancellation = default) =>
        Latest<What.SessionEnded>(practiceId, count, cancellation);

    /// <summary>The last entries of one kind, other than sets, the newest first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public Task<ValueList<Entry>> Latest<T>(Guid practiceId, int count, CancellationToken cancellation = default)
        where T : What => Latest(practiceId, [LastOf.The<T>(count)], cancellation);

    /// <summary>The last entries of several kinds, read in one statement; all together the newest first.</summary>
    /// <exception cref="ArgumentException">No kind is named.</exception>
    public async Task<ValueList<Entry>> Latest(Guid practiceId, IReadOnlyCollection<LastOf> kinds, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        ArgumentOutOfRangeException.ThrowIfZero(kinds.Count);
        var found = await Read(entries => kinds.Select(last => Latest(entries, practiceId, last)).Aggregate((all, more) => all.Concat(more)), cancellation);
        return kinds.Count == 1 ? found : found.OrderByDescending(entry => entry.Day).ThenByDescending(entry => entry.OccurredAt).ToValueList();
    }

    /// <summary>What finding out is made of, from the beginning: plans, measures, what else changed, and what was taken back; as they happened.</summary>
    public Task<ValueList<Entry>> FindingOut(Guid practiceId, CancellationToken cancellation = default) =>
        Read(
            entries => AsTheyHappened(ButSets(entries).Where(row => row.PracticeId == practiceId && EntryKinds.FindingOut.Contains(row.Kind))),
            cancellation);

    /// <summary>The day of the first session that came to an end, or null.</summary>
    public async Task<DateOnly?> FirstSessionDay(Guid practiceId, CancellationToken cancellation = default)
    {
        var first = await Read(
            entries => ButSets(entries).Where(row => row.PracticeId == practiceId && row.Kind == EntryKinds.SessionEnded).OrderBy(row => row.Day).Take(1),
            cancellation);
        return first.Count == 0 ? null : first[0].Day;
    }

    /// <summary>Every entry by its id, for an export: one at a time, so that ten years need no more memory than a day.</summary>
    public IAsyncEnumerable<Entry> All(Guid practiceId, CancellationToken cancellation = default) =>
        Stream(entries => entries.Where(row => row.PracticeId == practiceId).OrderBy(row => row.Id), cancellation);

    private static IQueryable<EntryRow> Latest(DbSet<EntryRow> entries, Guid practiceId, LastOf last) =>
        NewestFirst(ButSets(entries).Where(row => row.PracticeId == practiceId && row.Kind == last.Kind)).Take(last.Count);

    private static IOrderedQueryable<EntryRow> NewestFirst(IQueryable<EntryRow> entries) =>
        entries.OrderByDescending(row => row.Day).ThenByDescending(row => row.OccurredAt).ThenByDescending(row => row.Id);

    private static IOrderedQueryable<EntryRow> AsTheyHappened(IQueryable<EntryRow> entries) =>
        entries.OrderBy(row => row.Day).ThenBy(row => row.OccurredAt).ThenBy(row => row.Id);

    // The kinds' index leaves out sets, and SQLite uses it only where the statement says so too. LINQ cannot say it: a
    // condition that another implies is taken out of the statement.
    private static IQueryable<EntryRow> ButSets(DbSet<EntryRow> entries) =>
        entries.FromSqlRaw($"SELECT * FROM entries WHERE {EntryRow.NotASet}");

    private async Task<ValueList<Entry>> Read(Func<DbSet<EntryRow>, IQueryable<EntryRow>> query, CancellationToken cancellation)
    {
        await using var db = store.CreateDbContext();
        var rows = await FoundRow.In(query(db.Entries)).ToListAsync(cancellation);
        return rows.Select(row => row.ToEntry()).ToValueList();
    }

    private async IAsyncEnumerable<Entry> Stream(
        Func<DbSet<EntryRow>, IQueryable<EntryRow>> query, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var db = store.CreateDbContext();
        await foreach (var row in FoundRow.In(query(db.Entries)).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            yield return row.ToEntry();
        }
    }
}
