namespace Toehold.Reading;

/// <summary>The ways in which a line can be set off. The exercises of a text are mostly set off in one way.</summary>
internal static class Styles
{
    private const int IndentStep = 2;
    private const int Levels = 8;
    private const int Markers = 7;
    private const int Kinds = 12;

    /// <summary>The number of different styles.</summary>
    public const int Count = Levels * Markers + (Kinds * 2);

    /// <summary>The style of a line: its marker and how far in it stands, or else how its label is set off.</summary>
    public static int Of(LineReading reading)
    {
        var line = reading.Line;
        return line.Marker switch
        {
            Marker.Heading => (Levels * (int)line.Marker) + Math.Clamp(line.Number, 0, Levels - 1),
            Marker.None => (Levels * Markers) + ((int)Alike(reading.Label.Kind) * 2) + (reading.Label.Kind == LabelKind.Whole && line.AfterBlank ? 1 : 0),
            _ => (Levels * (int)line.Marker) + Math.Min(line.Indent / IndentStep, Levels - 1),
        };
    }

    /// <summary>Whether a line can begin the next exercise after one that begins with the other: both are set off alike, or both are unmarked lines with a label before what is said.</summary>
    public static bool AreAlike(LineReading one, LineReading other) => Of(one) == Of(other) || (IsRunIn(one) && IsRunIn(other));

    private static bool IsRunIn(LineReading reading) =>
        reading is { Line.Marker: Marker.None, Label.Kind: LabelKind.Colon or LabelKind.Dash or LabelKind.Caps or LabelKind.Amount } or { Line.Marker: Marker.None, Label.Kind: LabelKind.Whole, Doses: > 0 };

    /// <summary>The number that a heading begins with ("## 3. Side steps"), or 0.</summary>
    public static int Numbered(Tokens tokens, Line line) =>
        line.Marker == Marker.Heading && tokens.Is(line.First, TokenKind.Number) && tokens[line.First + 1].Kind is TokenKind.Stop or TokenKind.Close or TokenKind.Colon ? (int)tokens[line.First].Value : 0;

    private static LabelKind Alike(LabelKind kind) => kind is LabelKind.Caps ? LabelKind.Dash : kind is LabelKind.Clause ? LabelKind.Sentence : kind;
}
