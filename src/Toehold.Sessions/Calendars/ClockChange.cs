namespace Toehold.Sessions;

/// <summary>An instant at which the clocks of a zone change.</summary>
/// <param name="At">The instant.</param>
/// <param name="Before">The offset until then.</param>
/// <param name="After">The offset from then on.</param>
/// <param name="IsDaylight">Whether summer time begins.</param>
internal sealed record ClockChange(DateTimeOffset At, TimeSpan Before, TimeSpan After, bool IsDaylight)
{
    /// <summary>What the clocks show as they change.</summary>
    public DateTime Local => At.UtcDateTime + Before;

    /// <summary>The changes between two instants, to the second.</summary>
    public static IReadOnlyList<ClockChange> Between(TimeZoneInfo zone, DateTimeOffset from, DateTimeOffset until)
    {
        var changes = new List<ClockChange>();
        for (var day = from; day < until; day = day.AddDays(1))
        {
            if (zone.GetUtcOffset(day) != zone.GetUtcOffset(day.AddDays(1)))
            {
                var at = Find(zone, day, day.AddDays(1));
                changes.Add(new ClockChange(at, zone.GetUtcOffset(day), zone.GetUtcOffset(at), zone.IsDaylightSavingTime(at)));
            }
        }

        return changes;
    }

    private static DateTimeOffset Find(TimeZoneInfo zone, DateTimeOffset before, DateTimeOffset after)
    {
        var old = zone.GetUtcOffset(before);
        while (after - before > TimeSpan.FromSeconds(1))
        {
            var middle = before.AddSeconds(Math.Floor((after - before).TotalSeconds / 2));
            (before, after) = zone.GetUtcOffset(middle) == old ? (middle, after) : (before, middle);
        }

        return after;
    }
}
