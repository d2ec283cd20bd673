namespace Toehold.Reading;

/// <summary>Finds the line that names the routine.</summary>
internal static class TitleReader
{
    private const int Reach = 8;

    /// <summary>The score of words that name nothing.</summary>
    private const int Nothing = -3;

    public static string? Read(Tokens tokens, List<LineReading> lines, int end)
    {
        LineReading? best = null;
        for (var i = 0; i < Math.Min(end, Reach); i++)
        {
            var score = Score(tokens, lines[i]);
            if (score > 0 && (best is null || score > Score(tokens, best)))
            {
                best = lines[i];
            }
        }

        if (best is null)
        {
            return null;
        }

        var text = tokens.Text[tokens[best.Line.First].Start..best.Line.End].ReplaceLineEndings(" ").Trim(' ', '*', '_', '#');
        return text.Length == 0 ? null : text;
    }

    /// <summary>Whether a line at the top names the whole text, and no exercise.</summary>
    public static bool IsTitle(Tokens tokens, List<LineReading> lines, int at)
    {
        var reading = lines[at];
        var line = reading.Line;
        if (at > 2 || line.Marker is not (Marker.None or Marker.Heading) || line.IsEmpty || reading.Name <= Nothing || HasPeer(lines, at) || (at > 0 && !IsTitle(tokens, lines, at - 1)))
        {
            return false;
        }

        var isDosed = IsDosed(reading);
        var isNamed = reading.Name > (isDosed ? 0 : 2) && !tokens.Has(line.First, isDosed ? reading.Label.Last : line.Last, WordClass.General | WordClass.Group | WordClass.Page | WordClass.Exercise);
        return at > 0 ? reading is { Doses: 0, Label.Kind: LabelKind.Whole } && !isNamed && !IsUnderHeading(lines, at)
            : !isNamed || (HasNumber(tokens, line) && (reading.Doses == 0 || IsBracketed(tokens, line))) || tokens[line.First].Is(WordClass.Preposition)
                || (tokens[line.Last - 1].Kind == TokenKind.Stop && !isDosed) || IsUnderHeading(lines, at);
    }

    /// <summary>Whether a heading below the first rank is one of several: it names a part.</summary>
    private static bool HasPeer(List<LineReading> lines, int at) =>
        lines[at].Line is { Marker: Marker.Heading, Number: > 1 and var rank } && lines.FindIndex(at + 1, other => other.Line.Marker == Marker.Heading && other.Line.Number == rank) > at;

    /// <summary>"Evening flow (about 20 minutes)": the number is in a bracket at the end.</summary>
    private static bool IsBracketed(Tokens tokens, Line line) =>
        tokens[line.Last - 1].Kind == TokenKind.Close && tokens.Is(line.Last - 2, WordClass.Time);

    /// <summary>"Calf stretch: hold for 20 seconds.": a name set off from the dose that follows it.</summary>
    private static bool IsDosed(LineReading reading) =>
        reading.PhraseFirst < reading.PhraseLast && reading.Label.Kind is LabelKind.Colon or LabelKind.Dash or LabelKind.Bold or LabelKind.Caps;

    private static bool IsUnderHeading(List<LineReading> lines, int at) =>
        lines[at].Line is { Marker: Marker.Heading, Number: 1 } && lines.Exists(other => other.Line is { Marker: Marker.Heading, Number: > 1 });

    private static bool HasNumber(Tokens tokens, Line line)
    {
        for (var i = line.First; i < line.Last; i++)
        {
            if (tokens.IsNumber(i) && !tokens[i].Is(WordClass.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static int Score(Tokens tokens, LineReading reading)
    {
        var line = reading.Line;
        if (line.IsEmpty || line.Marker is not (Marker.None or Marker.Heading) || line.Last - line.First > 30)
        {
            return 0;
        }

        var isSentence = tokens[line.Last - 1].Kind == TokenKind.Stop && tokens.Written(line.Last - 1) is not "!" and not "?" && line.Last - line.First > 12;
        var isTrail = tokens.Is(line.First + 1, TokenKind.Arrow) || tokens.Is(line.First + 1, TokenKind.Pipe) || tokens[line.First].Is(WordClass.Page);
        return isSentence || isTrail ? 0 : 2 + (line.Marker == Marker.Heading && line.Number == 1 ? 6 : 0) + Math.Max(reading.Name, 0)
            + (tokens.Has(line.First, line.Last, WordClass.General | WordClass.Body) ? 2 : 0);
    }
}
