using Toehold.Programmes;

namespace Toehold.Sessions;

/// <summary>What a programme asks of one day, made by <see cref="DayPlanner"/>. Compares by value.</summary>
public sealed record DayPlan
{
    internal DayPlan(DayOfWeek day, ValueList<PlannedSession> sessions, double? promisedMinutes, string? shortened)
    {
        Day = day;
        Sessions = sessions;
        PromisedMinutes = promisedMinutes;
        Shortened = shortened;
        ByPosition = PositionTime.Sum(sessions.SelectMany(session => session.Timeline.ByPosition));
    }

    /// <summary>The day of the week it is for.</summary>
    public DayOfWeek Day { get; }

    /// <summary>The sessions in the order of the day; empty on a day off.</summary>
    public ValueList<PlannedSession> Sessions { get; }

    /// <summary>The minutes a day that the hand-out promised, to show beside <see cref="Total"/>; null where it promised none.</summary>
    public double? PromisedMinutes { get; }

    /// <summary>One plain sentence where the day, or one of its sessions, was cut to its limits; otherwise null.</summary>
    public string? Shortened { get; }

    /// <summary>The time in each position over the whole day, in the order of first use; together the total.</summary>
    public ValueList<PositionTime> ByPosition { get; }

    /// <summary>What the day's sessions take together.</summary>
    public TimeSpan Total => Sessions.Aggregate(TimeSpan.Zero, (sum, session) => sum + session.Timeline.Total);
}
