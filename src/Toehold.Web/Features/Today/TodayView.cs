using Toehold.Sessions;
using Toehold.Storage;
using Toehold.Web.Features.Programmes;

namespace Toehold.Web.Features.Today;

/// <summary>What the day asks for: the session that is next, those after it, and those that are done.</summary>
public sealed record TodayView(
    DateTimeOffset Now,
    DueSession? Next,
    IReadOnlyList<DueSession> Later,
    IReadOnlyList<DueSession> Done,
    TimeSpan Total,
    double? PromisedMinutes)
{
    public bool IsDayOff => Next is null && Done.Count == 0;

    public bool IsDueNow => Next is not null && Next.Planned.TimeOfDay <= TimeOnly.FromDateTime(Now.DateTime);

    public static TodayView Of(
        IEnumerable<ShelfProgramme> programmes, IReadOnlyCollection<Entry> lately, DateTimeOffset now, SessionSettings settings)
    {
        var day = DateOnly.FromDateTime(now.DateTime);
        var plans = programmes
            .Where(programme => programme.InDay)
            .Select(programme => (Programme: programme, Plan: PlanOf(programme, lately, day, settings)))
            .ToList();
        var sessions = plans
            .SelectMany(p => p.Plan.Sessions.Select(s => new DueSession(p.Programme, s, p.Plan.Sessions.Count, IsDone(p.Programme, s, lately, day))))
            .OrderBy(session => session.Planned.TimeOfDay)
            .ToList();
        var open = sessions.Where(session => !session.IsDone).ToList();
        return new TodayView(
            now,
            open.FirstOrDefault(),
            [.. open.Skip(1)],
            [.. sessions.Where(session => session.IsDone)],
            plans.Aggregate(TimeSpan.Zero, (sum, p) => sum + p.Plan.Total),
            plans is [var only] ? only.Plan.PromisedMinutes : null);
    }

    /// <summary>The plan of a day; an exercise that was not done lately gets the longer get-ready.</summary>
    public static DayPlan PlanOf(ShelfProgramme programme, IEnumerable<Entry> lately, DateOnly day, SessionSettings settings)
    {
        var known = lately.Select(entry => entry.What).OfType<What.SetDone>()
            .Where(set => set.ProgrammeId == programme.Id)
            .Select(set => set.ExerciseIndex)
            .ToHashSet();
        var unfamiliar = Enumerable.Range(0, programme.Programme.Exercises.Count).Where(index => !known.Contains(index)).ToHashSet();
        return DayPlanner.Plan(programme.Programme, day, settings, unfamiliar);
    }

    private static bool IsDone(ShelfProgramme programme, PlannedSession session, IEnumerable<Entry> entries, DateOnly day)
    {
        var own = entries.Where(entry => entry.Day == day).Select(entry => entry.What).ToList();
        var ended = own.OfType<What.SessionEnded>().Any(e => e.ProgrammeId == programme.Id && e.Session == session.Number);
        var sets = own.OfType<What.SetDone>()
            .Where(set => set.ProgrammeId == programme.Id && set.Session == session.Number)
            .Select(set => (set.ExerciseIndex, set.Side, set.Set))
            .Distinct()
            .Count();
        return ended || sets >= session.Timeline.Sets.Count;
    }
}
