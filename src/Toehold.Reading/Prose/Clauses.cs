namespace Toehold.Reading;

/// <summary>Cuts running text into its sentences, and those at "then" and "followed by", so that each can be judged by itself.</summary>
internal static class Clauses
{
    private const int ShortestClause = 3;

    public static List<Line> Of(Tokens tokens, List<Line> lines)
    {
        var all = new List<Line>();
        foreach (var line in lines)
        {
            var start = line.First;
            for (var i = line.First; i < line.Last; i++)
            {
                if (Sentences.IsEnd(tokens, i, line.Last) || Sentences.IsLong(start, i) || (i - start >= ShortestClause && IsJoint(tokens, i, line.Last)))
                {
                    Add(tokens, all, line, start, i + 1);
                    start = i + 1;
                }
                else if (i - start >= ShortestClause && CountedOut.Begins(tokens, i, line.Last))
                {
                    Add(tokens, all, line, start, i);
                    start = i;
                }
            }

            Add(tokens, all, line, start, line.Last);
        }

        return all;
    }

    /// <summary>A comma before "then" or "followed by".</summary>
    private static bool IsJoint(Tokens tokens, int at, int last) =>
        tokens[at].Kind == TokenKind.Comma && at + 3 < last && (tokens.Is(at + 1, "then") || (tokens.Is(at + 1, "followed") && tokens.Is(at + 2, "by")) || (tokens.Is(at + 1, "and") && tokens[at + 2].Word.Lemma is "add" or "do" or "try" or "then"))
        && tokens.Has(at + 1, Math.Min(last, at + 9), WordClass.Act | WordClass.Motion | WordClass.Still | WordClass.Moved);

    private static void Add(Tokens tokens, List<Line> all, Line line, int first, int last)
    {
        if (first < last)
        {
            all.Add(new Line
            {
                Start = tokens[first].Start,
                End = tokens[last - 1].End,
                Indent = line.Indent,
                AfterBlank = line.AfterBlank && first == line.First,
                Marker = Marker.None,
                Number = 0,
                First = first,
                Last = last,
            });
        }
    }
}
