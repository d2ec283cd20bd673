namespace Toehold.Sessions;

/// <summary>
/// A person's days: in the time zone they are in, from the time of day they say. While the zone stays the same a day never
/// comes back, whatever the clocks do; a time of day that the clocks pass twice counts the first time, and one that they
/// leap over counts by the offset before the leap, as RFC 5545 has it.
/// </summary>
/// <param name="Zone">Where the person is.</param>
/// <param name="Start">When their day starts; until then it is still the day before.</param>
public sealed record DayClock(TimeZoneInfo Zone, TimeOnly Start)
{
    /// <summary>The person's day at an instant.</summary>
    public DateOnly DayAt(DateTimeOffset instant)
    {
        var date = DateOnly.FromDateTime(Local(instant).DateTime);
        return instant >= StartOf(date) ? date : date.AddDays(-1);
    }

    /// <summary>The instant by the person's own clock.</summary>
    public DateTimeOffset Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone);

    /// <summary>When a day starts.</summary>
    public DateTimeOffset StartOf(DateOnly day) => First(day.ToDateTime(Start));

    /// <summary>When a time of day comes on one of the person's days; before the day's start it is after midnight.</summary>
    public DateTimeOffset At(DateOnly day, TimeOnly time) => First((time < Start ? day.AddDays(1) : day).ToDateTime(time));

    private DateTimeOffset First(DateTime local)
    {
        var offset = Zone.IsInvalidTime(local) ? Zone.GetUtcOffset(local.AddDays(-1))
            : Zone.IsAmbiguousTime(local) ? Zone.GetAmbiguousTimeOffsets(local).Max()
            : Zone.GetUtcOffset(local);
        return Local(new DateTimeOffset(local, offset));
    }
}
