using Toehold.Sessions;
using Toehold.Storage;
using Toehold.Web.Features.Programmes;

namespace Toehold.Web.Features.Today;

/// <summary>The sessions that the programmes of the day ask for, in the order of their times.</summary>
public static class DueSessions
{
    public static IReadOnlyList<DueSession> Of(IEnumerable<ShelfProgramme> programmes, IReadOnlyCollection<Entry> lately, DateOnly day) =>
    [
        .. from programme in programmes
           where programme.InDay
           let plan = TodayView.PlanOf(programme, lately, day, SessionSettings.Default)
           from session in plan.Sessions
           orderby session.TimeOfDay
           select new DueSession(programme, session, plan.Sessions.Count, IsDone: false),
    ];
}
