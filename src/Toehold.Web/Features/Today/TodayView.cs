using Toehold.Sessions;
using Toehold.Storage;
using Toehold.Web.Features.Programmes;

namespace Toehold.Web.Features.Today;

/// <summary>What the day asks for, in the order in which it is due.</summary>
public sealed record TodayView(IReadOnlyList<DueSession> Sessions, TimeSpan Total, double? PromisedMinutes)
{
    /// <summary>The session to begin with: due, or the first to come.</summary>
    public DueSession? Next => Sessions.FirstOrDefault(session => session.IsOpen);

    public IEnumerable<DueSession> AlsoNow => Sessions.Where(session => session.State == SessionState.Now && session != Next);

    public IEnumerable<DueSession> Later => Sessions.Where(session => session.IsOpen && session.State != SessionState.Now && session != Next);

    /// <summary>Done or skipped.</summary>
    public IEnumerable<DueSession> Over => Sessions.Where(session => !session.IsOpen);

    public static TodayView Of(PracticeDay day) => Of(day, (day ?? throw new ArgumentNullException(nameof(day))).Person.Today);

    /// <summary>The view of today, or of a day to come.</summary>
    public static TodayView Of(PracticeDay day, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(day);
        var plans = day.Programmes
            .Where(programme => programme.InDay)
            .Select(programme => (Programme: programme, Plan: day.PlanOf(programme, date)))
            .ToList();
        var sessions = plans
            .SelectMany(p => p.Plan.Sessions.Select(session => StandOf(day, date, p.Programme, session, p.Plan.Sessions.Count)))
            .OrderBy(session => session.DueAt)
            .ToList();
        return new TodayView(
            sessions,
            plans.Aggregate(TimeSpan.Zero, (sum, p) => sum + p.Plan.Total),
            plans is [var only] ? only.Plan.PromisedMinutes : null);
    }

    /// <summary>A session of the wanted day's plan, or of today's; where today has none, that of the next day that has, to be done anyway.</summary>
    public static DueSession? Find(PracticeDay day, string slug, int number, DateOnly? wanted = null)
    {
        ArgumentNullException.ThrowIfNull(day);
        return day.Find(slug) is not { } programme ? null : Enumerable.Range(0, 7)
            .Select(ahead => wanted ?? day.Person.Today.AddDays(ahead))
            .Select(date => (Date: date, Plan: day.PlanOf(programme, date)))
            .Select(on => on.Plan.Sessions.FirstOrDefault(session => session.Number == number) is { } session
                ? StandOf(day, on.Date, programme, session, on.Plan.Sessions.Count)
                : null)
            .FirstOrDefault(session => session is not null);
    }

    private static DueSession StandOf(PracticeDay day, DateOnly date, ShelfProgramme programme, PlannedSession planned, int of)
    {
        var session = new DueSession(programme, planned, of)
        {
            DueAt = day.Person.Clock.At(date, planned.TimeOfDay),
            Settings = day.Person.Settings.ForSessions(),
        };
        var own = day.Lately.Where(entry => entry.Day == date && IsAbout(entry.What, programme.Id, planned.Number)).ToList();
        if (IsDone(own, planned))
        {
            return session with { State = SessionState.Done };
        }

        return own.LastOrDefault(entry => entry.What is What.SessionSkipped or What.SessionSnoozed)?.What switch
        {
            What.SessionSkipped skipped => session with { State = SessionState.Skipped, Reason = skipped.Reason },
            What.SessionSnoozed snoozed when snoozed.Until > day.Person.Now =>
                session with { State = SessionState.Snoozed, DueAt = day.Person.Clock.Local(snoozed.Until) },
            _ => session with { State = session.DueAt <= day.Person.Now ? SessionState.Now : SessionState.Later },
        };
    }

    private static bool IsAbout(What what, Guid programme, int session) => what switch
    {
        What.SetDone set => set.ProgrammeId == programme && set.Session == session,
        What.SessionEnded ended => ended.ProgrammeId == programme && ended.Session == session,
        What.SessionSkipped skipped => skipped.ProgrammeId == programme && skipped.Session == session,
        What.SessionSnoozed snoozed => snoozed.ProgrammeId == programme && snoozed.Session == session,
        _ => false,
    };

    private static bool IsDone(List<Entry> own, PlannedSession planned) =>
        own.Exists(entry => entry.What is What.SessionEnded)
        || own.Select(entry => entry.What).OfType<What.SetDone>().Select(set => (set.ExerciseIndex, set.Side, set.Set)).Distinct().Count() >= planned.Timeline.Sets.Count;
}
