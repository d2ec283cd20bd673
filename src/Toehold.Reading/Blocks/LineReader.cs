namespace Toehold.Reading;

/// <summary>Makes lines with markers and tokens from raw ones, and joins those that only a page's width parted.</summary>
internal static class LineReader
{
    private const int LongLine = 60;
    private const int LongestName = 7;
    private const int ShortLine = 30;
    private const int FewestValues = 3;

    /// <summary>A line that stands so far to the right after a table's row is the rest of one of its cells.</summary>
    private const int TableIndent = 8;

    public static (Tokens Tokens, List<Line> Lines) Read(string text)
    {
        var raws = RawLines.Read(text);
        var tokeniser = new Tokeniser(text, English.Vocabulary);
        var firsts = new int[raws.Count];
        var markers = new (Marker Kind, int Number, int Start)[raws.Count];
        var stamped = new bool[raws.Count];
        var (last, inTable) = (0, false);
        var areDurations = Stamps.AreDurations(text, raws);
        for (var i = 0; i < raws.Count; i++)
        {
            var start = areDurations ? raws[i].Start : Stamps.Skip(text, raws[i].Start, raws[i].End);
            inTable = RawLines.CellsOf(text, raws[i]) switch { > 2 => true, 1 when raws[i].Indent < TableIndent => false, _ => inTable };
            stamped[i] = inTable || (start > raws[i].Start && text[raws[i].Start] == '[');
            markers[i] = MarkerReader.Read(text, start, raws[i].End);
            markers[i] = markers[i].Kind == Marker.None ? Lone(text, raws, i, start) ?? markers[i] : markers[i];
            markers[i] = InSequence(text, markers[i], start, ref last);
            firsts[i] = tokeniser.Count;
            tokeniser.Read(markers[i].Start, raws[i].End);
        }

        var tokens = tokeniser.Done();
        return (tokens, InlineLists.Split(tokens, RunOns.Split(tokens, BareNumbers.Mark(tokens, Join(tokens, raws, markers, firsts, stamped)))));
    }

    /// <summary>A number without a sign after it ("6 Exercises", "2Chin tuck") marks an item only where it goes on from the one before.</summary>
    private static (Marker Kind, int Number, int Start) InSequence(string text, (Marker Kind, int Number, int Start) marker, int start, ref int last)
    {
        if (marker.Kind != Marker.Number)
        {
            return marker;
        }

        var digits = start;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        var isBare = digits > start && digits < text.Length && (char.IsLetter(text[digits]) || text[digits] == ' ') && marker.Start > digits - 1;
        if (isBare && marker.Number != 1 && marker.Number != last + 1)
        {
            return (Marker.None, 0, start);
        }

        last = marker.Number;
        return marker;
    }

    /// <summary>A number on a line of its own, right above a line that begins with a capital.</summary>
    private static (Marker Kind, int Number, int Start)? Lone(string text, List<RawLine> raws, int at, int start)
    {
        var line = raws[at];
        var isLone = line.Length is 1 or 2 && line.AfterBlank && at + 1 < raws.Count && !raws[at + 1].AfterBlank && char.IsUpper(text[raws[at + 1].Start]);
        return isLone && int.TryParse(text.AsSpan(start, line.End - start), out var number) ? (Marker.Number, number, line.End) : null;
    }

    private static List<Line> Join(Tokens tokens, List<RawLine> raws, (Marker Kind, int Number, int Start)[] markers, int[] firsts, bool[] stamped)
    {
        var lines = new List<Line>();
        var wrapped = Wrapped(raws);
        for (var i = 0; i < raws.Count; i++)
        {
            var last = i + 1 < raws.Count ? firsts[i + 1] : tokens.Count;
            if (NoiseLines.Is(tokens, firsts[i], last))
            {
                continue;
            }

            var (kind, number, _) = markers[i];
            if (lines.Count > 0 && kind == Marker.None && !stamped[i] && !raws[i].AfterBlank && Continues(tokens, lines[^1], raws[i - 1], firsts[i], wrapped[i - 1]))
            {
                lines[^1].End = raws[i].End;
                lines[^1].Last = last;
                continue;
            }

            var isFilled = lines.Count > 0 && lines[^1] is { Marker: Marker.Counted or Marker.Number, IsEmpty: true } && kind == Marker.None;
            var line = new Line
            {
                Start = isFilled ? lines[^1].Start : raws[i].Start,
                End = raws[i].End,
                Indent = isFilled ? lines[^1].Indent : raws[i].Indent,
                AfterBlank = raws[i].AfterBlank || isFilled,
                Marker = isFilled ? lines[^1].Marker : kind,
                Number = isFilled ? lines[^1].Number : number,
                First = firsts[i],
                Last = last,
            };
            if (isFilled)
            {
                lines.RemoveAt(lines.Count - 1);
            }

            lines.Add(line);
        }

        return lines;
    }

    private static bool Continues(Tokens tokens, Line line, RawLine before, int next, bool wrapped)
    {
        if (line.Marker == Marker.Heading || line.IsEmpty || next >= tokens.Count || tokens.Is(next, TokenKind.Pipe))
        {
            return false;
        }

        var end = tokens[line.Last - 1];
        if (end.Kind is TokenKind.Stop or TokenKind.Colon or TokenKind.Semicolon or TokenKind.Pipe)
        {
            return false;
        }

        var isOpen = end.Kind is TokenKind.Comma or TokenKind.Slash or TokenKind.Dash || end.Is(WordClass.Article | WordClass.Preposition | WordClass.Joiner);
        if (!isOpen && HasCross(tokens, next) || IsValues(tokens, line))
        {
            return false;
        }

        if (tokens.IsUpper(next) && !isOpen && IsLabelled(tokens, next))
        {
            return false;
        }

        var isLower = tokens[next].Kind == TokenKind.Word && !tokens.IsUpper(next);
        var isRun = isLower && before.Length >= ShortLine && tokens.IsUpper(line.First) && !tokens.IsNumber(next + 1) && end.Kind == TokenKind.Word;
        return isRun || (isLower && (isOpen || wrapped)) || (before.Length >= LongLine && (wrapped || isLower)) || (wrapped && isOpen) || (wrapped && tokens[next].Kind == TokenKind.Number);
    }

    /// <summary>"band pull aparts 4x15": a line that is an exercise by itself.</summary>
    private static bool HasCross(Tokens tokens, int first)
    {
        for (var i = first + 1; i < first + LongestName && i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Cross && tokens.IsNumber(i - 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A row of comma-separated values.</summary>
    private static bool IsValues(Tokens tokens, Line line)
    {
        var tight = 0;
        for (var i = line.First; i + 1 < line.Last; i++)
        {
            tight += tokens[i].Kind == TokenKind.Comma && tokens.Tight(i + 1) && tokens[i + 1].Kind != TokenKind.Other ? 1 : 0;
        }

        return tight >= FewestValues;
    }

    /// <summary>"Glute bridge – lie on your back": a line that begins with a name.</summary>
    private static bool IsLabelled(Tokens tokens, int first)
    {
        for (var i = first + 1; i < first + LongestName && i < tokens.Count; i++)
        {
            var kind = tokens[i].Kind;
            if (kind == TokenKind.Colon || (kind == TokenKind.Dash && !tokens.Tight(i) && !tokens.Tight(i + 1)))
            {
                return true;
            }

            if (kind is not (TokenKind.Word or TokenKind.Dash or TokenKind.Slash) || tokens[i].Start - tokens[i - 1].End > 1)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>For each line, whether it stands in a paragraph whose lines are about as long as one another, as wrapping makes them.</summary>
    private static bool[] Wrapped(List<RawLine> raws)
    {
        var wrapped = new bool[raws.Count];
        for (var start = 0; start < raws.Count;)
        {
            var (end, longest) = (start, 0);
            do
            {
                longest = Math.Max(longest, raws[end].Length);
                end++;
            }
            while (end < raws.Count && !raws[end].AfterBlank);

            var full = 0;
            for (var i = start; i < end - 1; i++)
            {
                full += raws[i].Length * 3 >= longest * 2 ? 1 : 0;
            }

            Array.Fill(wrapped, longest >= 28 && full > 0 && full * 10 >= (end - start - 1) * 7, start, end - start);
            start = end;
        }

        return wrapped;
    }
}
