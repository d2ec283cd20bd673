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

    /// <summary>The days that have entries, from one to another, both included, the first first.</summary>
    public async Task<IReadOnlyList<HeardDay>> Between(Guid practice, DateOnly from, DateOnly to, CancellationToken cancellation = default)
    {
        var counts = await history.CountByDay(practice, from, to, cancellation);
        var days = (read.Get<IReadOnlyList<HeardDay>>(practice) ?? [])
            .Where(day => counts.TryGetValue(day.Date, out var count) && day.Entries.Count == count)
            .ToDictionary(day => day.Date);
        var others = counts.Keys.Where(day => !days.ContainsKey(day)).ToList();
        if (others.Count > 0)
        {
            foreach (var day in (await history.Between(practice, others.Min(), others.Max(), cancellation)).GroupBy(entry => entry.Day))
            {
                days[day.Key] = new HeardDay(day.Key, [.. day]);
            }
        }

        HeardDay[] all = [.. days.Values.OrderBy(day => day.Date)];
        if (others.Count > 0)
        {
            Keep(practice, all);
        }

        return all;
    }

    /// <summary>Forgets a practice that was deleted.</summary>
    public void Forget(Guid practice) => read.Remove(practice);

    public void Dispose() => read.Dispose();

    private void Keep(Guid practice, IReadOnlyList<HeardDay> days)
    {
        using var entry = read.CreateEntry(practice);
        entry.Value = days;
        entry.Size = days.Sum(day => day.Entries.Count);
        entry.SlidingExpiration = Unasked;
    }
}
