namespace Toehold.Reading;

/// <summary>Takes apart a paragraph that was a list before its line breaks were lost: "1. Neck turn 10x 2. Nod 10x", "• Stand. • Bend.", "StretchPlace the ball".</summary>
internal static class RunOns
{
    private const int ShortestLine = 8;
    private const int LongestHead = 7;
    private const int LongestHeading = 24;
    private const string Bullets = "•●▪◦‣·○■";

    public static List<Line> Split(Tokens tokens, List<Line> lines)
    {
        var all = new List<Line>(lines.Count);
        foreach (var line in lines)
        {
            var breaks = line.Last - line.First > (line.Marker == Marker.Heading ? LongestHeading : ShortestLine) ? Breaks(tokens, line) : [];
            if (breaks.Count == 0)
            {
                all.Add(line);
                continue;
            }

            Add(tokens, all, line, line.First, breaks[0].At, line.Marker, line.Number);
            for (var i = 0; i < breaks.Count; i++)
            {
                Add(tokens, all, line, breaks[i].At + breaks[i].Skip, i + 1 < breaks.Count ? breaks[i + 1].At : line.Last, breaks[i].Kind, breaks[i].Number);
            }
        }

        return all;
    }

    private static List<(int At, int Skip, Marker Kind, int Number)> Breaks(Tokens tokens, Line line)
    {
        var breaks = new List<(int At, int Skip, Marker Kind, int Number)>();
        var (number, letter) = (line.Marker == Marker.Number ? line.Number : 0, line.Marker == Marker.Letter ? line.Number : 0);
        for (var i = line.First; i + 1 < line.Last; i++)
        {
            if (tokens[i].Kind == TokenKind.Other && Bullets.Contains(tokens.Written(i)[0], StringComparison.Ordinal))
            {
                breaks.Add((i, 1, Marker.Bullet, 0));
            }
            else if (IsMark(tokens, i, line.Last) && tokens[i].Kind == TokenKind.Number && (tokens[i].Value == number + 1 || tokens[i].Value == 1))
            {
                number = (int)tokens[i].Value;
                var isOpen = i > line.First && tokens[i - 1].Kind == TokenKind.Open;
                breaks.Add((isOpen ? i - 1 : i, isOpen ? 3 : 2, Marker.Number, number));
            }
            else if (IsMark(tokens, i, line.Last) && tokens[i].Kind == TokenKind.Word && tokens.Written(i) is [>= 'A' and <= 'H' and var sign] && sign - 'A' == letter)
            {
                breaks.Add((i, 2, Marker.Letter, ++letter));
            }
            else if (i > line.First && tokens[i - 1].Kind == TokenKind.Stop && tokens.IsUpper(i) && IsLabel(tokens, i, line.Last))
            {
                breaks.Add((i, 0, Marker.None, 0));
            }
            else if (i > line.First && i <= line.First + LongestHead && breaks.Count == 0 && IsGlued(tokens, i))
            {
                breaks.Add((i, 0, Marker.None, 0));
            }
        }

        return breaks.Exists(found => found.Skip == 0) || breaks.Count(found => found.Kind != Marker.None) > (line.Marker is Marker.None or Marker.Heading ? 1 : 0) ? breaks : [];
    }

    /// <summary>A number or letter with a stop or bracket right after it, before a word that begins anew.</summary>
    private static bool IsMark(Tokens tokens, int at, int end) =>
        at + 2 < end && tokens[at + 1].Kind is TokenKind.Stop or TokenKind.Close && tokens.Tight(at + 1) && !tokens.Tight(at + 2) && (tokens.IsUpper(at + 2) || (tokens.Is(at + 2, TokenKind.Emphasis) && tokens.IsUpper(at + 3)))
        && tokens.Written(at + 1) is "." or ")";

    /// <summary>"Calf stretch:" at the start of a sentence.</summary>
    private static bool IsLabel(Tokens tokens, int at, int end)
    {
        for (var i = at; i < Math.Min(end - 1, at + LongestHead); i++)
        {
            if (tokens[i].Kind == TokenKind.Colon || (i > at + 1 && tokens[i].Kind == TokenKind.Dash && !tokens.Tight(i) && !tokens.Tight(i + 1)))
            {
                return NameScorer.Score(tokens, new Label(LabelKind.Colon, at, i, i + 1)) > 2 && tokens.Has(at, i, WordClass.Still | WordClass.Moved | WordClass.Act | WordClass.Motion);
            }

            if (tokens[i].Kind is not (TokenKind.Word or TokenKind.Dash))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsGlued(Tokens tokens, int at) =>
        tokens.Tight(at) && tokens.IsUpper(at) && tokens[at - 1].Kind == TokenKind.Word && tokens.Written(at - 1)[^1] is >= 'a' and <= 'z';

    private static void Add(Tokens tokens, List<Line> all, Line line, int first, int last, Marker kind, int number)
    {
        if (first >= last)
        {
            return;
        }

        var head = Head(tokens, first, last);
        all.Add(Piece(tokens, line, first, head, kind, number));
        if (head < last)
        {
            all.Add(Piece(tokens, line, head, last, Marker.None, 0));
        }
    }

    /// <summary>Where a short last sentence without a stop begins: the heading of what follows.</summary>
    private static int Head(Tokens tokens, int first, int last)
    {
        if (tokens[last - 1].Kind == TokenKind.Stop)
        {
            return last;
        }

        for (var i = last - 1; i > Math.Max(first, last - LongestHead - 1); i--)
        {
            if (tokens[i - 1].Kind == TokenKind.Stop && tokens.IsUpper(i))
            {
                return i;
            }
        }

        return last;
    }

    private static Line Piece(Tokens tokens, Line line, int first, int last, Marker kind, int number) => new()
    {
        Start = first == line.First ? line.Start : tokens[first].Start,
        End = last == line.Last ? line.End : tokens[last - 1].End,
        Indent = line.Indent,
        AfterBlank = line.AfterBlank && first == line.First,
        Marker = kind,
        Number = number,
        First = first,
        Last = last,
    };
}
