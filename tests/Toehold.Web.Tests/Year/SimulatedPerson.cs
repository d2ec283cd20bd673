using Toehold.Programmes;
using Toehold.Sessions;
using Toehold.Storage;
using Toehold.Web.Features.Settings;
using Toehold.Web.Features.Today;

namespace Toehold.Web.Tests.Year;

/// <summary>Lives through days with the real storage and the real rules.</summary>
internal sealed class SimulatedPerson(Habit habit, Guid practice, PracticeDays days, SettingsShelf settings, EntryIntake intake)
{
    private readonly Random random = new(habit.Seed);
    private readonly Invariants invariants = new(habit.Name);
    private readonly HashSet<(Guid Programme, int Session)> ended = [];
    private readonly List<Device> devices = [];
    private PracticeDay? before;

    public Invariants Seen => invariants;

    public IEnumerable<Entry> Made => devices.SelectMany(device => device.Made);

    /// <summary>Called with each day as the app shows it; for what watches a day beside the person.</summary>
    public Func<PracticeDay, Task> Watch { get; init; } = _ => Task.CompletedTask;

    public async Task Begin(DateTimeOffset at)
    {
        devices.AddRange(Enumerable.Range(0, habit.Devices).Select(_ => new Device(practice, intake, random)));
        devices[0].Keep(at, DateOnly.FromDateTime(at.DateTime), new What.SafetyAnswered { Yes = habit.Yes.ToValueList() });
        await devices[0].Send();
    }

    public async Task Live(int dayOfYear, DateOnly date)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(habit.Zone(dayOfYear));
        var morning = new DayClock(zone, PersonSettings.Default.DayStartsAt).At(date, new TimeOnly(7, random.Next(60)));
        if (random.NextDouble() >= habit.Opens(dayOfYear))
        {
            return;
        }

        var device = devices[random.Next(devices.Count)];
        var day = await Open(zone, morning);
        if (day.MorningToAsk() is { } asked && random.NextDouble() < 0.9)
        {
            device.Keep(morning, asked, new What.MorningAnswered { AsUsual = random.NextDouble() >= habit.BadMornings });
            day = await Sent(device, zone, morning.AddMinutes(1));
        }

        if (day.Programmes.Any(programme => programme.Levels!.Standings.Any(standing => standing.Paused)) && random.NextDouble() < 0.05)
        {
            device.Keep(morning.AddMinutes(2), day.Person.Today, new What.LevelChosen { Choice = LevelChoice.TakeUpAgain });
        }

        device.Keep(morning, day.Person.Today, new What.CheckedIn { Pain = Score(habit.Pain(dayOfYear)) });
        var at = morning.AddMinutes(5);
        foreach (var session in TodayView.Of(day).Sessions.Where(session => session.IsOpen && random.NextDouble() < habit.Does))
        {
            at = Do(device, session, day.Person.Today, at, dayOfYear);
        }

        await Sent(device, zone, at.AddMinutes(1));
    }

    public async Task SendAll()
    {
        foreach (var device in devices)
        {
            await device.Send();
        }
    }

    private async Task<PracticeDay> Sent(Device device, TimeZoneInfo zone, DateTimeOffset now)
    {
        if (random.NextDouble() >= habit.Offline)
        {
            await device.Send();
        }

        return await Open(zone, now);
    }

    private async Task<PracticeDay> Open(TimeZoneInfo zone, DateTimeOffset now)
    {
        var kept = await settings.Of(practice);
        var day = await days.Of(new PersonInTime(practice, kept, new DayClock(zone, kept.DayStartsAt), now));
        ended.Clear();
        ended.UnionWith(day.Lately.Where(entry => entry.Day == day.Person.Today).Select(entry => entry.What).OfType<What.SessionEnded>().Select(end => (end.ProgrammeId, end.Session)));
        invariants.Hold(day, before, ended);
        await Watch(day);
        before = day;
        return day;
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
