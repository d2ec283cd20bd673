using Toehold.Programmes;

namespace Toehold.Sessions;

/// <summary>
/// Shares a programme's exercises among the sessions of a day. "How often" starts at the gentle end of a range too, and an
/// open one means once a day, every day. The day has as many sessions as its most frequent exercise asks for; the others
/// are spread over them, and what is due once goes where its position already occurs, otherwise into the shortest session.
/// </summary>
public static class DayPlanner
{
    /// <summary>The plan of a date: that of its day of the week.</summary>
    /// <exception cref="ArgumentNullException">The programme or the settings are null.</exception>
    public static DayPlan Plan(
        Programme programme, DateOnly day, SessionSettings settings, IReadOnlySet<int>? firstTime = null, IReadOnlySet<int>? leftOut = null) =>
        Plan(programme, day.DayOfWeek, settings, firstTime, leftOut);

    /// <summary>The plan of a day of the week: the same arguments give the same plan.</summary>
    /// <param name="programme">What to do.</param>
    /// <param name="day">The day; with a number of days a week, the days lie evenly (three from Monday: Monday, Wednesday, Friday).</param>
    /// <param name="settings">The person's wishes.</param>
    /// <param name="firstTime">Indexes of exercises never done before: they get a longer get-ready the first time that day.</param>
    /// <param name="leftOut">Indexes of exercises that are not to be done for now.</param>
    /// <exception cref="ArgumentNullException">The programme or the settings are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is none of the seven.</exception>
    public static DayPlan Plan(
        Programme programme, DayOfWeek day, SessionSettings settings, IReadOnlySet<int>? firstTime = null, IReadOnlySet<int>? leftOut = null)
    {
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentNullException.ThrowIfNull(settings);
        if (!Enum.IsDefined(day))
        {
            throw new ArgumentOutOfRangeException(nameof(day), day, "A day is one of the seven.");
        }

        var due = settings.DaysOff.Contains(day) ? [] : programme.Exercises
            .Select((exercise, index) => new SessionItem(index, exercise))
            .Where(item => leftOut?.Contains(item.Index) != true && Frequency.IsDueOn(item.Exercise.Dose, day, settings))
            .ToList();
        var shares = SessionShares.Of(due, settings);
        var sessions = Sessions(shares, settings, firstTime ?? new HashSet<int>());
        return new DayPlan(day, sessions, programme.PromisedMinutes, Note(due, sessions, settings.Options));
    }

    private static ValueList<PlannedSession> Sessions(
        IReadOnlyList<IReadOnlyList<SessionItem>> shares, SessionSettings settings, IReadOnlySet<int> firstTime)
    {
        var times = shares.Count == 0 ? [] : DayTimes.Spread(settings.TimesOfDay, shares.Count, settings.DayStartsAt);
        var stillNew = firstTime.ToHashSet();
        var sessions = new List<PlannedSession>();
        foreach (var (share, time) in shares.Zip(times))
        {
            var items = settings.OrderAsWritten ? share.ToValueList() : PerformingOrder.Of(share);
            sessions.Add(new PlannedSession(sessions.Count + 1, time, items, TimelineBuilder.Build(items, settings, stillNew)));
            stillNew.ExceptWith(share.Select(item => item.Index));
        }

        return sessions.ToValueList();
    }

    private static string? Note(List<SessionItem> due, IEnumerable<PlannedSession> sessions, TimelineOptions options) =>
        due.Find(item => Frequency.TimesADay(item.Exercise.Dose, int.MaxValue) > options.MostSessionsADay) is { } tooOften
            ? $"A day holds at most {options.MostSessionsADay} sessions; {tooOften.Exercise.Name} asks for more."
            : sessions.Select(session => session.Timeline.Shortened).FirstOrDefault(note => note is not null);
}
