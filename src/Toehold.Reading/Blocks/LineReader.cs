namespace Toehold.Reading;

/// <summary>Makes lines with markers and tokens from raw ones, and joins those that only a page's width parted.</summary>
internal static class LineReader
{
    private const int LongLine = 60;

    public static (Tokens Tokens, List<Line> Lines) Read(string text)
    {
        var raws = RawLines.Read(text);
        var tokeniser = new Tokeniser(text, English.Vocabulary);
        var firsts = new int[raws.Count];
        var markers = new (Marker Kind, int Number, int Start)[raws.Count];
        for (var i = 0; i < raws.Count; i++)
        {
            markers[i] = MarkerReader.Read(text, raws[i].Start, raws[i].End);
            firsts[i] = tokeniser.Count;
            tokeniser.Read(markers[i].Start, raws[i].End);
        }

        var tokens = tokeniser.Done();
        return (tokens, InlineLists.Split(tokens, Join(tokens, raws, markers, firsts)));
    }

    private static List<Line> Join(Tokens tokens, List<RawLine> raws, (Marker Kind, int Number, int Start)[] markers, int[] firsts)
    {
        var lines = new List<Line>();
        var wrapped = Wrapped(raws);
        for (var i = 0; i < raws.Count; i++)
        {
            var last = i + 1 < raws.Count ? firsts[i + 1] : tokens.Count;
            var (kind, number, _) = markers[i];
            if (i > 0 && kind == Marker.None && !raws[i].AfterBlank && Continues(tokens, lines[^1], raws[i - 1], firsts[i], wrapped[i - 1]))
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
        var isLower = tokens[next].Kind == TokenKind.Word && !tokens.IsUpper(next);
        return (isLower && (isOpen || wrapped)) || before.Length >= LongLine || (wrapped && isOpen) || (wrapped && tokens[next].Kind == TokenKind.Number);
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
