namespace Toehold.Sessions;

/// <summary>Which times of the day a number of sessions get.</summary>
internal static class DayTimes
{
    private static readonly TimeOnly Morning = new(8, 0);
    private static readonly TimeOnly Evening = new(20, 0);

    // Two times closer together than this leave no room for a third between them.
    private static readonly TimeSpan Narrow = TimeSpan.FromHours(6);

    /// <summary>
    /// Some of the given times, spread, where there are enough; otherwise all of them, and the widest gaps halved until there
    /// are enough. They come in the order of a day that starts at a time: what lies before it comes last, after midnight.
    /// </summary>
    public static IReadOnlyList<TimeOnly> Spread(IReadOnlyList<TimeOnly> given, int count, TimeOnly start)
    {
        var sinceStart = given.Select(time => time.Add(-start.ToTimeSpan())).Order().ToList();
        return [.. SpreadSince(start, sinceStart, count).Select(time => time.Add(start.ToTimeSpan()))];
    }

    private static IEnumerable<TimeOnly> SpreadSince(TimeOnly start, List<TimeOnly> times, int count)
    {
        if (count <= times.Count)
        {
            return Spreading.Over(times.Count, count).Select(index => times[index]);
        }

        var (morning, evening) = (Morning.Add(-start.ToTimeSpan()), Evening.Add(-start.ToTimeSpan()));
        if (times[^1].Ticks - times[0].Ticks < Narrow.Ticks)
        {
            var isLate = times[0].Ticks - morning.Ticks > evening.Ticks - times[^1].Ticks;
            Insert(times, isLate && !times.Contains(morning) ? morning : evening);
        }

        while (times.Count < count)
        {
            var (from, to) = times.Zip(times.Skip(1)).MaxBy(pair => pair.Second.Ticks - pair.First.Ticks);
            Insert(times, WholeMinute((from.Ticks + to.Ticks) / 2));
        }

        return times;
    }

    private static void Insert(List<TimeOnly> times, TimeOnly time)
    {
        var index = times.BinarySearch(time);
        times.Insert(index < 0 ? ~index : index, time);
    }

    private static TimeOnly WholeMinute(long ticks) => new(ticks - (ticks % TimeSpan.TicksPerMinute));
}
