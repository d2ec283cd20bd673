namespace Toehold.Reading;

/// <summary>Finds which lines begin an exercise: each is judged by itself, then again among those around it.</summary>
internal sealed class Segmenter
{
    private readonly List<LineReading> lines;
    private readonly Evidence evidence;
    private readonly Weights weights;
    private readonly SegmentEnds over;
    private readonly float[] odds;
    private readonly int[] ends;

    public Segmenter(Tokens tokens, List<LineReading> lines, Evidence evidence, Weights weights)
    {
        (this.lines, this.evidence, this.weights) = (lines, evidence, weights);
        over = new SegmentEnds(tokens, lines);
        Alone = new StartFeatures(tokens, lines, evidence, over);
        (odds, ends) = (new float[lines.Count], new int[lines.Count]);
        Span<float> features = stackalloc float[Weights.StartFeatures];
        for (var i = 0; i < lines.Count; i++)
        {
            (odds[i], ends[i]) = (float.NaN, i + 1);
            if (IsCandidate(i))
            {
                ends[i] = Alone.End(i);
                Alone.Describe(i, ends[i], features);
                odds[i] = weights.Start.Score(features);
            }
        }
    }

    /// <summary>The lines, each described by itself.</summary>
    public StartFeatures Alone { get; }

    /// <summary>For each line, where what is said about it ends if it begins an exercise.</summary>
    public int[] Ends => ends;

    /// <summary>Whether a line could begin an exercise at all: it has a label, tells somebody to do something, or is numbered.</summary>
    public bool IsCandidate(int line) =>
        lines[line] is { Line.IsEmpty: false } reading && (reading.Label.Kind != LabelKind.None || reading.Orders > 0 || reading.Line.Marker is Marker.Number or Marker.Counted);

    public List<Segment> Find()
    {
        var judged = weights.Kin.Aggregate(odds, Again);
        var starts = new List<Segment>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (judged[i] > 0)
            {
                starts.Add(new Segment(i, i + 1));
            }
        }

        return Ended(starts);
    }

    /// <summary>Judges each line again, by what was found of those around it.</summary>
    private float[] Again(float[] before, LinearModel model)
    {
        var kin = new KinFeatures(lines, before, ends, evidence);
        var after = new float[lines.Count];
        Span<float> features = stackalloc float[Weights.KinFeatures];
        for (var i = 0; i < lines.Count; i++)
        {
            after[i] = float.NaN;
            if (!float.IsNaN(before[i]))
            {
                kin.Describe(i, features);
                after[i] = model.Score(features);
            }
        }

        return after;
    }

    /// <summary>Says of each exercise where it ends.</summary>
    private List<Segment> Ended(List<Segment> starts)
    {
        var longest = 1;
        for (var i = 0; i < starts.Count; i++)
        {
            var (first, last) = (starts[i].First, i + 1 < starts.Count ? starts[i + 1].First : lines.Count);
            var end = first + 1;
            while (end < last && !over.Are(first, end))
            {
                end++;
            }

            end = i + 1 == starts.Count && i > 0 ? over.OfLast(first, end, longest) : end;
            longest = Math.Max(longest, end - first);
            starts[i] = starts[i] with { Last = end };
        }

        return starts;
    }
}
