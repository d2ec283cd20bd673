namespace Toehold.Reading;

/// <summary>Sees what makes several lines one list of exercises: their numbers, what announces them, and that each tells somebody to move.</summary>
internal sealed class ListSigns(Tokens tokens, List<LineReading> lines, Evidence evidence)
{
    /// <summary>Of so many items of a list that tells somebody to move, one may not.</summary>
    private const int Silent = 5;
    private const int ShortLabel = 7;

    /// <summary>Numbered 1, 2, 3 and so on, or under headings, with names that sound like exercises.</summary>
    public bool IsCounted(List<Segment> parts)
    {
        var last = 0;
        foreach (var part in parts)
        {
            var line = lines[part.First].Line;
            var number = Styles.Numbered(tokens, line) is > 0 and var heading ? heading : line.Marker is Marker.Number or Marker.Counted ? line.Number : 0;
            if (number <= last || lines[part.First] is { Name: < 1, Label.Kind: not LabelKind.None })
            {
                return false;
            }

            last = number;
        }

        return parts.Count > 1 && parts.Count(part => lines[part.First].Name > 1) * 2 > parts.Count;
    }

    /// <summary>A list numbered from 1 on, of which some are surely exercises and all tell somebody to move.</summary>
    public bool IsTold(List<Segment> parts, int good)
    {
        var silent = 0;
        for (var i = 0; i < parts.Count; i++)
        {
            var isTold = evidence.Orders(parts[i].First, parts[i].Last) > 0 || evidence.Moves(parts[i].First, parts[i].Last) > 1;
            silent += isTold ? 0 : 1;
            if (silent * Silent > parts.Count || lines[parts[i].First].Line is not { Marker: Marker.Number or Marker.Counted } line || line.Number < i + 1 || line.Number > (i * 2) + 1 || (i > 0 && line.Number <= lines[parts[i - 1].First].Line.Number))
            {
                return false;
            }
        }

        return parts.Count > 2 && (good * 4 > parts.Count || IsAnnounced(parts[0].First) || evidence.HasForEach);
    }

    /// <summary>Whether the line above a list gives the dose of its items: "Exercises – repeat each ten times".</summary>
    public bool IsAnnounced(int first) =>
        first > 0 && lines[first - 1] is { Doses: > 0, IsPage: false } head && Scope.IsEach(tokens, head.Line.First, head.Line.Last)
        || (first > 0 && lines[first - 1] is { Doses: > 0, IsPage: false } other && tokens.Has(other.Line.First, other.Line.Last, WordClass.Each) && tokens.Has(other.Line.First, other.Line.Last, WordClass.Exercise | WordClass.General));

    /// <summary>"Some good stretches include:" above the first of them.</summary>
    public bool IsIntroduced(List<Segment> parts) => parts.Count > 2 && IsIntroduced(parts[0].First) && parts.TrueForAll(IsSetOff);

    private bool IsIntroduced(int first) =>
        first > 0 && lines[first - 1].Line is { Marker: Marker.None or Marker.Heading } head && tokens[head.Last - 1].Kind == TokenKind.Colon && tokens.Has(head.First, head.Last, WordClass.Exercise | WordClass.Still);

    /// <summary>"Calf (standing): lean forward …": a short label before what somebody is told to do.</summary>
    private bool IsSetOff(Segment part) =>
        lines[part.First] is { IsPage: false, IsMeta: false, Name: >= 0, Label: { Kind: LabelKind.Dash or LabelKind.Colon or LabelKind.Bold, Words: <= ShortLabel } } && evidence.Orders(part.First, part.Last) > 0 && evidence.Moves(part.First, part.Last) > 2;

    /// <summary>A list of names without amounts, most of which sound like exercises.</summary>
    public bool IsList(List<Segment> parts) =>
        parts.Count > (evidence.HasGeneral ? 1 : 2) && (evidence.HasGeneral || lines[parts[0].First].Line.Marker is not (Marker.None or Marker.Heading)) && lines[parts[0].First].Label.Kind != LabelKind.None
        && parts.Count(part => lines[part.First] is { Name: > 2, Label.Kind: LabelKind.Whole or LabelKind.Colon or LabelKind.Dash }) * 3 > parts.Count * 2;
}
