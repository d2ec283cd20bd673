using Toehold.Programmes;

namespace Toehold.Sessions;

/// <summary>A dose with every open slot filled, at the gentle end of every range.</summary>
internal sealed record Workload(WorkKind Kind, TimeSpan Length, int Sets, int Repetitions, TimeSpan Pause, TimeSpan SetPause)
{
    // One second more than the longest session that options allow: it never fits, and never overflows.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1) + TimeSpan.FromSeconds(1);

    /// <summary>Whether sets and repetitions are two levels; where either is one, the other's pause counts alone.</summary>
    public bool HasTwoLevels => Sets > 1 && Repetitions > 1;

    public static Workload From(Dose dose, TimelineOptions options)
    {
        var (kind, length) = Unit(dose, options);
        var sets = Count(dose.Sets);
        var usual = UsualPause(kind, length, options);
        var rest = dose.Rest is { } given ? Grid.FromSeconds(given.Gentle, Longest) : (TimeSpan?)null;
        var pause = sets > 1 && Count(dose.Reps) > 1 ? usual : rest ?? usual;
        var repetitions = Repeats(dose, kind, length + pause, pause);
        var work = (length.TotalSeconds * repetitions) + (pause.TotalSeconds * (repetitions - 1d));
        return sets > 1 && repetitions > 1
            ? new Workload(kind, length, sets, repetitions, pause, rest ?? UsualSetPause(work, options))
            : new Workload(kind, length, sets, repetitions, pause, pause);
    }

    private static (WorkKind Kind, TimeSpan Length) Unit(Dose dose, TimelineOptions options)
    {
        if (Time(dose.Hold) is { } hold)
        {
            return (WorkKind.Hold, hold);
        }

        if (Time(dose.Breaths, options.Breath.TotalSeconds) is { } breaths)
        {
            return (WorkKind.Hold, breaths);
        }

        return Time(dose.Duration) is { } duration ? (WorkKind.Timed, duration) : (WorkKind.Counted, Grid.Round(options.Tempo));
    }

    // A hold with a duration and no count ("press 10 s, rest 2 s, for 2 minutes") is repeated for as long as it fits.
    private static int Repeats(Dose dose, WorkKind kind, TimeSpan unit, TimeSpan pause) =>
        dose.Reps is null && kind == WorkKind.Hold && Time(dose.Duration) is { } whole
            ? (int)Math.Clamp((whole + pause) / unit, 1, int.MaxValue)
            : Count(dose.Reps);

    private static TimeSpan? Time(Amount? amount, double unit = 1) =>
        amount is not null && Grid.FromSeconds(amount.Gentle * unit, Longest) is var time && time > TimeSpan.Zero ? time : null;

    private static int Count(Amount? amount) => (int)Math.Clamp(Math.Floor(amount?.Gentle ?? 1), 1, int.MaxValue);

    private static TimeSpan UsualPause(WorkKind kind, TimeSpan length, TimelineOptions options) => kind == WorkKind.Counted
        ? TimeSpan.Zero
        : length <= options.ShortWork ? options.PauseAfterShortWork : options.PauseAfterLongWork;

    private static TimeSpan UsualSetPause(double seconds, TimelineOptions options) =>
        seconds <= options.LightSet.TotalSeconds ? options.RestAfterLightSet
        : seconds <= options.MediumSet.TotalSeconds ? options.RestAfterMediumSet
        : options.RestAfterHeavySet;
}
