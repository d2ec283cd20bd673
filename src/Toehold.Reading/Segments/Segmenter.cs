namespace Toehold.Reading;

/// <summary>Finds which lines begin an exercise: every style of beginning is tried over the whole text and the one whose parts look most like exercises wins.</summary>
internal sealed class Segmenter(Tokens tokens, List<LineReading> lines, Evidence evidence)
{
    private const double Enough = 3;
    private const int Deepest = 3;

    public List<Segment> Find() => [.. Find(0, lines.Count, 0, out _).OrderBy(segment => segment.First)];

    private List<Segment> Find(int first, int last, int depth, out double score)
    {
        var starts = new List<int>?[Styles.Count];
        for (var i = first; i < last; i++)
        {
            foreach (var style in Styles.Of(lines[i]))
            {
                (starts[style] ??= []).Add(i);
            }
        }

        score = 0;
        List<Segment> best = [];
        foreach (var list in starts)
        {
            if (list is not null && Try(list, last, out var found) is var total && total > score)
            {
                (score, best) = (total, found);
            }
        }

        return depth < Deepest && best.Count > 0 ? Refine(first, last, best, depth) : best;
    }

    /// <summary>Looks again between the exercises found, and inside those that may be a group of several.</summary>
    private List<Segment> Refine(int first, int last, List<Segment> best, int depth)
    {
        var all = new List<Segment>();
        var at = first;
        foreach (var segment in best)
        {
            Between(at, segment.First, depth, all);
            var inner = segment.Last - segment.First > 2 ? Find(segment.First + 1, segment.Last, depth + 1, out var score) : [];
            var isGroup = inner.Count > 1 && inner.Count(part => evidence.Doses(part.First, part.Last) > 0) > 1 && IsGroup(segment, inner);
            if (isGroup)
            {
                all.AddRange(inner);
            }
            else
            {
                all.Add(segment);
            }

            at = segment.Last;
        }

        Between(at, last, depth, all);
        return all;
    }

    private bool IsGroup(Segment segment, List<Segment> inner) =>
        inner.Sum(part => part.Score) > segment.Score * 1.8 && inner.Count(part => lines[part.First].Name > 2) * 2 > inner.Count && evidence.Doses(segment.First, inner[0].First) == 0;

    private void Between(int first, int last, int depth, List<Segment> all)
    {
        if (last - first > 1 && evidence.Doses(first, last) > 0)
        {
            var found = Find(first, last, depth + 1, out _).Where(part => evidence.Doses(part.First, part.Last) > 0 && part.Score >= Enough + 2).ToList();
            if (found.Count > 1 || (found.Count == 1 && lines[found[0].First] is { Doses: > 0, Name: > 2 }))
            {
                all.AddRange(found);
            }
        }
    }

    private double Try(List<int> starts, int last, out List<Segment> taken)
    {
        var parts = new List<Segment>(starts.Count);
        for (var i = 0; i < starts.Count; i++)
        {
            var end = End(starts[i], i + 1 < starts.Count ? starts[i + 1] : last);
            var score = starts.Count > 1 && TitleReader.IsTitle(tokens, lines, starts[i]) ? -1 : Score(starts[i], end);
            parts.Add(new Segment(starts[i], end, score, score >= Enough));
        }

        Shorten(parts);
        var good = parts.Count(part => part.IsTaken);
        var isList = IsList(parts);
        taken = [];
        var total = 0.0;
        foreach (var part in parts)
        {
            var isSibling = !part.IsTaken && (isList || good * 2 > parts.Count) && IsSibling(part);
            if (part.IsTaken || isSibling)
            {
                taken.Add(part);
                total += Math.Max(part.Score, 1);
            }
            else
            {
                total -= 1;
            }
        }

        return good == 0 && !isList ? 0 : total;
    }

    /// <summary>A list of names without amounts, most of which sound like exercises.</summary>
    private bool IsList(List<Segment> parts) =>
        parts.Count > 2 && lines[parts[0].First] is { Line.Marker: not (Marker.None or Marker.Heading), Label.Kind: not LabelKind.None }
        && parts.Count(part => lines[part.First] is { Name: > 2, Label.Kind: LabelKind.Whole or LabelKind.Colon or LabelKind.Dash }) * 3 > parts.Count * 2;

    private bool IsSibling(Segment part)
    {
        var line = lines[part.First];
        var isNamed = line.Line.Marker != Marker.None ? line.Name >= 0 : line.Name > 2 || (line.Name >= (line.Label.Kind == LabelKind.Amount ? 2 : 0) && evidence.Doses(part.First, part.Last) + evidence.Orders(part.First, part.Last) > 0);
        return !TitleReader.IsTitle(tokens, lines, part.First) && !line.IsPage && !line.IsMeta && isNamed && line.Label.Kind != LabelKind.None && evidence.Repeats(line) < 3;
    }

    /// <summary>The last exercise is not longer than the others: what follows it is about all of them, or about something else.</summary>
    private static void Shorten(List<Segment> parts)
    {
        if (parts.Count < 3)
        {
            return;
        }

        var longest = 1;
        for (var i = 0; i < parts.Count - 1; i++)
        {
            longest = Math.Max(longest, parts[i].Last - parts[i].First);
        }

        var last = parts[^1];
        parts[^1] = last with { Last = Math.Min(last.Last, last.First + longest) };
    }

    /// <summary>A part ends early where a heading of the same or a higher rank, or of another part of the page, stands.</summary>
    private int End(int first, int last)
    {
        var rank = lines[first].Line is { Marker: Marker.Heading } heading ? heading.Number : 7;
        for (var i = first + 1; i < last; i++)
        {
            if (lines[i].IsPage || (lines[i].Line is { Marker: Marker.Heading } other && other.Number <= rank && (rank < 7 || !lines[i].IsMeta)))
            {
                return i;
            }
        }

        return last;
    }

    private double Score(int first, int last)
    {
        var line = lines[first];
        var doses = evidence.Doses(first, last);
        var orders = evidence.Orders(first, last);
        if (line.IsPage || (doses == 0 && (orders == 0 || line.Name < 3)))
        {
            return -1;
        }

        var name = Math.Clamp(line.Name, -4, 4) - (line.IsMeta ? 3 : 0) - (evidence.Repeats(line) > 2 ? 3 : 0);
        return name + (doses > 0 ? (line.Name > 2 ? 3 : 2) : 0) + (0.5 * Math.Min(orders, 2));
    }
}
