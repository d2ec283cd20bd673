namespace Toehold.Reading;

/// <summary>Sees that lines which begin with 1, 2, 3 and a word, without a sign between, are numbered: "1 pelvic tilts", "2 knee rolls".</summary>
internal static class BareNumbers
{
    private const int Fewest = 3;

    public static List<Line> Mark(Tokens tokens, List<Line> lines)
    {
        var run = new List<int>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i] is { Marker: Marker.None, First: var first } line && line.Last > first + 1 && tokens[first] is { Kind: TokenKind.Number, Value: var value } && value == run.Count + 1 && tokens[first + 1] is { Kind: TokenKind.Word, Word.Unit: Unit.None } && !tokens.Tight(first + 1))
            {
                run.Add(i);
            }
        }

        if (run.Count >= Fewest)
        {
            for (var i = 0; i < run.Count; i++)
            {
                lines[run[i]] = Marked(lines[run[i]], i + 1);
            }
        }

        return lines;
    }

    private static Line Marked(Line line, int number) => new()
    {
        Start = line.Start,
        End = line.End,
        Indent = line.Indent,
        AfterBlank = line.AfterBlank,
        Marker = Marker.Number,
        Number = number,
        First = line.First + 1,
        Last = line.Last,
    };
}
