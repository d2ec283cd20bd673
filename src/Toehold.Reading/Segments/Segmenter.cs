namespace Toehold.Reading;

/// <summary>Finds which lines begin an exercise: every style of beginning is tried over the whole text and the one whose parts look most like exercises wins.</summary>
internal sealed class Segmenter(Tokens tokens, List<LineReading> lines, Evidence evidence)
{
    private const double Enough = 3;

    /// <summary>Whether a line ends any exercise before it: null where nobody has asked yet.</summary>
    private readonly bool?[] ends = new bool?[lines.Count];

    /// <summary>What a heading that is no exercise costs: any text has some.</summary>
    private const double Heading = 0.25;

    /// <summary>What a name without a dose is worth in a list of names.</summary>
    private const double ListScore = 2.5;
    private const int Deepest = 3;
    private const int ShortHeading = 7;

    /// <summary>For each depth, the lines that begin an exercise in each style.</summary>
    private readonly List<int>?[]?[] starts = new List<int>?[Deepest + 2][];
    private readonly ListSigns signs = new(tokens, lines, evidence);
    private readonly NamedLists named = new(tokens, lines);
    private const int LongestSlot = 5;


    /// <summary>How much more a numbered list is trusted than any other way of setting exercises off.</summary>
    private const double CountedBonus = 2;

    public List<Segment> Find() => new WeakSegments(tokens, lines, evidence).Leave([.. Find(0, lines.Count, 0, out _).OrderBy(segment => segment.First)]);

    private List<Segment> Find(int first, int last, int depth, out double score)
    {
        var starts = this.starts[depth] ??= new List<int>?[Styles.Count];
        Span<int> styles = stackalloc int[Styles.MostOfOne];
        for (var i = first; i < last; i++)
        {
            foreach (var style in evidence.IsAside(i) ? [] : styles[..Styles.Of(tokens, lines[i], styles)])
            {
                (starts[style] ??= []).Add(i);
            }
        }

        score = 0;
        List<Segment> best = [];
        foreach (var list in starts)
        {
            if (list is { Count: > 0 })
            {
                (score, best) = Try(list, last, depth, out var found) is var total && total > score ? (total, found) : (score, best);
                list.Clear();
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
            var inner = segment.Last - segment.First > 2 && evidence.Doses(segment.First, segment.First + 1) == 0 && evidence.Doses(segment.First, segment.Last) > 1 ? Find(segment.First + 1, segment.Last, depth + 1, out var score) : [];
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

    private void Between(int first, int last, int depth, List<Segment> into)
    {
        var listed = into.Count;
        named.Take(first, last, into);
        if (into.Count == listed && last - first > 1 && evidence.Doses(first, last) > 0)
        {
            var all = Find(first, last, depth + 1, out _);
            var found = all.FindAll(part => evidence.Doses(part.First, part.Last) > 0 && part.Score >= Enough + 2);
            found = found.Count * 2 >= all.Count ? all : found;
            if (found.Count > 1 || (found.Count == 1 && lines[found[0].First] is { Doses: > 0, Name: > 2 }))
            {
                into.AddRange(found);
            }
        }
    }

    private double Try(List<int> starts, int last, int depth, out List<Segment> taken)
    {
        var parts = new List<Segment>(starts.Count);
        for (var i = 0; i < starts.Count; i++)
        {
            var end = End(starts[i], i + 1 < starts.Count ? starts[i + 1] : last);
            if ((starts.Count == 1 && depth == 0) || !TitleReader.IsTitle(tokens, lines, starts[i]))
            {
                var score = Score(starts[i], end);
                parts.Add(new Segment(starts[i], end, score, score >= Enough));
            }
        }

        Shorten(parts);
        var good = parts.Count(part => part.IsTaken);
        var isAnnounced = parts.Count > 2 && signs.IsAnnounced(parts[0].First) && signs.IsTold(parts, good);
        var isTold = signs.IsTold(parts, good);
        var isList = signs.IsList(parts) || isAnnounced || isTold || signs.IsIntroduced(parts);
        taken = new List<Segment>(good);
        var total = 0.0;
        foreach (var part in parts)
        {
            var isSibling = !part.IsTaken && (isList || good * 2 >= parts.Count) && IsSibling(part, isList, isTold);
            if (part.IsTaken || isSibling)
            {
                taken.Add(part);
                total += Math.Max(part.Score, isAnnounced || (isList && lines[part.First].Name > 2) ? ListScore : 1);
            }
            else
            {
                total -= lines[part.First] is { Label.Kind: LabelKind.Whole, Line.Marker: Marker.None or Marker.Heading } ? Heading : 1;
            }
        }

        return good == 0 && !isList ? 0 : signs.IsCounted(taken) ? total * CountedBonus : total;
    }

    private bool IsSibling(Segment part, bool isList, bool isTold)
    {
        var line = lines[part.First];
        if (isTold && !line.IsPage && !line.IsMeta)
        {
            return true;
        }

        var said = evidence.Doses(part.First, part.Last) + evidence.Orders(part.First, part.Last) + (evidence.Moves(part.First, part.Last) / 2)
            + (tokens.Has(line.Line.First, Math.Min(line.Line.Last, line.Line.First + 8), WordClass.Same) ? 1 : 0);
        var isNamed = line.Line.Marker != Marker.None ? line.Name >= 0
            : (line.Name > 2 && (said > 0 || line.Doses > 0 || isList || part.Last - part.First > 1)) || (line.Name >= 0 && said > 0);
        var isUnnamed = line.Label.Kind == LabelKind.None && line.Line.Marker is Marker.Number or Marker.Counted && (line.Orders > 0 || tokens.Is(line.Line.First, WordClass.Act | WordClass.Motion | WordClass.Moved | WordClass.Still)) && said > 0;
        return !line.IsPage && !line.IsMeta && !(line is { Doses: 0, Label.Kind: LabelKind.Whole, Name: < 3 } && Scope.IsGroup(tokens, line)) && (isUnnamed || (isNamed && line.Label.Kind != LabelKind.None)) && evidence.Repeats(part.First) < 3;
    }

    /// <summary>The last exercise is not longer than the others: what follows it is about all of them, or about something else.</summary>
    private void Shorten(List<Segment> parts)
    {
        if (parts.Count < 2)
        {
            return;
        }

        var longest = 1;
        for (var i = 0; i < parts.Count - 1; i++)
        {
            longest = Math.Max(longest, parts[i].Last - parts[i].First);
        }

        var (last, end) = (parts[^1], parts[^1].First + longest);
        while (end < last.Last && IsStep(end, last.First))
        {
            end++;
        }

        parts[^1] = last with { Last = Math.Min(last.Last, end) };
    }

    /// <summary>Whether a line goes on about the exercise before it: a step of a list, or an order that speaks of no other.</summary>
    private bool IsStep(int at, int first)
    {
        var line = lines[at].Line;
        var isAll = tokens.Has(line.First, line.Last, WordClass.General | WordClass.Exercise);
        return !isAll && (line.Marker is Marker.Letter or Marker.Number or Marker.Bullet ? line.Marker != lines[first].Line.Marker : lines[at].Doses > 0 && (lines[at].Orders > 0 || (!line.AfterBlank && (tokens.IsNumber(line.First) || tokens.IsNumber(line.First + 1)))));
    }

    /// <summary>A part ends early where a heading of the same or a higher rank, of a group, or of another part of the page stands, or where all exercises are spoken of.</summary>
    private int End(int first, int last)
    {
        var start = lines[first].Line;
        var rank = start.Marker == Marker.Heading ? start.Number : 7;
        for (var i = first + 1; i < last; i++)
        {
            var line = lines[i].Line;
            var isRanked = line.Marker == Marker.Heading && line.Number <= rank && (rank < 7 || !lines[i].IsMeta);
            var isOut = start.Marker is not (Marker.None or Marker.Heading) && line.Marker == Marker.None && line.Indent < start.Indent && !line.AfterBlank;
            isOut |= line.Marker is not (Marker.None or Marker.Heading) && start.Marker is not (Marker.None or Marker.Heading) && line.Indent < start.Indent;
            if (isRanked || isOut || (ends[i] ??= lines[i].IsPage || Scope.IsGroup(tokens, lines[i]) || IsForAll(lines[i])) || IsHeading(lines[first], i, last))
            {
                return i;
            }
        }

        return last;
    }

    private bool IsForAll(LineReading line) =>
        line.PhraseFirst < line.PhraseLast && (line.Line.AfterBlank || tokens.Has(line.Line.First, Math.Min(line.Line.First + 2, line.Line.Last), WordClass.General)) && line.Line.Marker == Marker.None && (line.Label.Kind is not (LabelKind.Whole or LabelKind.Bold) || tokens.Is(line.Line.First, WordClass.General)) && !IsSlot(line.Line) && Scope.IsAll(tokens, line.Line.First, line.Line.Last);

    /// <summary>"Duration: hold each stretch for 20 seconds": a line that begins with the label of a slot.</summary>
    private bool IsSlot(Line line)
    {
        var at = line.First;
        while (at < line.Last && at < line.First + LongestSlot && tokens[at].Kind != TokenKind.Colon)
        {
            at++;
        }

        return tokens.Is(at, TokenKind.Colon) && at < line.Last && SlotLabels.Of(tokens, line.First, at) != Slot.None;
    }

    /// <summary>A heading over another paragraph, after an exercise that is a paragraph itself.</summary>
    private bool IsHeading(LineReading start, int at, int last) =>
        start.Label.Kind is LabelKind.Sentence or LabelKind.Colon or LabelKind.Dash or LabelKind.Caps && start.Line.Marker == Marker.None
        && lines[at] is { Label.Kind: LabelKind.Whole, Line: { AfterBlank: true, Marker: Marker.None } } line && line.Line.Last - line.Line.First < ShortHeading && line.PhraseFirst == line.PhraseLast
        && at + 1 < last && lines[at + 1].Line.AfterBlank;

    private double Score(int first, int last)
    {
        var line = lines[first];
        var doses = evidence.Doses(first, last);
        var orders = evidence.Orders(first, last);
        var moves = evidence.Moves(first, last);
        var isOther = tokens.Has(line.Line.First, Math.Min(line.Line.Last, line.Line.First + 30), WordClass.Foreign) && last - first < 3 || Gate.HasMoney(tokens, line.Line.First, line.Line.Last);
        var isBare = line is { Line.Marker: Marker.None, Label.Kind: LabelKind.Colon or LabelKind.Amount, Name: < 2 } && orders == 0 && moves == 0;
        var isWeak = line.Name < 3 && moves < 2 && orders == 0;
        if (evidence.HasSteps(first) && !line.IsPage && (doses > 0 || evidence.HasGeneral) && orders + moves > 1)
        {
            return Enough + 1 + (doses > 0 ? 1 : 0);
        }

        if (isWeak || isOther || isBare || line.IsPage || (line is { Doses: 0, Label.Kind: LabelKind.Whole, Name: < 3 } && Scope.IsGroup(tokens, line)) || (doses == 0 && ((orders == 0 && moves < 2) || line.Name < 3)))
        {
            return -1;
        }

        var name = Math.Clamp(line.Name, -4, 4) - (line.IsMeta ? 3 : 0) - (evidence.Repeats(first) > 2 ? 3 : 0);
        var isOrder = line.Label.Kind is LabelKind.Sentence or LabelKind.Amount or LabelKind.Colon && line.Orders > 0 && tokens[line.Label.First].IsBase(WordClass.Act | WordClass.Motion | WordClass.Posture | WordClass.Step | WordClass.Position) && line.Label.Words > 3;
        name += isOrder ? -1 : line.Label.Kind == LabelKind.Whole && last - first > 1 && orders > 0 ? 1 : 0;
        name += line is { Doses: > 0, Line.Marker: not (Marker.None or Marker.Heading), Label.Kind: LabelKind.Dash or LabelKind.Colon } ? 1 : 0;
        return name + (doses > 0 ? (line.Name > 2 ? 3 : 2) : 0) + (0.5 * Math.Min(orders, 2));
    }
}
