namespace Toehold.Reading;

/// <summary>Takes apart a line that lists several exercises with a dose each: "seated heel raise 2 x 20; toe curls 2 x 10".</summary>
internal static class InlineLists
{
    private const int GoodName = 3;
    private const int LongestName = 7;

    public static List<Line> Split(Tokens tokens, List<Line> lines)
    {
        var all = new List<Line>(lines.Count);
        foreach (var line in lines)
        {
            var body = Body(tokens, line);
            var parts = IsSetOff(tokens, body, line.Last) ? null : Parts(tokens, body, line.Last, TokenKind.Semicolon) ?? Parts(tokens, body, line.Last, TokenKind.Comma);
            if (parts is null)
            {
                all.Add(line);
                continue;
            }

            if (body > line.First)
            {
                all.Add(Piece(tokens, line, line.First, body, false));
            }

            all.AddRange(parts.Select(part => Piece(tokens, line, part.First, part.Last, true)));
        }

        return all;
    }

    private static int Body(Tokens tokens, Line line)
    {
        for (var i = line.First; i < line.Last && i < line.First + 12; i++)
        {
            if (tokens[i].Kind == TokenKind.Colon)
            {
                return i + 1;
            }
        }

        return line.First;
    }

    /// <summary>"Cough and huff - 3 deep breaths, then 1 huff": one name, set off by the only dash, before all the amounts.</summary>
    private static bool IsSetOff(Tokens tokens, int first, int last)
    {
        var (dashes, at) = (0, -1);
        for (var i = first; i < last; i++)
        {
            var isLoose = tokens[i].Kind == TokenKind.Dash && !tokens.Tight(i) && !tokens.Tight(i + 1) && i > first;
            dashes += isLoose ? 1 : 0;
            at = isLoose && at < 0 ? i : at;
        }

        return dashes == 1 && at < first + LongestName && !LabelReader.HasAmount(tokens, first, at);
    }

    /// <summary>The parts between the marks, where each of them has a name and an amount; else null.</summary>
    private static List<(int First, int Last)>? Parts(Tokens tokens, int first, int last, TokenKind mark)
    {
        if (!HasMark(tokens, first, last, mark))
        {
            return null;
        }

        var parts = new List<(int First, int Last)>();
        var (start, depth) = (first, 0);
        for (var i = first; i <= last; i++)
        {
            depth += i < last && tokens[i].Kind == TokenKind.Open ? 1 : i < last && tokens[i].Kind == TokenKind.Close ? -1 : 0;
            if (i < last && (tokens[i].Kind != mark || depth > 0))
            {
                continue;
            }

            var stop = i == last && i > start && tokens[i - 1].Kind == TokenKind.Stop ? i - 1 : i;
            start += start < stop && tokens[start].Word.Lemma is "and" or "then" or "plus" ? 1 : 0;
            if (IsExercise(tokens, start, stop))
            {
                parts.Add((start, stop));
            }
            else if (mark == TokenKind.Comma && parts.Count > 0 && IsTail(tokens, start, stop))
            {
                parts[^1] = (parts[^1].First, stop);
            }
            else
            {
                return null;
            }

            start = i + 1;
        }

        return parts.Count > 1 ? parts : null;
    }

    private static bool HasMark(Tokens tokens, int first, int last, TokenKind mark)
    {
        for (var i = first; i < last; i++)
        {
            if (tokens[i].Kind == mark)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTail(Tokens tokens, int first, int last)
    {
        if (last <= first || last - first > 6)
        {
            return false;
        }

        var phrases = new List<Phrase>();
        new PhraseReader(tokens, phrases).Read(first, last);
        return phrases.Count > 0 && phrases.Sum(phrase => phrase.Last - phrase.First) * 3 >= (last - first) * 2;
    }

    private static bool IsExercise(Tokens tokens, int first, int last)
    {
        if (last - first is < 2 or > 30)
        {
            return false;
        }

        var label = LabelReader.Amount(tokens, first, last);
        return label is { } name && !(name.Words == 1 && tokens[name.First].Is(WordClass.Breathe)) && NameScorer.Score(tokens, name) >= GoodName && !tokens[name.First].IsBase(WordClass.Repeat | WordClass.Step) && !(tokens[name.First].IsBase(WordClass.Keep) && !tokens[name.First].Is(WordClass.Act)) && !IsOrder(tokens, name);
    }

    private static bool IsOrder(Tokens tokens, Label name) =>
        name.Words > 1 && tokens[name.First].IsBase(WordClass.Act | WordClass.Posture) && tokens.Is(name.First + 1, WordClass.Pronoun | WordClass.Article | WordClass.Preposition);

    private static Line Piece(Tokens tokens, Line line, int first, int last, bool isItem) => new()
    {
        Start = isItem ? tokens[first].Start : line.Start,
        End = last > first ? Math.Max(tokens[last - 1].End, tokens[first].Start) : line.End,
        Indent = line.Indent + (isItem ? 2 : 0),
        AfterBlank = !isItem && line.AfterBlank,
        Marker = isItem ? Marker.Bullet : line.Marker,
        Number = line.Number,
        First = first,
        Last = last,
    };
}
