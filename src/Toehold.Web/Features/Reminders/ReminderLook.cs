using Toehold.Sessions;
using Toehold.Storage;
using Toehold.Web.Features.Languages;
using Toehold.Web.Features.Practices;
using Toehold.Web.Features.Settings;
using Toehold.Web.Features.Today;

namespace Toehold.Web.Features.Reminders;

/// <summary>
/// Looks at a person's day when their clock says so: what to remind of now, and when to look again. What is done, begun,
/// skipped or put off is not reminded of; nothing comes in the quiet hours, and nothing late.
/// </summary>
public sealed class ReminderLook(PracticeDays days, SettingsShelf settings, PracticeZone zones, PushOutbox outbox)
{
    /// <summary>A reminder that comes later than this helps nobody.</summary>
    public static readonly TimeSpan TooLate = TimeSpan.FromMinutes(30);

    internal sealed record Found(DateTimeOffset? Next, IReadOnlyList<PushMessage> Messages);

    private sealed record Moment(DateTimeOffset At, DueSession Session);

    internal async Task<Found> At(ReminderClock clock, DateTimeOffset now, CancellationToken cancellation)
    {
        var browsers = await outbox.Of(clock.PracticeId, cancellation);
        if (browsers.Count == 0)
        {
            return new Found(null, []);
        }

        var day = await DayOf(clock.PracticeId, now, cancellation);
        var hours = day.Person.Clock;
        var moments = day.IsClosed ? [] : Moments(day, clock.SecondAfter);
        var due = IsQuiet(clock, day.Person.Now) ? null
            : moments.Find(moment => moment.At >= clock.NextAt && moment.At <= now && now - moment.At < TooLate && !IsQuiet(clock, hours.Local(moment.At)));
        var next = moments.Find(moment => moment.At > now)?.At ?? hours.StartOf(day.Person.Today.AddDays(1));
        return new Found(next.ToUniversalTime(), due is null ? [] : [.. browsers.Select(browser => Message(new Words(() => day.Person.Settings), browser, due, day.Person.Today, now))]);
    }

    /// <summary>Whether what a message reminds of is still to be done: the message may have waited for its push service meanwhile.</summary>
    internal async Task<bool> IsStillWanted(PushMessage message, ReminderClock clock, DateTimeOffset now, CancellationToken cancellation)
    {
        if (ReminderText.Read(message.Body) is not { } text)
        {
            return false;
        }

        var day = await DayOf(clock.PracticeId, now, cancellation);
        return !day.IsClosed && !IsQuiet(clock, day.Person.Now) && TodayView.Of(day, text.Day).Sessions.Any(session =>
            session.Programme.Id == text.Programme && session.Planned.Number == text.Session && session.IsOpen
            && !IsBegun(day, text.Day, session) && !(PutOffTo(day, text.Day, session) > now));
    }

    private async Task<PracticeDay> DayOf(Guid practice, DateTimeOffset now, CancellationToken cancellation)
    {
        var (kept, zone) = await settings.Read(practice, cancellation);
        var hours = new DayClock(zones.Of(zone), kept.DayStartsAt);
        return await days.Of(new PersonInTime(practice, kept, hours, hours.Local(now)), cancellation: cancellation);
    }

    private static List<Moment> Moments(PracticeDay day, int? secondAfter) =>
    [
        .. TodayView.Of(day).Sessions
            .Where(session => session.IsOpen && !IsBegun(day, day.Person.Today, session))
            .SelectMany(session => Moments(session, PutOffTo(day, day.Person.Today, session) ?? session.DueAt, secondAfter))
            .OrderBy(moment => moment.At),
    ];

    private static IEnumerable<Moment> Moments(DueSession session, DateTimeOffset first, int? secondAfter)
    {
        yield return new Moment(first, session);
        if (secondAfter is { } minutes)
        {
            yield return new Moment(first.AddMinutes(minutes), session);
        }
    }

    private static bool IsBegun(PracticeDay day, DateOnly date, DueSession session) => day.Lately.Any(entry => entry.Day == date &&
        entry.What is What.SetDone set && set.ProgrammeId == session.Programme.Id && set.Session == session.Planned.Number);

    private static DateTimeOffset? PutOffTo(PracticeDay day, DateOnly date, DueSession session) => day.Lately
        .Where(entry => entry.Day == date)
        .Select(entry => entry.What)
        .OfType<What.SessionSnoozed>()
        .LastOrDefault(snoozed => snoozed.ProgrammeId == session.Programme.Id && snoozed.Session == session.Planned.Number)?.Until;

    private static bool IsQuiet(ReminderClock clock, DateTimeOffset local)
    {
        var minute = (local.Hour * 60) + local.Minute;
        return clock.QuietFrom <= clock.QuietUntil
            ? minute >= clock.QuietFrom && minute < clock.QuietUntil
            : minute >= clock.QuietFrom || minute < clock.QuietUntil;
    }

    private static PushMessage Message(Words say, PushSubscription browser, Moment due, DateOnly day, DateTimeOffset now)
    {
        var text = ReminderText.Of(say, due.Session, day);
        return new PushMessage
        {
            Id = Guid.CreateVersion7(now),
            SubscriptionId = browser.Id,
            Body = text.ToJson(),
            Topic = text.Topic,
            TryAt = now,
            DropAt = due.At.ToUniversalTime() + TooLate,
        };
    }
}
