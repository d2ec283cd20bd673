namespace Toehold.Reading;

/// <summary>Reads an amount with its unit: "3–5 seconds", "up to 10 times", "30 sec to 1 minute", "two or three", "at least half a minute".</summary>
internal static class QuantityReader
{
    /// <summary>The words of ", or at least".</summary>
    private const int LeastWords = 4;

    /// <summary>The quantity that begins at a token, or null.</summary>
    public static Quantity? Read(Tokens tokens, int first, int end)
    {
        var (start, bound, isBetween) = Prefix(tokens, first, end);
        if (IsLabelled(tokens, start) || !NumberReader.Read(tokens, start, end, out var low, out var at))
        {
            return null;
        }

        var more = start > first && tokens.Is(start - 1, WordRole.Another);
        at = Ish(tokens, at, end);
        var unit = IsOnceTwice(tokens[start].Word) ? (Unit: Unit.Times, At: start, Next: at + (tokens.Is(at, WordRole.More) ? 1 : 0), More: at < end && tokens.Is(at, WordRole.More))
            : Timers.Is(tokens[start]) ? (Unit: Unit.Second, At: start, Next: at, More: false) : UnitReader.Read(tokens, at, end);
        var isOpen = tokens.Is(at, TokenKind.Plus);
        at += isOpen ? 1 : 0;
        if (isOpen && unit.At < 0)
        {
            unit = UnitReader.Read(tokens, at, end);
        }

        var (high, last) = (low, Math.Max(at, unit.At < 0 ? at : unit.Next));
        if (Range(tokens, unit.At < 0 || unit.At == start ? at : unit.Next, end, isBetween) is { } next
            && NumberReader.Read(tokens, next, end, out var top, out var after) && !(top < low && tokens[next - 1].Kind == TokenKind.Dash && !tokens.Tight(next) && !tokens.Tight(next - 1)))
        {
            var topUnit = IsOnceTwice(tokens[next].Word) ? (Unit: Unit.Times, At: next, Next: after, More: false) : UnitReader.Read(tokens, Ish(tokens, after, end), end);
            if (unit.Unit == Unit.None || topUnit.Unit == Unit.None || unit.Unit == topUnit.Unit || (IsTime(unit.Unit) && IsTime(topUnit.Unit)))
            {
                var lowUnit = unit.Unit == Unit.None ? topUnit.Unit : unit.Unit;
                unit = topUnit.Unit == Unit.None ? (unit.Unit, unit.At, after, unit.More) : topUnit;
                low *= Seconds(lowUnit) / Seconds(unit.Unit);
                (low, high, last) = (Math.Min(low, top), Math.Max(low, top), Math.Max(after, unit.At < 0 ? after : unit.Next));
            }
        }

        return Finish(tokens, first, end, low, high, last, unit, bound, isOpen, more);
    }

    private static Quantity Finish(
        Tokens tokens, int first, int end, double low, double high, int last, (Unit Unit, int At, int Next, bool More) unit, int bound, bool isOpen, bool more)
    {
        var seconds = Seconds(unit.Unit);
        (low, high) = (low * seconds, high * seconds);
        if (IsTime(unit.Unit))
        {
            last = Rest(tokens, last, end, unit.Unit, ref low, ref high);
        }

        var isAgain = last < end && tokens.Is(last, WordRole.Again) && unit.Unit is Unit.Times or Unit.Rep or Unit.None;
        last += isAgain ? 1 : 0;
        more |= isAgain;
        (last, var suffix) = Suffix(tokens, last, end);
        isOpen |= suffix;
        var kind = IsTime(unit.Unit) ? Unit.Second : unit.Unit;
        double? min = bound < 0 && low == high ? null : low;
        double? max = (bound > 0 || isOpen) && low == high ? null : high;
        return new Quantity(min, max, kind, first, last, unit.More || more, unit.At);
    }

    /// <summary>"week three", "step 2", "level 1": the number counts nothing.</summary>
    public static bool IsLabelled(Tokens tokens, int at) =>
        at > 0 && tokens[at - 1] is { Kind: TokenKind.Word } before && (!before.Word.Inflected || (before.Word.Unit == Unit.Week && !tokens.IsNumber(at - 3))) && !tokens.IsNumber(at - 2) && tokens[at].Start - tokens[at - 1].End is 0 or 1
        && before.Is(WordRole.Labelling);

    /// <summary>"about", "up to" (bound -1), "at least" (bound +1), "between".</summary>
    private static (int Start, int Bound, bool IsBetween) Prefix(Tokens tokens, int at, int end)
    {
        var (bound, between) = (0, false);
        for (var i = 0; i < 4 && at < end; i++)
        {
            var token = tokens[at];
            if (token.Kind == TokenKind.About || token.Is(WordClass.About) || token.Is(WordRole.Another))
            {
                at++;
            }
            else if (token.Is(WordRole.Up) && tokens.Is(at + 1, WordRole.To))
            {
                (bound, at) = (-1, at + (tokens.Is(at + 2, WordClass.Article) && tokens.Is(at + 3, WordClass.UpTo) ? 3 : 2));
            }
            else if (token.Is(WordRole.At) && tokens.Is(at + 1, WordClass.AtLeast | WordClass.UpTo))
            {
                (bound, at) = (tokens.Is(at + 1, WordClass.AtLeast) ? 1 : -1, at + 2);
            }
            else if (token.Is(WordClass.AtLeast | WordClass.UpTo))
            {
                bound = token.Is(WordClass.AtLeast) ? 1 : -1;
                at += tokens.Is(at + 1, WordRole.Of) ? 2 : 1;
            }
            else if (token.Is(WordClass.Negation) && tokens.Is(at + 1, WordRole.More | WordRole.Longer) && tokens.Is(at + 2, WordRole.Than))
            {
                (bound, at) = (-1, at + 3);
            }
            else if (token.Is(WordRole.Between) && !between)
            {
                (between, at) = (true, at + 1);
            }
            else
            {
                break;
            }
        }

        return (at, bound, between);
    }

    private static int? Range(Tokens tokens, int at, int end, bool isBetween)
    {
        if (at >= end)
        {
            return null;
        }

        if (IsOrAtLeast(tokens, at))
        {
            return at + LeastWords;
        }

        var token = tokens[at];
        var isJoined = (token.Kind == TokenKind.Dash && (tokens.Tight(at) || tokens[at + 1].Kind == TokenKind.Number) && (tokens.Tight(at) || tokens[at - 1].Kind != TokenKind.Word || tokens[at - 1].Word.Unit != Unit.None)) || token.Is(WordRole.To | WordRole.Or | WordRole.Till) || (isBetween && token.Is(WordRole.And));
        if (!isJoined)
        {
            return null;
        }

        var next = at + 1;
        while (next < end && tokens[next].Is(WordClass.About))
        {
            next++;
        }

        return tokens.IsNumber(next) || tokens.Is(next, WordRole.Single) ? next : null;
    }

    /// <summary>"20 minutes, or at least 15".</summary>
    private static bool IsOrAtLeast(Tokens tokens, int at) =>
        tokens.Is(at, TokenKind.Comma) && tokens.Is(at + 1, WordRole.Or) && tokens.Is(at + 2, WordRole.At) && tokens.Is(at + 3, WordClass.AtLeast) && tokens.IsNumber(at + LeastWords);

    private static int Rest(Tokens tokens, int at, int end, Unit unit, ref double low, ref double high)
    {
        if (tokens.Is(at, WordRole.And) && tokens.Is(at + 1, WordRole.Single) && tokens.Is(at + 2, WordRole.Half))
        {
            low += Seconds(unit) / 2;
            high += Seconds(unit) / 2;
            return at + 3;
        }

        var start = tokens.Is(at, WordRole.And) ? at + 1 : at;
        if (start < end && tokens[start].Start - tokens[start - 1].End > 1)
        {
            return at;
        }

        if (unit != Unit.Second && tokens.Is(start, TokenKind.Number) && start + 1 < end && UnitReader.Read(tokens, start + 1, end) is { Unit: Unit.Second, At: var second } && second == start + 1)
        {
            low += tokens[start].Value;
            high += tokens[start].Value;
            return start + 2;
        }

        return at;
    }

    private static (int Last, bool IsOpen) Suffix(Tokens tokens, int at, int end)
    {
        if (at + 1 < end && tokens.Is(at, WordRole.Or) && tokens.Is(at + 1, WordRole.More | WordRole.Longer))
        {
            return (at + 2, true);
        }

        if (at + 1 < end && tokens.Is(at, WordRole.At) && tokens.Is(at + 1, WordClass.AtLeast))
        {
            return (at + 2, true);
        }

        return at + 1 < end && tokens.Is(at, WordRole.Or) && tokens.Is(at + 1, WordRole.So) ? (at + 2, false) : (at, false);
    }

    private static int Ish(Tokens tokens, int at, int end) =>
        at < end && tokens.Is(at, WordRole.Ish) && tokens.Tight(at) ? at + 1
        : at + 1 < end && tokens.Is(at, TokenKind.Dash) && tokens.Is(at + 1, WordRole.Ish) ? at + 2 : at;

    private static bool IsOnceTwice(Word word) => word is { Unit: Unit.Times, IsNumber: true };

    private static bool IsTime(Unit unit) => unit is Unit.Second or Unit.Minute or Unit.Hour;

    private static double Seconds(Unit unit) => unit switch
    {
        Unit.Minute => 60,
        Unit.Hour => 3600,
        _ => 1,
    };
}
