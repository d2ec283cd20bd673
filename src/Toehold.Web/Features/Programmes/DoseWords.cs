using Toehold.Programmes;

namespace Toehold.Web.Features.Programmes;

/// <summary>A dose in a person's words: "10 sets · hold 3–5 s · each side".</summary>
public static class DoseWords
{
    public static string Of(Exercise exercise)
    {
        ArgumentNullException.ThrowIfNull(exercise);
        var dose = exercise.Dose;
        string?[] parts =
        [
            Count(dose.Sets, "set"),
            Count(dose.Reps, dose.Hold is null && dose.Duration is null ? "repetition" : "time"),
            dose.Hold is null ? null : $"hold {Time(dose.Hold)}",
            dose.Breaths is null ? null : $"hold for {Count(dose.Breaths, "breath")}",
            dose.Duration is null ? null : $"for {Time(dose.Duration)}",
            exercise.Side switch { Side.Each => "each side", Side.Alternate => "sides in turn", _ => null },
        ];
        return string.Join(" · ", parts.OfType<string>());
    }

    /// <summary>"3 times a day", or null where the hand-out does not say.</summary>
    public static string? HowOften(Dose dose)
    {
        ArgumentNullException.ThrowIfNull(dose);
        string?[] parts = [PerDay(dose.PerDay), PerWeek(dose.PerWeek)];
        var said = string.Join(", ", parts.OfType<string>());
        return said.Length == 0 ? null : said;
    }

    public static string Minutes(TimeSpan time)
    {
        var minutes = (int)Math.Round(time.TotalMinutes, MidpointRounding.AwayFromZero);
        return minutes < 1 ? "less than a minute" : minutes == 1 ? "1 minute" : $"{minutes} minutes";
    }

    private static string? PerDay(Amount? amount) => amount switch
    {
        null => null,
        { IsExact: true, Gentle: 1 } => "once a day",
        { IsExact: true, Gentle: 2 } => "twice a day",
        _ => $"{amount} times a day",
    };

    private static string? PerWeek(Amount? amount) => amount is null ? null : $"{Count(amount, "day")} a week";

    private static string? Count(Amount? amount, string noun) =>
        amount is null ? null : $"{amount} {noun}{(amount is { IsExact: true, Gentle: 1 } ? "" : "s")}";

    private static string Time(Amount amount) =>
        amount.Gentle >= 60 && amount.Gentle % 60 == 0 && amount.Far % 60 == 0
            ? $"{Amount.Between(amount.Min / 60, amount.Max / 60)} min"
            : $"{amount} s";
}
