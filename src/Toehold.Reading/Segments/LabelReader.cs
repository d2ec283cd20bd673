namespace Toehold.Reading;

/// <summary>Finds the words at the start of a line that name what the rest is about.</summary>
internal static class LabelReader
{
    private const int LongestLabel = 14;
    private const int LongestItem = 20;
    private const int LongestClause = 5;
    private const int LongestLine = 26;
    private const int LongestHeading = 13;

    public static Label Read(Tokens tokens, Line line)
    {
        var (first, last) = (line.First, line.Last);
        if (first == last)
        {
            return new Label(LabelKind.None, first, first, first);
        }

        if (line.Marker == Marker.Heading)
        {
            return Trimmed(tokens, LabelKind.Whole, Styles.Numbered(tokens, line) > 0 && last > first + 2 ? first + 2 : first, last, last);
        }

        return Read(tokens, first, last, line.Marker != Marker.None);
    }

    private static Label Read(Tokens tokens, int first, int last, bool isMarked)
    {
        return Field(tokens, first, last) ?? Bold(tokens, first, last) ?? Bracket(tokens, first, last) ?? Separated(tokens, first, last, isMarked) ?? Caps(tokens, first, last) ?? (isMarked ? ItemLabels.Read(tokens, first, last) : null) ?? Sentence(tokens, first, last, isMarked) ?? Clause(tokens, first, last)
            ?? Amount(tokens, first, last) ?? Whole(tokens, first, last);
    }

    /// <summary>The name in a cell of a table, without the number before it: "3 - bench press", "2. step up".</summary>
    public static Label Cell(Tokens tokens, int first, int last)
    {
        var isCounted = last - first > 2 && tokens[first].Kind == TokenKind.Number && tokens[first + 1].Kind is TokenKind.Dash or TokenKind.Stop or TokenKind.Close && tokens[first + 2].Kind == TokenKind.Word && (tokens[first + 1].Kind != TokenKind.Dash || !tokens.Tight(first + 1));
        return new(first < last ? LabelKind.Row : LabelKind.None, isCounted ? first + 2 : first, last, last);
    }

    private static Label? Bold(Tokens tokens, int first, int last)
    {
        if (tokens[first].Kind != TokenKind.Emphasis)
        {
            return null;
        }

        for (var i = first + 1; i < last && i <= first + LongestLabel; i++)
        {
            if (tokens[i].Kind == TokenKind.Emphasis && tokens[i].End - tokens[i].Start >= tokens[first].End - tokens[first].Start)
            {
                var body = i + 1;
                while (body < last && tokens[body].Kind is TokenKind.Colon or TokenKind.Dash or TokenKind.Stop or TokenKind.Emphasis or TokenKind.Comma)
                {
                    body++;
                }

                return HasAmount(tokens, first + 1, i) ? null : Trimmed(tokens, LabelKind.Bold, first + 1, i, body);
            }
        }

        return null;
    }

    /// <summary>"**Name:** Chest supported row", "Exercise: heel raise": a field that holds the name.</summary>
    private static Label? Field(Tokens tokens, int first, int last)
    {
        var key = tokens[first].Kind == TokenKind.Emphasis ? first + 1 : first;
        if (!tokens.Is(key, WordRole.NameKey) || !tokens.Is(key + 1, TokenKind.Colon))
        {
            return null;
        }

        var start = tokens.Is(key + 2, TokenKind.Emphasis) ? key + 3 : key + 2;
        return start < last && last - start <= LongestHeading && !HasAmount(tokens, start, last) ? new Label(LabelKind.Field, start, last, last) : null;
    }

    /// <summary>"(calf) Lean towards the wall".</summary>
    private static Label? Bracket(Tokens tokens, int first, int last)
    {
        for (var i = first + 1; tokens[first].Kind == TokenKind.Open && i < last - 1 && i < first + 6; i++)
        {
            if (tokens[i].Kind == TokenKind.Close)
            {
                return i > first + 1 && tokens[i - 1].End - tokens[first + 1].Start > 2 && !HasAmount(tokens, first + 1, i) ? new Label(LabelKind.Colon, first + 1, i, i + 1) : null;
            }
        }

        return null;
    }

    private static Label? Separated(Tokens tokens, int first, int last, bool isMarked)
    {
        var depth = 0;
        for (var i = first; i < last && i <= first + (isMarked ? LongestItem : LongestLabel); i++)
        {
            var kind = tokens[i].Kind;
            depth += kind == TokenKind.Open ? 1 : kind == TokenKind.Close ? -1 : 0;
            if (kind == TokenKind.Stop && i > first && !IsShort(tokens, i - 1))
            {
                return null;
            }

            var isMark = kind is TokenKind.Colon or TokenKind.Arrow or TokenKind.Equal || (kind == TokenKind.Pipe && i > first)
                || (kind == TokenKind.Dash && !(tokens.Tight(i) && tokens.Tight(i + 1)) && !(tokens.IsNumber(i - 1) && tokens.IsNumber(i + 1)) && !(tokens.Tight(i) && tokens.Is(i + 1, WordRole.And | WordRole.Or)));
            if (depth <= 0 && isMark && i > first)
            {
                var isLabel = !HasAmount(tokens, first, i) && SlotLabels.Of(tokens, first, i) == Slot.None;
                if (isLabel && i + 1 < last && !tokens.Is(first, WordClass.Field) && NameScorer.IsEmpty(tokens, first, i) && last - i <= LongestHeading)
                {
                    return Read(tokens, i + 1, last, isMarked);
                }

                return isLabel ? Trimmed(tokens, i + 1 == last ? LabelKind.Whole : kind == TokenKind.Colon ? LabelKind.Colon : LabelKind.Dash, first, i, i + 1) : null;
            }
        }

        return null;
    }

    private static bool IsShort(Tokens tokens, int at) => tokens[at].End - tokens[at].Start <= 2 && tokens[at].Word.Class == WordClass.None && tokens.IsUpper(at);

    private static Label? Caps(Tokens tokens, int first, int last)
    {
        var at = first;
        while (at < last && at <= first + LongestLabel && (IsCaps(tokens, at) || tokens[at].Kind is TokenKind.Dash or TokenKind.Slash or TokenKind.Comma or TokenKind.Other))
        {
            at++;
        }

        var isRunIn = at > first + 1 && at < last && tokens[at].Kind == TokenKind.Word && tokens.IsUpper(at);
        return isRunIn && !HasAmount(tokens, first, at) ? Trimmed(tokens, LabelKind.Caps, first, at, at) : null;
    }

    private static bool IsCaps(Tokens tokens, int at)
    {
        var written = tokens.Written(at);
        return tokens[at].Kind == TokenKind.Word && (written.Length > 1 || tokens.Is(at, WordClass.Article | WordClass.Pronoun)) && written.IndexOfAnyInRange('a', 'z') < 0;
    }

    private static Label? Sentence(Tokens tokens, int first, int last, bool isMarked)
    {
        for (var i = first; i < last - 1 && i <= first + 7; i++)
        {
            if (tokens[i].Kind == TokenKind.Stop && !tokens.Tight(i + 1))
            {
                return i > first && tokens.Written(i) is not "?" && !HasAmount(tokens, first, i) && (tokens.IsUpper(first) || (isMarked && i - first < 4)) && (!IsShort(tokens, i - 1) || (isMarked && i - first == 2)) ? Trimmed(tokens, LabelKind.Sentence, first, i, i + 1) : null;
            }
        }

        return null;
    }

    /// <summary>"Hamstring bridge, on your back with heels up": the name of a movement before the first comma of a paragraph.</summary>
    private static Label? Clause(Tokens tokens, int first, int last)
    {
        for (var i = first; i < last - LongestClause && i <= first + LongestClause; i++)
        {
            if (tokens[i].Kind == TokenKind.Comma)
            {
                var label = new Label(LabelKind.Clause, first, i, i + 1);
                return tokens.IsUpper(first) && !HasAmount(tokens, first, i) && NameScorer.Score(tokens, label) > 2 && !tokens.Is(i + 1, WordClass.Joiner) ? label : null;
            }

            if (tokens[i].Kind is not (TokenKind.Word or TokenKind.Dash))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The words before the first amount, or after it where the line begins with one: "quad sets 3x10", "3 x 10 quad sets".</summary>
    public static Label? Amount(Tokens tokens, int first, int last)
    {
        var at = FirstAmount(tokens, first, Math.Min(last, first + LongestLine));
        if (at <= first)
        {
            return at == first ? AfterAmount(tokens, first, last) : null;
        }

        var stop = at;
        while (stop > first && (tokens[stop - 1].Kind is TokenKind.Comma or TokenKind.Cross or TokenKind.Open or TokenKind.Dash || (tokens[stop - 1].Is(WordClass.Preposition | WordClass.Repeat) && !tokens.Tight(stop - 1))))
        {
            stop--;
        }

        var cut = Cut(tokens, first, stop);
        return cut > first && cut <= first + LongestLabel ? Trimmed(tokens, LabelKind.Amount, first, cut, cut) : null;
    }

    /// <summary>"Pendulums w/ a weight, little circles": where the name ends and how it is done begins.</summary>
    private static int Cut(Tokens tokens, int first, int stop)
    {
        for (var i = first + 1; i < stop; i++)
        {
            var isEnd = tokens[i].Kind == TokenKind.Comma || tokens.Is(i, WordRole.With) || (tokens[i].Kind == TokenKind.Stop && !tokens.Tight(i + 1));
            if (isEnd && tokens.Has(first, i, WordClass.Moved | WordClass.Still | WordClass.Act | WordClass.Motion))
            {
                return i;
            }
        }

        return stop;
    }

    private static Label? AfterAmount(Tokens tokens, int first, int last)
    {
        var at = first;
        while (at < last && (QuantityReader.Read(tokens, at, last) is { } || tokens[at].Kind is TokenKind.Cross or TokenKind.Dash or TokenKind.Plus || tokens.Is(at, WordRole.Of) || tokens[at].Is(WordClass.Manner)))
        {
            var quantity = QuantityReader.Read(tokens, at, last);
            var isCounted = quantity is { Unit: Unit.Rep, UnitAt: > 0 } rep && tokens[rep.UnitAt].Is(WordClass.Act | WordClass.Motion | WordClass.Moved);
            if (isCounted)
            {
                at++;
                break;
            }

            at = quantity?.Last ?? at + 1;
        }

        var end = at;
        while (end < last && end < at + 7 && (tokens[end].Kind is TokenKind.Word || (tokens[end].Kind == TokenKind.Dash && tokens.Tight(end))) && !tokens.IsNumber(end)
            && !tokens[end].Is(WordClass.Each | WordClass.Condition | WordClass.Often) && !tokens.Is(end, WordRole.NameEnd))
        {
            end++;
        }

        return end > at && tokens.Has(at, end, WordClass.Moved | WordClass.Still | WordClass.Act | WordClass.Motion) && !tokens[at].Is(WordClass.Rest | WordClass.Keep) ? new Label(LabelKind.Amount, at, end, first) : null;
    }

    private static Label Whole(Tokens tokens, int first, int last)
    {
        var end = tokens[last - 1].Kind is TokenKind.Stop or TokenKind.Comma or TokenKind.Semicolon ? LabelKind.None : LabelKind.Whole;
        var isShort = last - first <= LongestHeading;
        return isShort && end == LabelKind.Whole ? Trimmed(tokens, LabelKind.Whole, first, last, last) : new Label(LabelKind.None, first, first, first);
    }

    /// <summary>Whether an amount of a dose stands there.</summary>
    public static bool HasAmount(Tokens tokens, int first, int last) => FirstAmount(tokens, first, last) >= 0;

    /// <summary>The first quantity with a unit outside brackets, or -1.</summary>
    private static int FirstAmount(Tokens tokens, int first, int last)
    {
        var depth = 0;
        for (var i = first; i < last; i++)
        {
            depth += tokens[i].Kind == TokenKind.Open ? 1 : tokens[i].Kind == TokenKind.Close ? -1 : 0;
            var isNumber = tokens[i].Kind == TokenKind.Number || tokens[i].Word.IsNumber || tokens[i].Is(WordClass.Vague) || (tokens[i].Is(WordClass.Article) && tokens.Is(i + 1, WordClass.Time));
            if (depth <= 0 && isNumber && QuantityReader.Read(tokens, i, last) is { } quantity && ((quantity.Unit is not (Unit.None or Unit.Measure) && !IsCompound(tokens, quantity)) || (quantity.Last < last && !tokens.Is(i - 1, WordClass.Preposition | WordClass.General) && AloneReader.HasSide(tokens, quantity.Last, last)) || CrossReader.Is(tokens, quantity.Last) || tokens.Is(i - 1, TokenKind.Cross)))
            {
                return tokens.Is(i - 1, TokenKind.Cross) ? i - 1 : i;
            }
        }

        return -1;
    }

    /// <summary>"4-point kneeling", "single-leg 90/90": a number that is part of a word.</summary>
    private static bool IsCompound(Tokens tokens, Quantity quantity) =>
        quantity.UnitAt > 1 && tokens[quantity.UnitAt - 1].Kind == TokenKind.Dash && tokens.Tight(quantity.UnitAt) && tokens.Tight(quantity.UnitAt - 1) && tokens[quantity.UnitAt].Kind == TokenKind.Word
        && !quantity.IsTime && tokens.IsUpper(quantity.UnitAt);

    /// <summary>Takes brackets with a dose or a side, dashes and emphasis off the ends.</summary>
    private static Label Trimmed(Tokens tokens, LabelKind kind, int first, int last, int body)
    {
        while (first < last && tokens[first].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Ordinal or TokenKind.NoNumber or TokenKind.Other))
        {
            first++;
        }

        while (last > first && tokens[last - 1].Kind is TokenKind.Colon or TokenKind.Dash or TokenKind.Emphasis or TokenKind.Comma or TokenKind.Arrow or TokenKind.Stop or TokenKind.Pipe or TokenKind.Semicolon or TokenKind.Equal)
        {
            last--;
        }

        first += last - first > 3 && tokens.Is(first, WordRole.Bound) && tokens.Is(first + 1, WordRole.Within) ? 2 : 0;
        return new Label(first < last ? kind : LabelKind.None, first, last, Math.Max(body, last));
    }
}
