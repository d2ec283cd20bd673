namespace Toehold.Web.Tests.Year;

/// <summary>How someone lives with a programme. Chances are from 0 to 1.</summary>
internal sealed record Habit(string Name, int Seed)
{
    /// <summary>The chance of opening Today on a day of the year, from 0.</summary>
    public Func<int, double> Opens { get; init; } = _ => 0.95;

    /// <summary>The chance of doing a session that is due.</summary>
    public double Does { get; init; } = 0.9;

    /// <summary>Usual pain in a session on a day of the year, 0 to 10, before chance has its say.</summary>
    public Func<int, double> Pain { get; init; } = _ => 1;

    /// <summary>The chance that a morning after is worse than usual.</summary>
    public double BadMornings { get; init; } = 0.05;

    /// <summary>The time zone on a day of the year.</summary>
    public Func<int, string> Zone { get; init; } = _ => "Europe/Berlin";

    public int Devices { get; init; } = 1;

    /// <summary>The chance that a device has no connection.</summary>
    public double Offline { get; init; }

    /// <summary>The chance of doing a session that one means to do only when reminded.</summary>
    public double NeedsReminder { get; init; } = 0.5;

    /// <summary>The chance of "later" on a reminder, and of "not today".</summary>
    public (double Later, double NotToday) PutsOff { get; init; } = (0.15, 0.05);

    /// <summary>Whether they begin with the hand-out's own dose, which has more sessions a day.</summary>
    public bool TakesHandOut { get; init; }

    public TimeOnly[] TimesOfDay { get; init; } = [new(8, 0), new(13, 0), new(20, 0)];

    public DayOfWeek[] DaysOff { get; init; } = [];

    /// <summary>Between which times of day nothing is to come.</summary>
    public (TimeOnly From, TimeOnly Until) Quiet { get; init; } = (new(21, 0), new(7, 0));

    /// <summary>After how many minutes a second reminder comes; null where none was asked for.</summary>
    public int? SecondAfter { get; init; }

    /// <summary>The safety questions answered with yes.</summary>
    public string[] Yes { get; init; } = [];

    public override string ToString() => Name;

    public static IReadOnlyList<Habit> All { get; } =
    [
        new("keen", 20251) { Does = 0.97 },
        new("fading", 20252) { Opens = day => 0.9 * Math.Exp(-day / 90.0), Does = 0.6, SecondAfter = 60 },
        new("in pain", 20253) { Pain = day => 3 + (3 * Math.Sin(day / 20.0)), BadMornings = 0.35, Yes = ["falls"], TakesHandOut = true, DaysOff = [DayOfWeek.Sunday, DayOfWeek.Wednesday] },
        new("travelling", 20254)
        {
            SecondAfter = 120,
            Zone = day => (day / 20 % 4) switch { 0 => "Europe/London", 1 => "America/Los_Angeles", 2 => "Pacific/Auckland", _ => "Asia/Kolkata" },
        },
        new("two devices", 20255) { Devices = 2, Offline = 0.3, SecondAfter = 45, PutsOff = (0.3, 0.1) },
        new("often offline", 20256) { Offline = 0.7, Pain = _ => 2, BadMornings = 0.15, TimesOfDay = [new(20, 50)], Quiet = (new(21, 0), new(9, 0)) },
    ];
}
