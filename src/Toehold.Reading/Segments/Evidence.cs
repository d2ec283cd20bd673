namespace Toehold.Reading;

/// <summary>Sums over runs of lines, ready in constant time.</summary>
internal sealed class Evidence
{
    private readonly int[] doses;
    private readonly int[] orders;
    private readonly int[] moves;
    private readonly Dictionary<string, int> labels = new(StringComparer.OrdinalIgnoreCase);
    private readonly Tokens tokens;

    public Evidence(Tokens tokens, List<LineReading> lines)
    {
        this.tokens = tokens;
        doses = new int[lines.Count + 1];
        orders = new int[lines.Count + 1];
        moves = new int[lines.Count + 1];
        for (var i = 0; i < lines.Count; i++)
        {
            doses[i + 1] = doses[i] + lines[i].Doses;
            orders[i + 1] = orders[i] + lines[i].Orders;
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

    /// <summary>How many words tell about the body and its movement.</summary>
    public int Moves(int first, int last) => moves[last] - moves[first];

    /// <summary>How often the text has a line with this label.</summary>
    public int Repeats(LineReading line) => labels.GetValueOrDefault(Key(line));

    private string Key(LineReading line) => tokens.Span(line.Label.First, line.Label.Last).Of(tokens.Text);
}
