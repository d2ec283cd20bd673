namespace Toehold.Reading;

/// <summary>Sums over runs of lines, ready in constant time.</summary>
internal sealed class Evidence
{
    private readonly int[] doses;
    private readonly int[] orders;
    private readonly int[] moves;
    private const int Often = 3;
    private const int LongestHead = 8;
    private readonly bool[] asides;
    private readonly bool[] stepped;
    private readonly string[] keys;
    private readonly Dictionary<string, int> labels = new(StringComparer.OrdinalIgnoreCase);
    private readonly Tokens tokens;

    public Evidence(Tokens tokens, List<LineReading> lines)
    {
        this.tokens = tokens;
        doses = new int[lines.Count + 1];
        orders = new int[lines.Count + 1];
        moves = new int[lines.Count + 1];
        asides = new bool[lines.Count];
        stepped = new bool[lines.Count];
        keys = new string[lines.Count];
        Count(lines);
        MarkAsides(lines);
        MarkSteps(lines);
    }

    /// <summary>Whether the text gives a dose in a line that names no exercise: one for all of them.</summary>
    public bool HasGeneral { get; private set; }

    public int Doses(int first, int last) => doses[last] - doses[first];

    public int Orders(int first, int last) => orders[last] - orders[first];

    /// <summary>Whether it stands in a list of notes, tips or benefits.</summary>
    public bool IsAside(int line) => asides[line];

    private void Count(List<LineReading> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            doses[i + 1] = doses[i] + lines[i].Doses;
            orders[i + 1] = orders[i] + lines[i].Orders;
            moves[i + 1] = moves[i] + lines[i].Moves;
            HasGeneral |= lines[i] is { Doses: > 0, Name: < 3 };
            keys[i] = tokens.Span(lines[i].Label.First, lines[i].Label.Last).Of(tokens.Text);
            if (lines[i].Label.Kind is not (LabelKind.None or LabelKind.Sentence))
            {
                labels[keys[i]] = labels.GetValueOrDefault(keys[i]) + 1;
            }
        }
    }

    /// <summary>What is listed under a heading of notes, and under a label that the text has for every exercise ("Form cues:"), begins no exercise.</summary>
    private void MarkAsides(List<LineReading> lines)
    {
        var (isAside, listed) = (false, Marker.None);
        for (var i = 0; i < lines.Count; i++)
        {
            var marker = lines[i].Line.Marker;
            var isHeading = lines[i] is { Line.Marker: Marker.None or Marker.Heading, Label.Kind: LabelKind.Whole or LabelKind.Bold };
            isAside = isHeading ? Heads(lines[i]) || IsField(lines[i], i) : isAside && marker is Marker.Bullet or Marker.Check or Marker.Number && (listed == Marker.None || listed == marker);
            listed = isHeading ? Marker.None : marker;
            asides[i] = isAside;
        }
    }

    /// <summary>Whether a label that stands by itself comes again and again.</summary>
    private bool IsField(LineReading line, int at) =>
        line.Line.Marker != Marker.Heading && line.Label.Body >= line.Line.Last && Repeats(at) >= Often && tokens.Is(line.Line.Last - 1, TokenKind.Colon) | tokens.Is(line.Line.Last - 2, TokenKind.Colon) | tokens.Is(line.Line.Last - 1, TokenKind.Emphasis);

    /// <summary>Lists that are numbered from 1 again under each heading, and tell one thing to do after the other, are the steps of what the heading names.</summary>
    private void MarkSteps(List<LineReading> lines)
    {
        var lists = new List<(int First, int Last)>();
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].Line is { Marker: Marker.Number, Number: 1 } && IsHead(lines[i - 1]))
            {
                var end = i + 1;
                while (end < lines.Count && lines[end].Line is { Marker: Marker.Number } line && line.Number == end - i + 1)
                {
                    end++;
                }

                if (end - i > 1 && AreSteps(lines, i, end))
                {
                    lists.Add((i, end));
                }
            }
        }

        foreach (var (first, last) in lists.Count > 1 ? lists : [])
        {
            Array.Fill(asides, true, first, last - first);
            stepped[first - 1] = true;
        }
    }

    private static bool IsHead(LineReading line) =>
        line is { IsPage: false, IsMeta: false, Line.Marker: Marker.None or Marker.Heading, Label: { Kind: LabelKind.Whole or LabelKind.Bold, Words: <= LongestHead } };

    /// <summary>Whether most of the lines are orders, and hardly one names an exercise with its dose.</summary>
    private static bool AreSteps(List<LineReading> lines, int first, int last)
    {
        var (told, named) = (0, 0);
        for (var i = first; i < last; i++)
        {
            told += lines[i].Orders > 0 || lines[i] is { Name: < 3, Doses: 0 } ? 1 : 0;
            named += lines[i] is { Name: > 2, Doses: > 0, Orders: 0 } or { Name: > 2, Label.Kind: LabelKind.Bold or LabelKind.Colon or LabelKind.Dash } ? 1 : 0;
        }

        return told * 2 > last - first && named * 4 <= last - first;
    }

    /// <summary>Whether the steps of what it names stand numbered below it.</summary>
    public bool HasSteps(int line) => stepped[line];

    private bool Heads(LineReading line) =>
        line.IsMeta && line.Label.Words < 4 && tokens[line.Label.First].Word.Lemma is "note" or "notes" or "tip" or "tips" or "benefit" or "benefits" or "precaution" or "precautions" or "mistake" or "mistakes" or "caution" or "warning";

    /// <summary>How many words tell about the body and its movement.</summary>
    public int Moves(int first, int last) => moves[last] - moves[first];

    /// <summary>How often the text has a line with this one's label.</summary>
    public int Repeats(int line) => labels.GetValueOrDefault(keys[line]);
}
