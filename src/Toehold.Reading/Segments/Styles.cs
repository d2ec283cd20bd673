namespace Toehold.Reading;

/// <summary>The ways in which a line can begin an exercise. A text keeps to one way, so each way is tried as a whole.</summary>
internal static class Styles
{
    private const int IndentStep = 2;
    private const int Indents = 4;

    /// <summary>The number of different styles.</summary>
    public const int Count = 128;

    /// <summary>The styles that a line could be an example of.</summary>
    public static IEnumerable<int> Of(Tokens tokens, LineReading reading)
    {
        var (line, label) = (reading.Line, reading.Label);
        var isNamed = label.Kind != LabelKind.None;
        if (line.Marker != Marker.None)
        {
            var marker = (int)line.Marker * 12;
            var level = line.Marker == Marker.Heading ? line.Number : Math.Min(line.Indent / IndentStep, Indents - 1);
            yield return 8 + marker + level;
            if (Numbered(tokens, line) > 0)
            {
                yield return Math.Min(line.Number, 7);
            }

            if (isNamed && line.Marker != Marker.Heading)
            {
                yield return 8 + marker + 4 + level;
                if (label.Kind == LabelKind.Whole)
                {
                    yield return 8 + marker + 8 + level;
                }
            }

            yield break;
        }

        foreach (var style in Unmarked(reading))
        {
            yield return style;
        }
    }

    private static IEnumerable<int> Unmarked(LineReading reading)
    {
        var label = reading.Label;
        if (label.Kind == LabelKind.None)
        {
            if (reading is { Orders: > 0, Doses: > 0 })
            {
                yield return 101;
            }

            yield break;
        }

        yield return 116 + (int)label.Kind;
        if (label.Kind == LabelKind.Whole && reading.Line.AfterBlank)
        {
            yield return 112;
        }

        if (label.Kind is LabelKind.Amount or LabelKind.Dash or LabelKind.Colon or LabelKind.Caps)
        {
            yield return 113;
        }

        if (label.Kind is LabelKind.Clause or LabelKind.Amount or LabelKind.Sentence)
        {
            yield return 115;
        }

        if (label.Kind is LabelKind.Sentence or LabelKind.Dash or LabelKind.Colon or LabelKind.Caps)
        {
            yield return 114;
        }
    }

    /// <summary>The number that a heading begins with ("## 3. Side steps"), or 0.</summary>
    public static int Numbered(Tokens tokens, Line line) =>
        line.Marker == Marker.Heading && tokens.Is(line.First, TokenKind.Number) && tokens[line.First + 1].Kind is TokenKind.Stop or TokenKind.Close or TokenKind.Colon ? (int)tokens[line.First].Value : 0;
}
