namespace Toehold.Reading;

/// <summary>Decides whether what looks like exercises is a routine at all, or a recipe, a study, a shop or a pattern.</summary>
internal static class Gate
{
    private const WordClass Movement = WordClass.Body | WordClass.Moved | WordClass.Still | WordClass.Act | WordClass.Motion | WordClass.Posture | WordClass.Breathe;

    public static List<Segment> Pass(Tokens tokens, List<LineReading> lines, List<Segment> segments)
    {
        var (movement, body, foreign, named) = (0, 0, 0, 0);
        foreach (var segment in segments)
        {
            named += lines[segment.First].Name > 2 ? 1 : 0;
            for (var i = lines[segment.First].Line.First; i < lines[segment.Last - 1].Line.Last; i++)
            {
                movement += tokens[i].Is(Movement) ? 1 : 0;
                body += tokens[i].Is(WordClass.Body) ? 1 : 0;
                foreign += tokens[i].Is(WordClass.Foreign | WordClass.Report) ? 1 : 0;
            }
        }

        var all = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            all += tokens[i].Is(WordClass.Foreign | WordClass.Report) ? 1 : 0;
        }

        var isOther = foreign * 3 > movement || (all * 2 > movement && segments.Count < 3);
        return isOther || (body == 0 && named == 0) || movement == 0 ? [] : segments;
    }
}
