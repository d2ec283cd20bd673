using System.Net;
using Toehold.Sessions;
using Toehold.Storage;
using Toehold.Web.Features.Reminders;
using Toehold.Web.Features.Today;

namespace Toehold.Web.Tests.Year;

/// <summary>What comes to a person's browsers, held against what the server knew in that moment.</summary>
internal sealed class Reminded(Habit habit, Guid programme, IReadOnlyList<Device> devices)
{
    private const int MostSessions = 8;

    // What "later" on a notification means, and how late a reminder may be.
    private static readonly TimeSpan Later = TimeSpan.FromMinutes(30);

    private readonly Dictionary<string, (int Session, DateOnly Day)> topics = [];
    private readonly List<(DateTimeOffset At, string Browser, string Topic, bool Taken, TimeZoneInfo Zone)> came = [];
    private readonly List<(DateTimeOffset From, DateTimeOffset To)> away = [];

    public int Taken => came.Count(message => message.Taken);

    /// <summary>The server does not look from one time to another.</summary>
    public void IsAway(DateTimeOffset from, DateTimeOffset to) => away.Add((from, to));

    /// <summary>Which session of which day a message is about; it must be one that may come now.</summary>
    public (int Session, DateOnly Day) Take(PushHouse.Message message, DateTimeOffset now, TimeZoneInfo zone)
    {
        var (topic, browser, taken) = (message.Headers["Topic"], message.Path, message.Answer == HttpStatusCode.Created);
        var today = new DayClock(zone, new(3, 0)).DayAt(now);
        Learn(today);
        Assert.True(topics.TryGetValue(topic, out var about), $"{habit}: a reminder of nothing at {now}");
        var known = KnownOf(about.Session, about.Day).OrderBy(entry => entry.OccurredAt).Select(entry => entry.What).ToList();
        Assert.True(about.Day == today, $"{habit}: a reminder of another day at {now}");
        Assert.True(IsOpen(known), $"{habit}: reminded of session {about.Session} after it was done, begun or skipped, {now}");
        Assert.True(known.OfType<What.SessionSnoozed>().All(put => put.Until <= now), $"{habit}: reminded before the time it was put off to, {now}");
        Assert.False(IsQuiet(now, zone), $"{habit}: reminded in the quiet hours, {now}");
        Assert.DoesNotContain(about.Day.DayOfWeek, habit.DaysOff);
        if (taken)
        {
            NotTwice(browser, topic, known.Count, now, zone);
        }

        came.Add((now, browser, topic, taken, zone));
        return about;
    }

    /// <summary>Each session of the day that was open at its time has been reminded of then.</summary>
    /// <param name="day">The day as it was planned in the morning.</param>
    /// <param name="after">As it stood when it was over: a step or a choice in between may have moved a session.</param>
    /// <param name="until">When it was over.</param>
    public void NoneIsMissing(PracticeDay day, PracticeDay after, DateTimeOffset until)
    {
        var stayed = TodayView.Of(after, day.Person.Today).Sessions.Select(session => (session.Planned.Number, session.Planned.TimeOfDay)).ToHashSet();
        foreach (var session in TodayView.Of(day).Sessions.Where(session => stayed.Contains((session.Planned.Number, session.Planned.TimeOfDay))))
        {
            var due = day.Person.Clock.At(day.Person.Today, session.Planned.TimeOfDay);
            var known = Arrived(session.Planned.Number, day.Person.Today).Any(entry => entry.At <= due + Later);
            if (due > day.Person.Now && due + Later < until && !known && !day.IsClosed && !IsQuiet(due, day.Person.Clock.Zone) && !away.Exists(time => time.From <= due && time.To > due))
            {
                Learn(day.Person.Today);
                Assert.True(
                    came.Exists(message => topics[message.Topic] == (session.Planned.Number, day.Person.Today) && message.At >= due && message.At <= due.AddMinutes(1)),
                    $"{habit}: not reminded of session {session.Planned.Number} at {due}");
            }
        }
    }

    // Of "later" and "not today" what was said last holds: who says "later" on one device after "not today" on another wants to hear again.
    private static bool IsOpen(List<What> known) =>
        known.TrueForAll(what => what is What.SessionSnoozed or What.SessionSkipped) && known.LastOrDefault() is not What.SessionSkipped;

    // Who flies west has eight in the morning twice on one day, and is reminded at both where the session is still open.
    private void NotTwice(string browser, string topic, int putOff, DateTimeOffset now, TimeZoneInfo zone)
    {
        var before = came.Where(message => message.Taken && message.Browser == browser && message.Topic == topic && message.Zone == zone).ToList();
        var each = habit.SecondAfter is null ? 1 : 2;
        Assert.True(before.Count < each * (putOff + 1), $"{habit}: reminded once too often, {now}");
        Assert.True(before.Count == 0 || now - before[^1].At > TimeSpan.FromMinutes(10), $"{habit}: reminded twice, {now}");
    }

    private bool IsQuiet(DateTimeOffset at, TimeZoneInfo zone)
    {
        var time = TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);
        return time.IsBetween(habit.Quiet.From, habit.Quiet.Until);
    }

    private IEnumerable<Entry> KnownOf(int session, DateOnly day) => Arrived(session, day).Select(arrived => arrived.Entry);

    private IEnumerable<(DateTimeOffset At, Entry Entry)> Arrived(int session, DateOnly day) => devices
        .SelectMany(device => device.Arrived)
        .Where(arrived => arrived.Entry.Day == day && session == arrived.Entry.What switch
        {
            What.SetDone set => set.Session,
            What.SessionEnded end => end.Session,
            What.SessionSkipped skip => skip.Session,
            What.SessionSnoozed put => put.Session,
            _ => null as int?,
        });

    private void Learn(DateOnly today)
    {
        foreach (var (day, session) in Enumerable.Range(-1, 3).SelectMany(_ => Enumerable.Range(1, MostSessions), (days, session) => (today.AddDays(days), session)))
        {
            topics[new ReminderText("", "", "", programme, session, day, $"{programme:N}-{session}-{day:yyyy-MM-dd}", "", "", "").Topic] = (session, day);
        }
    }
}
