using System.Globalization;

namespace Toehold.Outcomes;

/// <summary>Numbers as a person reads them: one decimal, no minus sign before a zero.</summary>
internal static class Words
{
    private const double MostOdds = 1000;
    private const double Nothing = 1e-9;

    public static string Points(double value) => Rounded(value).ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>"a drop of 2.1 points", "a rise of 0.3 points", "next to no change" or "no change".</summary>
    public static string Change(double value) => Rounded(value) switch
    {
        0 => Math.Abs(value) < Nothing ? "no change" : "next to no change",
        < 0 => $"a drop of {Points(-value)} points",
        _ => $"a rise of {Points(value)} points",
    };

    /// <summary>"more than 1000 to 1", "20 to 1" or "1 to 5"; odds of less than one are turned round.</summary>
    public static string Odds(double odds) => odds switch
    {
        > MostOdds => "more than 1000 to 1",
        >= 1 => $"{Short(odds)} to 1",
        >= 1 / MostOdds => $"1 to {Short(1 / odds)}",
        _ => "less than 1 to 1000",
    };

    /// <summary>A share as whole per cent; never 0 for something, never 100 for less than all.</summary>
    public static string Percent(double share) => share switch
    {
        <= 0 => "0 %",
        >= 1 => "100 %",
        _ => $"{Math.Clamp(Math.Round(share * 100), 1, 99):0} %",
    };

    public static string Days(int count) => count == 1 ? "1 day" : $"{count} days";

    // Rounding down keeps "20 to 1" from standing on a page before 20 is reached.
    private static string Short(double odds) => odds < 10
        ? (Math.Floor(odds * 10) / 10).ToString("0.#", CultureInfo.InvariantCulture)
        : Math.Floor(odds).ToString("0", CultureInfo.InvariantCulture);

    private static double Rounded(double value)
    {
        var rounded = Math.Round(value, 1, MidpointRounding.AwayFromZero);
        return rounded == 0 ? 0 : rounded;
    }
}
