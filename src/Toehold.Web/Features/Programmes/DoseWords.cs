using Toehold.Programmes;
using Toehold.Web.Features.Languages;

namespace Toehold.Web.Features.Programmes;

/// <summary>A dose in a person's words: "10 sets · hold 3–5 s · each side".</summary>
public static class DoseWords
{
    public static string Of(Words say, Exercise exercise)
    {
        ArgumentNullException.ThrowIfNull(say);
        ArgumentNullException.ThrowIfNull(exercise);
        var dose = exercise.Dose;
        string?[] parts =
        [
            dose.Sets is { } sets ? IsOne(sets) ? say["1 set"] : say[$"{sets} sets"] : null,
            dose.Reps is { } repetitions ? Repetitions(say, repetitions, dose.Hold is null && dose.Duration is null) : null,
            dose.Hold is { } hold ? say[$"hold {Time(say, hold)}"] : null,
            dose.Breaths is { } breaths ? IsOne(breaths) ? say["hold for 1 breath"] : say[$"hold for {breaths} breaths"] : null,
            dose.Duration is { } duration ? say[$"for {Time(say, duration)}"] : null,
            exercise.Side switch { Side.Each => say["each side"], Side.Alternate => say["sides in turn"], _ => null },
        ];
        return string.Join(" · ", parts.OfType<string>());
    }

    /// <summary>"3 times a day", or null where the hand-out does not say.</summary>
    public static string? HowOften(Words say, Dose dose)
    {
        ArgumentNullException.ThrowIfNull(say);
        ArgumentNullException.ThrowIfNull(dose);
        string?[] parts = [PerDay(say, dose.PerDay), PerWeek(say, dose.PerWeek)];
        var said = string.Join(", ", parts.OfType<string>());
        return said.Length == 0 ? null : said;
    }

    public static string Minutes(Words say, TimeSpan time)
    {
        ArgumentNullException.ThrowIfNull(say);
        var minutes = (int)Math.Round(time.TotalMinutes, MidpointRounding.AwayFromZero);
        return minutes < 1 ? say["less than a minute"] : minutes == 1 ? say["1 minute"] : say[$"{minutes} minutes"];
    }

    private static string? PerDay(Words say, Amount? amount) => amount switch
    {
        null => null,
        { IsExact: true, Gentle: 1 } => say["once a day"],
        { IsExact: true, Gentle: 2 } => say["twice a day"],
        _ => say[$"{amount} times a day"],
    };

    private static string? PerWeek(Words say, Amount? amount) =>
        amount is null ? null : IsOne(amount) ? say["1 day a week"] : say[$"{amount} days a week"];

    private static string Repetitions(Words say, Amount amount, bool areMoves) => (areMoves, IsOne(amount)) switch
    {
        (true, true) => say["1 repetition"],
        (true, false) => say[$"{amount} repetitions"],
        (false, true) => say["1 time"],
        (false, false) => say[$"{amount} times"],
    };

    private static bool IsOne(Amount amount) => amount is { IsExact: true, Gentle: 1 };

    private static string Time(Words say, Amount amount) =>
        amount.Gentle >= 60 && amount.Gentle % 60 == 0 && amount.Far % 60 == 0
            ? say[$"{Amount.Between(amount.Min / 60, amount.Max / 60)} min"]
            : say[$"{amount} s"];
}
