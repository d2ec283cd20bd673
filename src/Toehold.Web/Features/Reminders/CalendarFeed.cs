using Microsoft.EntityFrameworkCore;
using Toehold.Programmes;
using Toehold.Sessions;
using Toehold.Storage;
using Toehold.Web.Features.Languages;
using Toehold.Web.Features.Practices;
using Toehold.Web.Features.Settings;
using Toehold.Web.Features.Today;

namespace Toehold.Web.Features.Reminders;

/// <summary>The sessions of a person's week as a calendar.</summary>
internal sealed class CalendarFeed(Store store, PracticeDays days, SettingsShelf settings, PracticeZone zones, TimeProvider time)
{
    /// <param name="practice">Whose.</param>
    /// <param name="site">The beginning of every address.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task<string> Of(Guid practice, string site, CancellationToken cancellation)
    {
        await using var db = store.CreateDbContext();
        var began = await db.Practices.Where(p => p.Id == practice).Select(p => p.CreatedAt).SingleAsync(cancellation);
        var (kept, zone) = await settings.Read(practice, cancellation);
        var clock = new DayClock(zones.Of(zone), kept.DayStartsAt);
        var now = time.GetUtcNow();
        var day = await days.Of(new PersonInTime(practice, kept, clock, clock.Local(now)), cancellation: cancellation);
        var sessions = day.IsClosed ? [] : Sessions(new Words(() => kept), day, practice, site);
        return SessionCalendar.Write(sessions, clock.Zone, DateOnly.FromDateTime(clock.Local(began).DateTime), now);
    }

    private static List<CalendarSession> Sessions(Words say, PracticeDay day, Guid practice, string site)
    {
        var week = Enumerable.Range(0, 7)
            .Select(day.Person.Today.AddDays)
            .SelectMany(date => TodayView.Of(day, date).Sessions.Select(session => (Date: date, Session: session)));
        var sessions = new List<CalendarSession>();
        foreach (var number in week.GroupBy(on => (on.Session.Programme.Id, on.Session.Planned.Number)))
        {
            var same = number.GroupBy(on => on.Session.Planned.TimeOfDay).OrderBy(at => at.Key);
            sessions.AddRange(same.Select((at, place) => Session(
                say, $"{practice:N}.{number.Key.Id:N}.{number.Key.Number}.{place}@toehold", [.. at], day.Person.Clock.Start, site)));
        }

        return sessions;
    }

    private static CalendarSession Session(Words say, string uid, IReadOnlyList<(DateOnly Date, DueSession Session)> on, TimeOnly dayStart, string site)
    {
        var (session, time) = (on[0].Session, on[0].Session.Planned.TimeOfDay);

        // What comes before a day starts comes after midnight, on the calendar's next day.
        var days = on.Select(at => (time < dayStart ? at.Date.AddDays(1) : at.Date).DayOfWeek).Distinct().ToValueList();
        var exercises = on.SelectMany(at => at.Session.Planned.Items.Select(item => item.Exercise.Name)).Distinct();
        var length = on.Max(at => at.Session.Planned.Timeline.Total);
        var address = new Uri($"{site}{session.Address}");
        return new CalendarSession(uid, say[$"{session.Programme.Title}, session {session.Planned.Number}"], $"{string.Join('\n', exercises)}\n{address}", address, time, length, days);
    }
}
