using System.Net;
using Toehold.Programmes;
using Toehold.Sessions;
using Toehold.Storage;
using Toehold.Web.Features.Settings;
using Toehold.Web.Features.Today;

namespace Toehold.Web.Tests.Year;

/// <summary>Lives through days with the real storage, the real rules and real reminders.</summary>
internal sealed class SimulatedPerson(Habit habit, YearServer server)
{
    private static readonly TimeSpan BetweenRounds = TimeSpan.FromSeconds(15);

    private readonly Random random = new(habit.Seed);
    private readonly Invariants invariants = new(habit.Name);
    private readonly HashSet<(Guid Programme, int Session)> ended = [];
    private readonly List<Device> devices = [];
    private Reminded reminded = null!;
    private PracticeDay? before;
    private TimeZoneInfo told = TimeZoneInfo.Utc;

    public Guid Practice { get; private set; }

    public Invariants Seen => invariants;

    public int Reminders => reminded.Taken;

    public IEnumerable<Entry> Made => devices.SelectMany(device => device.Made);

    public async Task Begin(DateTimeOffset at)
    {
        server.Clock.Set(at);
        (Practice, var programme) = await server.NewPractice();
        devices.AddRange(Enumerable.Range(0, habit.Devices).Select(_ => new Device(Practice, server.Get<EntryIntake>(), server.Clock, random)));
        reminded = new Reminded(habit, programme, devices);
        await server.Get<SettingsShelf>().Change(Practice, kept => kept with { TimesOfDay = habit.TimesOfDay, DaysOff = habit.DaysOff });
        for (var device = 0; device < devices.Count; device++)
        {
            await server.Subscribe(Practice, $"{habit.Seed}-{device}");
        }

        var (from, until) = habit.Quiet;
        var wishes = new ReminderClock { PracticeId = Practice, QuietFrom = (int)from.ToTimeSpan().TotalMinutes, QuietUntil = (int)until.ToTimeSpan().TotalMinutes, SecondAfter = habit.SecondAfter };
        await server.Get<ReminderClocks>().Keep(wishes, at);
        server.Push.IsAway = _ => random.NextDouble() < 0.1;
        devices[0].Keep(at, DateOnly.FromDateTime(at.DateTime), new What.SafetyAnswered { Yes = habit.Yes.ToValueList() });
        if (habit.TakesHandOut)
        {
            devices[0].Keep(at, DateOnly.FromDateTime(at.DateTime), new What.LevelChosen { Choice = LevelChoice.HandOut });
        }

        await devices[0].Send();
    }

    /// <summary>From seven on one day to seven on the next, wherever that is.</summary>
    public async Task Live(int dayOfYear, DateOnly date)
    {
        var morning = MorningOf(dayOfYear, date).AddMinutes(random.Next(60));
        var until = MorningOf(dayOfYear + 1, date.AddDays(1));
        if (random.NextDouble() >= habit.Opens(dayOfYear))
        {
            await Through(until, dayOfYear, looks: false);
            return;
        }

        await Through(morning, dayOfYear, looks: false);
        var day = await Wake(dayOfYear, morning);
        await Through(until, dayOfYear, looks: true);
        reminded.NoneIsMissing(day, await At(until), until);
    }

    public async Task End()
    {
        foreach (var device in devices)
        {
            await device.Send();
        }

        foreach (var browser in await server.Get<PushOutbox>().Of(Practice))
        {
            await server.Get<PushOutbox>().Forget(browser.Id);
        }
    }

    private DateTimeOffset MorningOf(int dayOfYear, DateOnly date) =>
        new DayClock(TimeZoneInfo.FindSystemTimeZoneById(habit.Zone(dayOfYear)), PersonSettings.Default.DayStartsAt).At(date, new TimeOnly(7, 0));

    // Looks at the app, says how it is, and does some sessions at once.
    private async Task<PracticeDay> Wake(int dayOfYear, DateTimeOffset morning)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(habit.Zone(dayOfYear));
        var device = devices[random.Next(devices.Count)];
        server.Clock.Set(morning);
        if (zone.Id != told.Id)
        {
            await server.Tell(Practice, told = zone);
        }

        var day = await Open(morning);
        if (day.MorningToAsk() is { } asked && random.NextDouble() < 0.9)
        {
            device.Keep(morning, asked, new What.MorningAnswered { AsUsual = random.NextDouble() >= habit.BadMornings });
            day = await Sent(device, morning.AddMinutes(1));
        }

        if (day.Programmes.Any(programme => programme.Levels!.Standings.Any(standing => standing.Paused)) && random.NextDouble() < 0.05)
        {
            device.Keep(morning.AddMinutes(2), day.Person.Today, new What.LevelChosen { Choice = LevelChoice.TakeUpAgain });
        }

        device.Keep(morning, day.Person.Today, new What.CheckedIn { Pain = Score(habit.Pain(dayOfYear)) });
        var at = morning.AddMinutes(5);
        foreach (var session in TodayView.Of(day).Sessions.Where(session => session.IsOpen && random.NextDouble() < habit.Does && random.NextDouble() >= habit.NeedsReminder))
        {
            at = Do(device, session, day.Person.Today, at, dayOfYear);
        }

        return await Sent(device, at.AddMinutes(1));
    }

    // Time goes on, from one round that has something to do to the next; a server may be away for hours.
    private async Task Through(DateTimeOffset until, int dayOfYear, bool looks)
    {
        while (await server.NextRound(Practice) is { } next && Round(next) is var at && at < until)
        {
            server.Clock.Set(at);
            var messages = await server.Remind(servers: random.Next(1, 3));
            var shown = messages.Select(message => (message, About: reminded.Take(message, at, told))).Where(pair => pair.message.Answer == HttpStatusCode.Created).ToList();
            if (looks && shown.Count > 0)
            {
                await Answer(shown[random.Next(shown.Count)].About, dayOfYear);
            }
        }
    }

    private DateTimeOffset Round(DateTimeOffset next)
    {
        var soonest = server.Clock.GetUtcNow() + BetweenRounds;
        var at = next > soonest ? next : soonest;
        if (random.NextDouble() >= 0.03)
        {
            return at;
        }

        var back = at.AddMinutes(random.Next(1, 200));
        reminded.IsAway(at, back);
        return back;
    }

    // What a tap on the notification does: start, later, not today, or nothing.
    private async Task Answer((int Session, DateOnly Day) about, int dayOfYear)
    {
        var (device, now) = (devices[random.Next(devices.Count)], server.Clock.GetUtcNow().AddSeconds(20));
        var (later, notToday) = habit.PutsOff;
        var tap = random.NextDouble();
        server.Clock.Set(now);
        var session = TodayView.Of(await Open(now)).Sessions.Single(session => session.Planned.Number == about.Session);
        if (tap < later)
        {
            device.Keep(now, about.Day, new What.SessionSnoozed { ProgrammeId = session.Programme.Id, Session = about.Session, Until = now.AddMinutes(30) });
        }
        else if (tap < later + notToday)
        {
            device.Keep(now, about.Day, new What.SessionSkipped { ProgrammeId = session.Programme.Id, Session = about.Session });
        }
        else if (random.NextDouble() < habit.Does)
        {
            now = Do(device, session, about.Day, now, dayOfYear);
        }

        await Sent(device, now.AddSeconds(5));
    }

    private async Task<PracticeDay> Sent(Device device, DateTimeOffset now)
    {
        server.Clock.Set(now);
        if (random.NextDouble() >= habit.Offline)
        {
            await device.Send();
        }

        return await Open(now);
    }

    private async Task<PracticeDay> Open(DateTimeOffset now)
    {
        server.Get<RecentDays>().Forget(Practice);
        var day = await At(now);
        await MoreDaysTellTheSame(day);
        ended.Clear();
        ended.UnionWith(day.Lately.Where(entry => entry.Day == day.Person.Today).Select(entry => entry.What).OfType<What.SessionEnded>().Select(end => (end.ProgrammeId, end.Session)));
        invariants.Hold(day, before, ended);
        before = day;
        return day;
    }

    // Mostly a week is read; all sixteen days must lead to the same steps.
    private async Task MoreDaysTellTheSame(PracticeDay day)
    {
        var (today, first) = (day.Person.Today, day.Person.Today.AddDays(-15));
        await server.Get<RecentDays>().Between(Practice, first, today.AddDays(1), first, _ => true);
        var again = await At(day.Person.Now);
        Assert.Equal(day.Programmes.SelectMany(programme => programme.Levels!.Standings), again.Programmes.SelectMany(programme => programme.Levels!.Standings));
        Assert.True(again.Lately.Count >= day.Lately.Count);
    }

    private async Task<PracticeDay> At(DateTimeOffset now)
    {
        var kept = await server.Get<SettingsShelf>().Of(Practice);
        var clock = new DayClock(told, kept.DayStartsAt);
        return await server.Get<PracticeDays>().Of(new PersonInTime(Practice, kept, clock, clock.Local(now)));
    }

    private DateTimeOffset Do(Device device, DueSession session, DateOnly day, DateTimeOffset at, int dayOfYear)
    {
        var (programme, planned) = (session.Programme.Id, session.Planned);
        var hurts = Score(habit.Pain(dayOfYear));
        var stops = hurts > 7 || random.NextDouble() < 0.03;
        var sets = stops ? planned.Timeline.Sets.Take(planned.Timeline.Sets.Count / 2) : planned.Timeline.Sets;
        foreach (var set in sets)
        {
            at = at.AddSeconds(10);
            device.Keep(at, day, new What.SetDone
            {
                ProgrammeId = programme,
                Session = planned.Number,
                Exercise = planned.Items.First(item => item.Index == set.Exercise).Exercise.Name,
                ExerciseIndex = set.Exercise,
                Side = set.Side,
                Set = set.Set,
                Sets = set.Sets,
                Repetitions = 1,
                Seconds = 5,
                PlannedSeconds = 5,
            });
        }

        at = at.AddSeconds(20);
        device.Keep(at, day, new What.SessionEnded
        {
            ProgrammeId = programme,
            Session = planned.Number,
            Seconds = planned.Timeline.Total.TotalSeconds,
            Pain = hurts,
            Effort = Score(4),
            StoppedEarly = stops,
            NearFall = random.NextDouble() < 0.003 ? true : null,
        });
        return at;
    }

    private int Score(double usual) => (int)Math.Clamp(Math.Round(usual + (random.NextDouble() * 2) - 1), 0, 10);
}
