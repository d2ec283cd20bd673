namespace Toehold.Reading;

/// <summary>Sums over runs of lines, ready in constant time.</summary>
internal sealed class Evidence
{
    private readonly int[] doses;
    private readonly int[] orders;
    private readonly Dictionary<string, int> labels = new(StringComparer.OrdinalIgnoreCase);
    private readonly Tokens tokens;

    public Evidence(Tokens tokens, List<LineReading> lines)
    {
        this.tokens = tokens;
        doses = new int[lines.Count + 1];
        orders = new int[lines.Count + 1];
        for (var i = 0; i < lines.Count; i++)
        {
            doses[i + 1] = doses[i] + lines[i].Doses;
            orders[i + 1] = orders[i] + lines[i].Orders;
            if (lines[i].Label.Kind is not (LabelKind.None or LabelKind.Sentence))
            {
                var key = Key(lines[i]);
                labels[key] = labels.GetValueOrDefault(key) + 1;
            }
        }
    }

    public int Doses(int first, int last) => doses[last] - doses[first];

    public int Orders(int first, int last) => orders[last] - orders[first];

    /// <summary>How often the text has a line with this label.</summary>
    public int Repeats(LineReading line) => labels.GetValueOrDefault(Key(line));

    private string Key(LineReading line) => tokens.Span(line.Label.First, line.Label.Last).Of(tokens.Text);
}
