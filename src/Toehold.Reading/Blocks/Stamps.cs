namespace Toehold.Reading;

/// <summary>Passes over what a chat or a transcript puts before each line: "[00:21]", "0:25", "[12/03/2024, 18:10:31] Jaz:", "18:02 - Kev:".</summary>
internal static class Stamps
{
    private const int LongestStamp = 28;
    private const int LongestName = 24;

    /// <summary>Whether the times at the beginning of lines are how long something lasts ("0:30 – Bridge"): as stamps they would rise.</summary>
    public static bool AreDurations(string text, List<RawLine> lines)
    {
        var (last, count, isRising) = (-1, 0, true);
        foreach (var line in lines)
        {
            if (line.Length > 5 && text[line.Start + 1] == ':' && text[line.Start + 4] == ' ' && char.IsAsciiDigit(text[line.Start]) && char.IsAsciiDigit(text[line.Start + 2]) && char.IsAsciiDigit(text[line.Start + 3]))
            {
                var at = ((text[line.Start] - '0') * 60) + ((text[line.Start + 2] - '0') * 10) + text[line.Start + 3] - '0';
                isRising &= at > last;
                (last, count) = (at, count + 1);
            }
        }

        return count > 1 && !isRising;
    }

    /// <summary>Where the line's own words begin.</summary>
    public static int Skip(string text, int start, int end)
    {
        var at = start < end && text[start] == '[' ? Bracket(text, start, end) : Clock(text, start, end);
        if (at == start)
        {
            return start;
        }

        at = Spaces(text, at, end);
        at = at < end && text[at] == '-' ? Spaces(text, at + 1, end) : at;
        return HasDate(text, start, at) ? Name(text, at, end) : at;
    }

    private static int Bracket(string text, int start, int end)
    {
        var close = text.IndexOf(']', start, Math.Min(LongestStamp, end - start));
        if (close < 0)
        {
            return start;
        }

        var hasClock = false;
        for (var i = start + 1; i < close; i++)
        {
            hasClock |= text[i] == ':';
            if (char.IsLetter(text[i]) && text[i] is not ('a' or 'p' or 'm' or 'A' or 'P' or 'M'))
            {
                return start;
            }
        }

        return hasClock ? close + 1 : start;
    }

    /// <summary>"0:25" or "12/03/24, 18:02" before a space.</summary>
    private static int Clock(string text, int start, int end)
    {
        var (at, colons) = (start, 0);
        while (at < end && at - start < LongestStamp && (char.IsAsciiDigit(text[at]) || text[at] is ':' or '/' or '.' || (text[at] == ',' && at + 1 < end && text[at + 1] == ' ') || (text[at] == ' ' && at > start && text[at - 1] == ',')))
        {
            colons += text[at] == ':' && at > start && at + 1 < end && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]) ? 1 : 0;
            at++;
        }

        return colons > 0 && at < end && text[at] == ' ' && text[at - 1] is not (':' or ',') ? at : start;
    }

    private static bool HasDate(string text, int start, int end) => text.AsSpan(start, end - start).IndexOfAny('/', ',', '-') >= 0;

    private static int Name(string text, int start, int end)
    {
        var colon = text.IndexOf(':', start, Math.Min(LongestName, end - start));
        return colon > start && colon + 1 < end && text[colon + 1] == ' ' ? Spaces(text, colon + 1, end) : start;
    }

    private static int Spaces(string text, int at, int end)
    {
        while (at < end && text[at] == ' ')
        {
            at++;
        }

        return at;
    }
}
