namespace Toehold.Reading;

/// <summary>Decides whether what looks like exercises is a routine at all, or a recipe, a study, a shop or a pattern.</summary>
internal static class Gate
{
    private const int ShortText = 40;
    private const int FewestSure = 3;
    private const int ShareForeign = 10;
    private const WordClass Movement = WordClass.Body | WordClass.Moved | WordClass.Still | WordClass.Act | WordClass.Motion | WordClass.Posture | WordClass.Breathe;

    public static List<Segment> Pass(Tokens tokens, List<LineReading> lines, List<Phrase> phrases, List<Segment> segments, bool isProse = false)
    {
        var (movement, body, foreign, named, doses, orders) = (0, 0, 0, 0, 0, 0);
        foreach (var segment in segments)
        {
            named += lines[segment.First].Name > 2 ? 1 : 0;
            for (var i = segment.First; i < segment.Last; i++)
            {
                doses += Plain(lines[i], phrases);
                orders += lines[i].Orders;
            }

            for (var i = lines[segment.First].Line.First; i < lines[segment.Last - 1].Line.Last; i++)
            {
                movement += tokens[i].Is(Movement) ? 1 : 0;
                body += tokens[i].Is(WordClass.Body) ? 1 : 0;
                foreign += tokens[i].Is(WordClass.Foreign | WordClass.Report) ? 1 : 0;
            }
        }

        var all = Foreign(tokens, lines);
        var isSure = segments.Count(segment => IsPlain(lines, segment)) >= FewestSure && foreign * ShareForeign <= movement;
        var isOther = foreign * 3 > movement || !isSure && all * (segments.Count < 3 ? 2 : 1.3) > movement;
        var isMention = segments.Count < 3 && orders == 0 && !isProse && (lines.Sum(line => line.Doses) < segments.Count || !segments.Exists(segment => IsSetOff(lines, segment)));
        var isAlone = isMention || (segments.Count == 1 && (doses == 0 || foreign > 0 || (isProse && (all > 0 || body == 0)))) || (named == 0 && orders < segments.Count && !isProse && !segments.TrueForAll(segment => lines[segment.First].Line.Marker == Marker.Counted));
        return isOther || isAlone || (body == 0 && named == 0 && !isProse) || movement == 0 ? [] : segments;
    }

    /// <summary>Whether it has a name of a movement and a dose, and tells somebody to do something: in a newsletter it may stand beside a recipe.</summary>
    private static bool IsPlain(List<LineReading> lines, Segment segment)
    {
        var (doses, orders) = (0, 0);
        for (var i = segment.First; i < segment.Last; i++)
        {
            doses += lines[i].Doses;
            orders += lines[i].Orders;
        }

        return lines[segment.First].Name > 2 && doses > 0 && orders > 0;
    }

    /// <summary>Whether it is named, and its dose stands beside its name or under it in a list.</summary>
    private static bool IsSetOff(List<LineReading> lines, Segment segment) =>
        lines[segment.First].Name > 2 && (lines[segment.First].Doses > 0 || lines[segment.First].Line.Marker is not (Marker.None or Marker.Heading) || lines[segment.Last - 1].Line.Last - lines[segment.First].Line.First < ShortText || lines.Exists(line => line.Orders > 0 && line.Doses > 0));

    private static int Plain(LineReading line, List<Phrase> phrases)
    {
        var plain = 0;
        for (var p = line.PhraseFirst; p < line.PhraseLast; p++)
        {
            plain += phrases[p].Is(PhraseUse.Vague | PhraseUse.Conditional) ? 0 : 1;
        }

        return plain;
    }

    /// <summary>Whether a sum of money stands there.</summary>
    public static bool HasMoney(Tokens tokens, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (IsMoney(tokens, i))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsMoney(Tokens tokens, int at) => tokens[at].Kind == TokenKind.Other && tokens.Written(at) is "£" or "$" or "€";

    /// <summary>How many words, prices and clock times of other trades the whole text has.</summary>
    private static int Foreign(Tokens tokens, List<LineReading> lines)
    {
        var all = 0;
        foreach (var line in lines)
        {
            for (var i = line.Line.First; i < line.Line.Last; i++)
            {
                all += tokens[i].Is(WordClass.Foreign | WordClass.Report) || tokens[i].Kind == TokenKind.Clock || IsMoney(tokens, i) ? 1 : 0;
            }
        }

        return all;
    }
}
