namespace Toehold.Reading;

/// <summary>Sums over runs of lines, ready in constant time.</summary>
internal sealed class Evidence
{
    private readonly int[] doses;
    private readonly int[] orders;
    private readonly int[] moves;
    private readonly bool[] asides;
    private readonly Dictionary<string, int> labels = new(StringComparer.OrdinalIgnoreCase);
    private readonly Tokens tokens;

    public Evidence(Tokens tokens, List<LineReading> lines)
    {
        this.tokens = tokens;
        doses = new int[lines.Count + 1];
        orders = new int[lines.Count + 1];
        moves = new int[lines.Count + 1];
        asides = new bool[lines.Count];
        var isAside = false;
        for (var i = 0; i < lines.Count; i++)
        {
            doses[i + 1] = doses[i] + lines[i].Doses;
            orders[i + 1] = orders[i] + lines[i].Orders;
            var isHeading = lines[i] is { Line.Marker: Marker.None or Marker.Heading, Label.Kind: LabelKind.Whole or LabelKind.Bold };
            isAside = isHeading ? Heads(lines[i]) : isAside && lines[i].Line.Marker is Marker.Bullet or Marker.Check;
            asides[i] = isAside;
            HasGeneral |= lines[i] is { Doses: > 0, Name: < 3 };
            moves[i + 1] = moves[i] + lines[i].Moves;
            if (lines[i].Label.Kind is not (LabelKind.None or LabelKind.Sentence))
            {
                var key = Key(lines[i]);
                labels[key] = labels.GetValueOrDefault(key) + 1;
            }
        }
    }

    /// <summary>Whether the text gives a dose in a line that names no exercise: one for all of them.</summary>
    public bool HasGeneral { get; private set; }

    public int Doses(int first, int last) => doses[last] - doses[first];

    public int Orders(int first, int last) => orders[last] - orders[first];

    /// <summary>Whether it stands in a list of notes, tips or benefits.</summary>
    public bool IsAside(int line) => asides[line];

    private bool Heads(LineReading line) =>
        line.IsMeta && line.Label.Words < 4 && tokens[line.Label.First].Word.Lemma is "note" or "notes" or "tip" or "tips" or "benefit" or "benefits" or "precaution" or "precautions" or "mistake" or "mistakes" or "caution" or "warning";

    /// <summary>How many words tell about the body and its movement.</summary>
    public int Moves(int first, int last) => moves[last] - moves[first];

    /// <summary>How often the text has a line with this label.</summary>
    public int Repeats(LineReading line) => labels.GetValueOrDefault(Key(line));

    private string Key(LineReading line) => tokens.Span(line.Label.First, line.Label.Last).Of(tokens.Text);
}
