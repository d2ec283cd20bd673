namespace Toehold.Reading;

/// <summary>Tells where what is said about an exercise ends, apart from where the next one begins.</summary>
internal sealed class SegmentEnds(Tokens tokens, List<LineReading> lines)
{
    private const int ShortHeading = 7;
    private const int LongestSlot = 5;

    /// <summary>Whether a line ends any exercise before it: null where nobody has asked yet.</summary>
    private readonly bool?[] ends = new bool?[lines.Count];

    /// <summary>Whether an exercise that begins at <paramref name="first"/> is over at a line: a heading of the same or a higher rank, of a group, or of another part of the page stands there, or all exercises are spoken of.</summary>
    public bool Are(int first, int at)
    {
        var (start, line) = (lines[first].Line, lines[at].Line);
        var rank = start.Marker == Marker.Heading ? start.Number : 7;
        var isRanked = line.Marker == Marker.Heading && line.Number <= rank && (rank < 7 || !lines[at].IsMeta);
        var isOut = start.Marker is not (Marker.None or Marker.Heading) && line.Indent < start.Indent && (line.Marker == Marker.None ? !line.AfterBlank : line.Marker != Marker.Heading);
        return isRanked || isOut || (ends[at] ??= lines[at].IsPage || Scope.IsGroup(tokens, lines[at]) || IsForAll(lines[at])) || IsHeading(lines[first], at);
    }

    /// <summary>Where the last of several exercises ends: it is not longer than the others, but for the steps that go on about it.</summary>
    public int OfLast(int first, int last, int longest)
    {
        var end = first + longest;
        while (end < last && IsStep(end, first))
        {
            end++;
        }

        return Math.Min(last, end);
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
    private bool IsHeading(LineReading start, int at) =>
        start.Label.Kind is LabelKind.Sentence or LabelKind.Colon or LabelKind.Dash or LabelKind.Caps && start.Line.Marker == Marker.None
        && lines[at] is { Label.Kind: LabelKind.Whole, Line: { AfterBlank: true, Marker: Marker.None } } line && line.Line.Last - line.Line.First < ShortHeading && line.PhraseFirst == line.PhraseLast
        && at + 1 < lines.Count && lines[at + 1].Line.AfterBlank;

    /// <summary>Whether a line goes on about the exercise before it: a step of a list, or an order that speaks of no other.</summary>
    private bool IsStep(int at, int first)
    {
        var line = lines[at].Line;
        var isAll = tokens.Has(line.First, line.Last, WordClass.General | WordClass.Exercise);
        return !isAll && (line.Marker is Marker.Letter or Marker.Number or Marker.Bullet ? line.Marker != lines[first].Line.Marker : lines[at].Doses > 0 && (lines[at].Orders > 0 || (!line.AfterBlank && (tokens.IsNumber(line.First) || tokens.IsNumber(line.First + 1)))));
    }
}
