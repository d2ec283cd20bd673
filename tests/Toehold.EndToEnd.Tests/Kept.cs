using Microsoft.EntityFrameworkCore;
using Toehold.Storage;
using Toehold.Storage.Sqlite;

namespace Toehold.EndToEnd.Tests;

/// <summary>What a data folder holds, read from its file.</summary>
internal static class Kept
{
    internal static async Task<IReadOnlyList<Entry>> Entries(string data)
    {
        var store = new SqliteStore(data, TimeProvider.System);
        await using var db = store.CreateDbContext();
        var practice = await db.Practices.AsNoTracking().SingleAsync();
        return await new EntryHistory(store).All(practice.Id).ToListAsync();
    }

    internal static IEnumerable<What.SetDone> Sets(this IEnumerable<Entry> entries) => entries.Select(entry => entry.What).OfType<What.SetDone>();

    /// <summary>Each set as a word, such as "0 left 1": exercise, side, number.</summary>
    internal static string[] Words(this IEnumerable<What.SetDone> sets) =>
        [.. sets.Select(set => $"{set.ExerciseIndex} {set.Side} {set.Set}").Order(StringComparer.Ordinal)];
}
