namespace Toehold.Reading;

/// <summary>Sums over runs of lines, ready in constant time.</summary>
internal sealed class Evidence
{
    private readonly int[] doses;
    private readonly int[] orders;
    private readonly int[] moves;
    private readonly int[] foreign;
    private const int Often = 3;
    private const int LongestHead = 8;
    private const int HeadReach = 5;
    private readonly bool[] asides;
    private readonly bool[] stepped;
    private readonly ulong[] keys;
    private readonly Dictionary<ulong, int> labels = [];
    private readonly Tokens tokens;
    private readonly List<LineReading> lines;

    public Evidence(Tokens tokens, List<LineReading> lines)
    {
        (this.tokens, this.lines) = (tokens, lines);
        doses = new int[lines.Count + 1];
        orders = new int[lines.Count + 1];
        moves = new int[lines.Count + 1];
        foreign = new int[lines.Count + 1];
        asides = new bool[lines.Count];
        stepped = new bool[lines.Count];
        keys = new ulong[lines.Count];
        Count(lines);
        MarkAsides(lines);
        MarkSteps(lines);
    }

    /// <summary>Whether the text gives a dose in a line that names no exercise: one for all of them.</summary>
    public bool HasGeneral { get; private set; }

    /// <summary>Whether that dose is called one of every exercise: "Perform each exercise 20 times".</summary>
    public bool HasForEach { get; private set; }

    public int Doses(int first, int last) => doses[last] - doses[first];

    public int Orders(int first, int last) => orders[last] - orders[first];

    /// <summary>Whether a line at the top names the whole text.</summary>
    public bool IsTitle(int line) => TitleReader.IsTitle(tokens, lines, line);

    /// <summary>Whether it stands in a list of notes, tips or benefits.</summary>
    public bool IsAside(int line) => asides[line];

    /// <summary>How many words, prices and clock times of other trades it has.</summary>
    public int Foreign(int first, int last) => foreign[last] - foreign[first];

    private int CountForeign(Line line)
    {
        var count = 0;
        for (var i = line.First; i < line.Last; i++)
        {
            count += tokens[i].Is(WordClass.Foreign | WordClass.Report) || tokens[i].Kind == TokenKind.Clock || Gate.IsMoney(tokens, i) ? 1 : 0;
        }

        return count;
    }

    private void Count(List<LineReading> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            doses[i + 1] = doses[i] + lines[i].Doses;
            orders[i + 1] = orders[i] + lines[i].Orders;
            moves[i + 1] = moves[i] + lines[i].Moves;
            foreign[i + 1] = foreign[i] + CountForeign(lines[i].Line);
            HasGeneral |= lines[i] is { Doses: > 0, Name: < 3 };
            HasForEach |= lines[i] is { Doses: > 0, Name: < 3, Line.Marker: Marker.None } && Scope.IsEach(tokens, lines[i].Line.First, lines[i].Line.Last);
            keys[i] = Key(tokens.Span(lines[i].Label.First, lines[i].Label.Last));
            if (lines[i].Label.Kind is not (LabelKind.None or LabelKind.Sentence))
            {
                labels[keys[i]] = labels.GetValueOrDefault(keys[i]) + 1;
            }
        }
    }

    /// <summary>A number for words, the same whatever their capitals (Fowler, Noll and Vo's hash).</summary>
    private ulong Key(TextSpan words)
    {
        var key = 14695981039346656037UL;
        foreach (var sign in tokens.Text.AsSpan(words.Start, words.Length))
        {
            key = (key ^ char.ToLowerInvariant(sign)) * 1099511628211UL;
        }

        return key;
    }

    /// <summary>What is listed under a heading of notes, and under a label that the text has for every exercise ("Form cues:"), begins no exercise.</summary>
    private void MarkAsides(List<LineReading> lines)
    {
        var (isAside, listed, cues) = (false, Marker.None, int.MaxValue);
        for (var i = 0; i < lines.Count; i++)
        {
            var marker = lines[i].Line.Marker;
            var isHeading = lines[i] is { Line.Marker: Marker.None or Marker.Heading, Label.Kind: LabelKind.Whole or LabelKind.Bold };
            isAside = isHeading ? Heads(lines[i]) || IsField(lines[i], i) || IsElsewhere(lines[i]) : isAside && marker is Marker.Bullet or Marker.Check or Marker.Number && (listed == Marker.None || listed == marker);
            isAside &= !IsHeadOfField(lines, i);
            isAside &= isHeading || marker != Marker.Number || listed != Marker.Number || lines[i].Line.Number == lines[i - 1].Line.Number + 1;
            listed = isHeading ? Marker.None : marker;
            cues = IsCues(lines[i], i) ? lines[i].Line.Indent : lines[i].Line.Indent <= cues || isHeading ? int.MaxValue : cues;
            asides[i] = isAside || lines[i].Line.Indent >= cues;
        }
    }

    /// <summary>"- **Form cues**:" in the list of every exercise: it and what is listed below it, further in, tell how it is done.</summary>
    private bool IsCues(LineReading line, int at) =>
        line.Line.Marker == Marker.Bullet && line.Label is { Kind: LabelKind.Bold or LabelKind.Whole } && line.Label.Body >= line.Line.Last - 1 && Repeats(at) >= Often && line.Doses == 0 && tokens[line.Line.Last - 1].Kind is TokenKind.Colon or TokenKind.Emphasis;

    /// <summary>Whether a label that stands by itself comes again and again.</summary>
    private bool IsField(LineReading line, int at) =>
        line.Line.Marker != Marker.Heading && line.Label.Body >= line.Line.Last && Repeats(at) >= Often && tokens.Is(line.Line.Last - 1, TokenKind.Colon) | tokens.Is(line.Line.Last - 2, TokenKind.Colon) | tokens.Is(line.Line.Last - 1, TokenKind.Emphasis);

    /// <summary>Lists that are numbered from 1 again under each heading, and tell one thing to do after the other, are the steps of what the heading names.</summary>
    private void MarkSteps(List<LineReading> lines)
    {
        var lists = new List<(int Head, int First, int Last)>();
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].Line is { Marker: Marker.Number, Number: 1 } && Head(lines, i) is >= 0 and var head)
            {
                var end = i + 1;
                while (end < lines.Count && lines[end].Line is { Marker: Marker.Number } line && line.Number == end - i + 1 && !IsHeadOfField(lines, end))
                {
                    end++;
                }

                if (end - i > 1 && AreSteps(lines, i, end))
                {
                    lists.Add((head, i, end));
                }
            }
        }

        foreach (var (head, first, last) in lists.Count > 1 ? lists : [])
        {
            Array.Fill(asides, true, first, last - first);
            stepped[head] = true;
        }
    }

    /// <summary>Whether "How to do it" or the like stands right below a numbered line: it heads another list.</summary>
    private static bool IsHeadOfField(List<LineReading> lines, int at) =>
        lines[at].Line.Marker is Marker.Number && at + 1 < lines.Count && lines[at + 1] is { IsMeta: true, Label.Kind: LabelKind.Whole, Line.Marker: Marker.None };

    /// <summary>The heading whose steps begin at a line: above it and perhaps a few words, or above "How to do it" and the lines before that; else -1.</summary>
    private static int Head(List<LineReading> lines, int at)
    {
        var (isAsked, isPlain) = (false, true);
        for (var i = at - 1; i >= Math.Max(0, at - HeadReach); i--)
        {
            if (isPlain && IsHead(lines[i]))
            {
                return i;
            }

            isPlain &= lines[i] is { Label.Kind: LabelKind.None, Doses: 0, Line.Marker: Marker.None };
            isAsked |= lines[i].IsMeta;
            if (isAsked && (IsHead(lines[i]) || lines[i] is { IsPage: false, IsMeta: false, Line.Marker: Marker.Number, Label: { Kind: LabelKind.Whole, Words: <= LongestHead } }))
            {
                return i;
            }
        }

        return -1;
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

    /// <summary>"Links", "Related": a heading of what stands elsewhere.</summary>
    private bool IsElsewhere(LineReading line) => line.IsPage && line.Label.Words < 4 && tokens[line.Label.First] is { Word.Class: var word } && word.HasFlag(WordClass.Page | WordClass.Aside);

    private bool Heads(LineReading line) =>
        (tokens.Is(line.Line.Last - 1, TokenKind.Colon) && tokens.Find(line.Label.First, line.Label.Last, WordRole.Wrong) >= 0) ||
        line.IsMeta && line.Label.Words < 4 && tokens[line.Label.First].Word.Lemma is "note" or "notes" or "tip" or "tips" or "benefit" or "benefits" or "precaution" or "precautions" or "mistake" or "mistakes" or "caution" or "warning";

    /// <summary>How many words tell about the body and its movement.</summary>
    public int Moves(int first, int last) => moves[last] - moves[first];

    /// <summary>How often the text has a line with this one's label.</summary>
    public int Repeats(int line) => labels.GetValueOrDefault(keys[line]);
}
