namespace Toehold.Reading;

/// <summary>Reads what stands before a line's words.</summary>
internal static class MarkerReader
{
    private const string Bullets = "-*+•·●○▪▫◦‣–—➤►▶✔✅☐□■◆★✓➔➢❖¤§>»→";

    private static readonly string[] Counted =
        ["exercise", "step", "card", "move", "stretch", "pose", "position", "drill", "number", "activity", "movement", "no", "stop", "station"];

    private const int LongestRoman = 4;
    private static readonly string[] Romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    /// <summary>The marker, its level or number, and where the words begin.</summary>
    public static (Marker Kind, int Number, int Start) Read(string text, int start, int end)
    {
        if (start >= end)
        {
            return (Marker.None, 0, start);
        }

        var sign = text[start];
        return sign switch
        {
            '#' => Heading(text, start, end, '#'),
            '=' when text[end - 1] == '=' => Heading(text, start, end, '='),
            >= '0' and <= '9' => Number(text, start, end),
            '(' when start + 1 < end && char.IsAsciiDigit(text[start + 1]) => Number(text, start + 1, end),
            '(' when start + 3 < end && char.IsAsciiLetterLower(text[start + 1]) && text[start + 2] == ')' && text[start + 3] == ' ' => (Marker.Letter, text[start + 1] - 'a' + 1, Skip(text, start + 3, end)),
            _ when Bullets.Contains(sign, StringComparison.Ordinal) => Bullet(text, start, end),
            _ when char.IsLetter(sign) => Letters(text, start, end),
            _ when char.IsHighSurrogate(sign) || char.GetUnicodeCategory(sign) == System.Globalization.UnicodeCategory.OtherSymbol
                || char.GetUnicodeCategory(sign) == System.Globalization.UnicodeCategory.PrivateUse => Symbol(text, start, end),
            _ => (Marker.None, 0, start),
        };
    }

    private static (Marker Kind, int Number, int Start) Heading(string text, int start, int end, char sign)
    {
        var at = start;
        while (at < end && text[at] == sign)
        {
            at++;
        }

        return at - start <= 6 && at < end && text[at] == ' '
            ? (Marker.Heading, at - start, Skip(text, at, end))
            : (Marker.None, 0, start);
    }

    private static (Marker Kind, int Number, int Start) Bullet(string text, int start, int end)
    {
        var next = Skip(text, start + 1, end);
        var isRule = next < end && text[next] == text[start] && !IsBold(text, start, next, end);
        return isRule || (next == start + 1 && !(text[start] is '-' or '–' && next < end && char.IsUpper(text[next])) && text[start] is '-' or '*' or '+' or '>' or '–' or '—') ? (Marker.None, 0, start)
            : CheckBox(text, next, end);
    }

    /// <summary>"* **Neck nod**": what follows the bullet are the signs of bold words.</summary>
    private static bool IsBold(string text, int start, int next, int end) =>
        next > start + 1 && next + 2 < end && text[next + 1] == text[next] && (char.IsLetterOrDigit(text[next + 2]) || text[next + 2] == '[');

    private static (Marker Kind, int Number, int Start) CheckBox(string text, int start, int end) =>
        start + 3 < end && text[start] == '[' && text[start + 2] == ']'
            ? (Marker.Bullet, 0, Skip(text, start + 3, end))
            : (Marker.Bullet, 0, start);

    private static (Marker Kind, int Number, int Start) Symbol(string text, int start, int end)
    {
        var at = start;
        while (at < end && !char.IsLetterOrDigit(text[at]) && text[at] is not '(' and not '*' and not '"')
        {
            at++;
        }

        return at < end && at - start <= 6 ? (Marker.Bullet, 0, at) : (Marker.None, 0, start);
    }

    private static (Marker Kind, int Number, int Start) Number(string text, int start, int end)
    {
        var (at, value) = (start, 0);
        while (at < end && at - start < 3 && char.IsAsciiDigit(text[at]))
        {
            value = (value * 10) + text[at++] - '0';
        }

        var none = (Marker.None, 0, text[Math.Max(start - 1, 0)] == '(' ? start - 1 : start);
        if (at >= end || at - start > 2)
        {
            return none;
        }

        if (at + 2 < end && text[at] is >= 'A' and <= 'H' or >= 'a' and <= 'h' && text[at + 1] is '.' or ')' && text[at + 2] == ' ')
        {
            return (Marker.Letter, value, Skip(text, at + 2, end));
        }

        if (Series(text, at, end) is > 0 and var past)
        {
            return (Marker.Counted, value, past);
        }

        var after = at;
        while (after < end && text[after] is '.' or ')' or ':' or '️' or '⃣' or '\\')
        {
            after++;
        }

        var next = Skip(text, after, end);
        var isWord = next < end && (char.IsLetter(text[next]) || text[next] is '*' or '_' or '(' or '"' or '“' or '[' || char.IsSurrogate(text[next])
            || (next > after && char.IsAsciiDigit(text[next]) && text[at] is '.' or ')'));
        var isSigned = after > at && (isWord || next >= end);
        var isBare = after == at && next < end && char.IsUpper(text[next]) && !StartsWithUnit(text, next, end);
        var isDashed = after == at && next + 2 < end && next > at && Signs.IsDash(text[next]) && text[next + 1] == ' ' && char.IsLetter(text[next + 2]);
        return isDashed ? (Marker.Number, value, next + 2) : isSigned || isBare ? (Marker.Number, value, next) : none;
    }

    /// <summary>"2/ Glute bridge", "2/6 ─ TIGHTROPE": where the words after a number of a series begin, or 0.</summary>
    private static int Series(string text, int at, int end)
    {
        if (at >= end || text[at] != '/')
        {
            return 0;
        }

        var next = at + 1;
        while (next < end && next < at + 3 && char.IsAsciiDigit(text[next]))
        {
            next++;
        }

        var isSeries = next > at + 1;
        var words = next;
        while (words < end && (text[words] is ' ' or ':' or '.' || Signs.IsDash(text[words]) || Signs.IsBox(text[words])))
        {
            words++;
        }

        return words > next && words < end && char.IsUpper(text[words]) && (!isSeries || words > next + 1) ? words : 0;
    }

    private static bool StartsWithUnit(string text, int start, int end)
    {
        var stop = WordEnd(text, start, end);
        var word = English.Vocabulary.Find(text.AsSpan(start, stop - start));
        return word.Unit != Unit.None || stop - start < 2 || word.Class.HasFlag(WordClass.Weekday);
    }

    private static (Marker Kind, int Number, int Start) Letters(string text, int start, int end)
    {
        var stop = WordEnd(text, start, end);
        var at = stop;
        if (stop + 1 < end && text[stop] is '.' or ')' && text[stop + 1] == ' ' && Roman(text.AsSpan(start, stop - start)) is > 0 and var roman)
        {
            return (Marker.Number, roman, Skip(text, stop + 1, end));
        }

        var isCode = stop - start == 1;
        if (isCode && text[start] == 'o' && stop + 1 < end && text[stop] == ' ' && char.IsUpper(text[Skip(text, stop, end)]))
        {
            return (Marker.Bullet, 0, Skip(text, stop, end));
        }

        while (isCode && at < end && char.IsAsciiDigit(text[at]) && at - stop < 2)
        {
            at++;
        }

        if (isCode && at + 1 < end && text[at] is '.' or ')' && text[at + 1] == ' ')
        {
            return (Marker.Letter, char.ToLowerInvariant(text[start]) - 'a' + 1, Skip(text, at + 1, end));
        }

        return Word(text, start, stop, end);
    }

    /// <summary>The value of a numeral of capitals up to XII ("IV"), or 0.</summary>
    private static int Roman(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < Romans.Length && word.Length <= LongestRoman; i++)
        {
            if (word.SequenceEqual(Romans[i]))
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static (Marker Kind, int Number, int Start) Word(string text, int start, int stop, int end)
    {
        var none = (Marker.None, 0, start);
        var at = Skip(text, stop, end);
        at += at < end && text[at] == '#' ? 1 : 0;
        if (at >= end || !char.IsAsciiDigit(text[at]) || !Array.Exists(Counted, word => text.AsSpan(start, stop - start).Equals(word, StringComparison.OrdinalIgnoreCase)))
        {
            return none;
        }

        var (digits, value) = (at, 0);
        while (at < end && char.IsAsciiDigit(text[at]) && at - digits < 2)
        {
            value = (value * 10) + text[at++] - '0';
        }

        var sign = Skip(text, at, end);
        return sign == end ? (Marker.Counted, value, end)
            : text[sign] is ':' or '.' or ')' or '|' or ',' || Signs.IsDash(text[sign]) ? (Marker.Counted, value, Skip(text, sign + 1, end))
            : none;
    }

    private static int WordEnd(string text, int at, int end)
    {
        while (at < end && char.IsLetter(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int Skip(string text, int at, int end)
    {
        while (at < end && (char.IsWhiteSpace(text[at]) || text[at] is '️' or '\u200B'))
        {
            at++;
        }

        return at;
    }
}
