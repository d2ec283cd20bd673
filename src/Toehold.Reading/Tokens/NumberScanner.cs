namespace Toehold.Reading;

/// <summary>Reads a number at a place of the text: digits, decimals, thousands, fractions, and the slips of a scanner (1O for 10).</summary>
internal static class NumberScanner
{
    private const int LongestNumber = 15;

    /// <summary>How many digits stand behind a comma that is meant as a decimal point.</summary>
    private const int LongestDecimal = 2;

    public static bool IsVulgar(char sign) => Vulgar(sign) > 0;

    /// <summary>Whether an l or I stands where a 1 is meant: "l0", "I5".</summary>
    public static bool IsSlipOfOne(string text, int at) =>
        at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1]));

    public static (int End, double Value, TokenKind Kind) Scan(string text, int at)
    {
        if (Vulgar(text[at]) is > 0 and var lone)
        {
            return (at + 1, lone, TokenKind.Number);
        }

        var end = Digits(text, at, out var value);
        var length = end - at;
        end = Tail(text, at, end, ref value, out var parts);
        if (length > LongestNumber || parts > 1 || IsMoney(text, at))
        {
            return (end, value, TokenKind.NoNumber);
        }

        if (IsOrdinal(text, end))
        {
            return (end + 2, value, TokenKind.Ordinal);
        }

        return Joined(text, at, end, value);
    }

    private static int Digits(string text, int at, out double value)
    {
        value = 0;
        while (at < text.Length && DigitAt(text, at) is >= 0 and var digit)
        {
            value = (value * 10) + digit;
            at++;
        }

        return at;
    }

    private static int DigitAt(string text, int at) => text[at] switch
    {
        >= '0' and <= '9' => text[at] - '0',
        'O' or 'o' when at > 0 && char.IsAsciiDigit(text[at - 1]) && (at + 1 == text.Length || !char.IsLetter(text[at + 1])) => 0,
        'l' or 'I' when at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) => 1,
        _ => -1,
    };

    /// <summary>Decimals and thousands; more than one part ("1.2.3", "1,2,3") is no number for a dose.</summary>
    private static int Tail(string text, int start, int end, ref double value, out int parts)
    {
        parts = 0;
        while (end + 1 < text.Length && text[end] is '.' or ',' && char.IsAsciiDigit(text[end + 1]))
        {
            var stop = Digits(text, end + 1, out var next);
            if (text[end] == ',' && ((stop < text.Length && text[stop] == ',') || (start > 0 && text[start - 1] == ',')))
            {
                break;
            }

            var isThousands = text[end] == ',' && stop - end == 4 && end - start <= 3;
            if (text[end] == ',' && !isThousands && (stop - end > LongestDecimal + 1 || end - start > LongestDecimal + 1))
            {
                break;
            }

            value = isThousands ? (value * 1000) + next : value + (next / Math.Pow(10, Math.Min(stop - end - 1, LongestNumber)));
            parts += isThousands ? 0 : 1;
            end = stop;
        }

        if (end < text.Length && Vulgar(text[end]) is > 0 and var part)
        {
            value += part;
            end++;
        }

        return end;
    }

    /// <summary>What is joined to it by a slash or colon: a simple fraction is a number; a date, score or clock time is none.</summary>
    private static (int End, double Value, TokenKind Kind) Joined(string text, int at, int end, double value)
    {
        if (end + 1 >= text.Length || text[end] is not ('/' or '⁄' or ':') || !char.IsAsciiDigit(text[end + 1]))
        {
            return (end, value, TokenKind.Number);
        }

        var sign = text[end];
        var stop = Digits(text, end + 1, out var below);
        if (sign == '/' && stop < text.Length && text[stop] is 's' && (stop + 1 == text.Length || !char.IsLetterOrDigit(text[stop + 1])))
        {
            return (end, value, TokenKind.Number);
        }

        if (sign != ':' && value < below && below is 2 or 3 or 4 && end - at == 1 && (stop == text.Length || text[stop] != '/'))
        {
            return (stop, value / below, TokenKind.Number);
        }

        while (stop + 1 < text.Length && text[stop] == sign && char.IsAsciiDigit(text[stop + 1]))
        {
            stop = Digits(text, stop + 1, out _);
        }

        return (stop, sign == ':' ? (value * 60) + below : value, sign == ':' ? TokenKind.Clock : TokenKind.NoNumber);
    }

    private static bool IsMoney(string text, int at) => at > 0 && text[at - 1] is '$' or '£' or '€' or '#';

    private static bool IsOrdinal(string text, int end)
    {
        if (end + 2 > text.Length || (end + 2 < text.Length && char.IsLetterOrDigit(text[end + 2])))
        {
            return false;
        }

        var ending = text.AsSpan(end, 2);
        return ending.Equals("st", StringComparison.OrdinalIgnoreCase) || ending.Equals("nd", StringComparison.OrdinalIgnoreCase)
            || ending.Equals("rd", StringComparison.OrdinalIgnoreCase) || ending.Equals("th", StringComparison.OrdinalIgnoreCase);
    }

    private static double Vulgar(char sign) => sign switch
    {
        '½' => 0.5,
        '¼' => 0.25,
        '¾' => 0.75,
        '⅓' => 1.0 / 3,
        '⅔' => 2.0 / 3,
        _ => 0,
    };
}
