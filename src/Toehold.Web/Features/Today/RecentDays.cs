using Microsoft.Extensions.Caching.Memory;
using Toehold.Storage;
using Toehold.Web.Features.Levels;

namespace Toehold.Web.Features.Today;

/// <summary>
/// The last days of practices, read once. Entries are only ever added, so a day that has as many in the store as were read of
/// it is still the same day; the days are counted each time, and those are read again to which any server has added.
/// </summary>
public sealed class RecentDays(EntryHistory history) : IDisposable
{
    private const int MostEntries = 100_000;

    private static readonly TimeSpan Unasked = TimeSpan.FromHours(12);

    private readonly MemoryCache read = new(new MemoryCacheOptions { SizeLimit = MostEntries });

    /// <summary>The days that have entries, from one to another, both included, the first first; the older ones only where the newer do not tell enough.</summary>
    /// <param name="practice">Whose.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="newer">The first of the newer days.</param>
    /// <param name="enough">Whether the newer days tell enough.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task<IReadOnlyList<HeardDay>> Between(
        Guid practice, DateOnly from, DateOnly to, DateOnly newer, Func<IReadOnlyCollection<HeardDay>, bool> enough, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(enough);
        var counts = await history.CountByDay(practice, from, to, cancellation);
        var days = (read.Get<IReadOnlyList<HeardDay>>(practice) ?? [])
            .Where(day => counts.TryGetValue(day.Date, out var count) && day.Entries.Count == count)
            .ToDictionary(day => day.Date);
        var known = days.Count;
        await ReadInto(days, practice, [.. counts.Keys.Where(day => day >= newer && !days.ContainsKey(day))], cancellation);
        if (!enough([.. days.Values.Where(day => day.Date >= newer)]))
        {
            await ReadInto(days, practice, [.. counts.Keys.Where(day => !days.ContainsKey(day))], cancellation);
        }

        HeardDay[] all = [.. days.Values.OrderBy(day => day.Date)];
        if (all.Length > known)
        {
            Keep(practice, all);
        }

        return all;
    }

    /// <summary>Forgets a practice that was deleted.</summary>
    public void Forget(Guid practice) => read.Remove(practice);

    public void Dispose() => read.Dispose();

    private async Task ReadInto(Dictionary<DateOnly, HeardDay> days, Guid practice, IReadOnlyCollection<DateOnly> others, CancellationToken cancellation)
    {
        if (others.Count == 0)
        {
            return;
        }

        foreach (var day in (await history.Between(practice, others.Min(), others.Max(), cancellation)).GroupBy(entry => entry.Day))
        {
            days[day.Key] = new HeardDay(day.Key, [.. day]);
        }
    }

    private void Keep(Guid practice, IReadOnlyList<HeardDay> days)
    {
        using var entry = read.CreateEntry(practice);
        entry.Value = days;
        entry.Size = days.Sum(day => day.Entries.Count);
        entry.SlidingExpiration = Unasked;
    }
}
