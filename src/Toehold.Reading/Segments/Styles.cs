namespace Toehold.Reading;

/// <summary>The ways in which a line can begin an exercise. A text keeps to one way, so each way is tried as a whole.</summary>
internal static class Styles
{
    private const int IndentStep = 2;
    private const int Indents = 4;

    /// <summary>The number of different styles.</summary>
    public const int Count = 128;

    /// <summary>How many styles one line can be an example of.</summary>
    public const int MostOfOne = 6;

    /// <summary>Puts the styles that a line could be an example of into a place for <see cref="MostOfOne"/>, and says how many they are.</summary>
    public static int Of(Tokens tokens, LineReading reading, Span<int> into)
    {
        var (line, label) = (reading.Line, reading.Label);
        if (line.Marker == Marker.None)
        {
            return Unmarked(reading, into);
        }

        var marker = (int)line.Marker * 12;
        var level = line.Marker == Marker.Heading ? line.Number : Math.Min(line.Indent / IndentStep, Indents - 1);
        var count = 0;
        into[count++] = 8 + marker + level;
        if (Numbered(tokens, line) > 0)
        {
            into[count++] = Math.Min(line.Number, 7);
        }

        if (label.Kind != LabelKind.None && line.Marker != Marker.Heading)
        {
            into[count++] = 8 + marker + 4 + level;
            if (label.Kind == LabelKind.Whole)
            {
                into[count++] = 8 + marker + 8 + level;
            }
        }

        return count;
    }

    private static int Unmarked(LineReading reading, Span<int> into)
    {
        var (kind, count) = (reading.Label.Kind, 0);
        if (kind == LabelKind.None)
        {
            into[0] = 101;
            return reading is { Orders: > 0, Doses: > 0 } ? 1 : 0;
        }

        into[count++] = 116 + (int)kind;
        if (kind == LabelKind.Whole && reading.Line.AfterBlank)
        {
            into[count++] = 112;
        }

        if (kind is LabelKind.Amount or LabelKind.Dash or LabelKind.Colon or LabelKind.Caps)
        {
            into[count++] = 113;
        }

        if (kind is LabelKind.Clause or LabelKind.Amount or LabelKind.Sentence)
        {
            into[count++] = 115;
        }

        if (kind is LabelKind.Sentence or LabelKind.Dash or LabelKind.Colon or LabelKind.Caps)
        {
            into[count++] = 114;
        }

        return count;
    }

    /// <summary>The number that a heading begins with ("## 3. Side steps"), or 0.</summary>
    public static int Numbered(Tokens tokens, Line line) =>
        line.Marker == Marker.Heading && tokens.Is(line.First, TokenKind.Number) && tokens[line.First + 1].Kind is TokenKind.Stop or TokenKind.Close or TokenKind.Colon ? (int)tokens[line.First].Value : 0;
}
