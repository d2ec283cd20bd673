using System.Globalization;

namespace Toehold.Programmes;

/// <summary>An amount in plain words with its unit, and back: "3 to 5 seconds", "at least 2 minutes", "twice".</summary>
public static class AmountWords
{
    private const string AtLeast = "at least ";
    private const string UpTo = "up to ";
    private const string To = " to ";
    private const double Minute = 60;

    /// <summary>The amount in words.</summary>
    public static string Write(Amount amount, AmountUnit unit)
    {
        ArgumentNullException.ThrowIfNull(amount);
        if (unit == AmountUnit.Times && amount is { IsExact: true, Far: 1 or 2 })
        {
            return amount.Far == 1 ? "once" : "twice";
        }

        var isMinutes = unit == AmountUnit.Time && IsWholeMinutes(amount.Gentle) && IsWholeMinutes(amount.Far);
        var shown = isMinutes ? Amount.Between(amount.Min / Minute, amount.Max / Minute) : amount;
        return $"{Ends(shown)} {Noun(unit, isMinutes)}{(shown.Far == 1 ? "" : "s")}";
    }

    /// <summary>The amount that <see cref="Write(Amount, AmountUnit)"/> put into these words, or null where they are other words.</summary>
    public static Amount? Read(string words, AmountUnit unit)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (unit == AmountUnit.Times && words is "once" or "twice")
        {
            return Amount.Of(words == "once" ? 1 : 2);
        }

        var blank = words.LastIndexOf(' ');
        var noun = words[(blank + 1)..].TrimEnd('s');
        var isMinutes = unit == AmountUnit.Time && noun == Noun(unit, true);
        return blank > 0 && (isMinutes || noun == Noun(unit, false)) ? ReadEnds(words[..blank], isMinutes ? Minute : 1) : null;
    }

    /// <summary>A number without an exponent, as short as it can be without losing a digit.</summary>
    public static string Write(double number)
    {
        var shortest = Math.Abs(number).ToString("R", CultureInfo.InvariantCulture);
        return shortest.Contains('E', StringComparison.Ordinal)
            ? Math.Abs(number).ToString("F1100", CultureInfo.InvariantCulture).TrimEnd('0').TrimEnd('.')
            : shortest;
    }

    /// <summary>A number as <see cref="Write(double)"/> writes it, or null.</summary>
    public static double? Read(string number) =>
        double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null;

    private static string Ends(Amount amount) => (amount.Min, amount.Max) switch
    {
        ({ } min, null) => AtLeast + Write(min),
        (null, { } max) => UpTo + Write(max),
        ({ } min, { } max) when min == max => Write(min),
        _ => Write(amount.Min!.Value) + To + Write(amount.Max!.Value),
    };

    private static Amount? ReadEnds(string words, double scale)
    {
        if (words.StartsWith(AtLeast, StringComparison.Ordinal))
        {
            return Read(words[AtLeast.Length..]) is { } min ? Amount.AtLeast(min * scale) : null;
        }

        if (words.StartsWith(UpTo, StringComparison.Ordinal))
        {
            return Read(words[UpTo.Length..]) is { } max ? Amount.UpTo(max * scale) : null;
        }

        var parts = words.Split(To);
        return parts.Length <= 2 && Read(parts[0]) is { } low && Read(parts[^1]) is { } high && low <= high
            ? Amount.Between(low * scale, high * scale)
            : null;
    }

    private static string Noun(AmountUnit unit, bool isMinutes) => unit switch
    {
        AmountUnit.Time => isMinutes ? "minute" : "second",
        AmountUnit.Times => "time",
        AmountUnit.Sets => "set",
        AmountUnit.Breaths => "breath",
        AmountUnit.Days => "day",
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "There is no such unit."),
    };

    private static bool IsWholeMinutes(double seconds) =>
        seconds >= Minute && seconds % Minute == 0 && double.IsInteger(seconds / Minute) && seconds / Minute * Minute == seconds;
}
