namespace Toehold.Reading;

/// <summary>Finds lists of names without any dose under headings that call them exercises.</summary>
internal sealed class NamedLists(Tokens tokens, List<LineReading> lines)
{
    private const int FewestNamed = 3;
    private const double ListScore = 2.5;

    public void Take(int first, int last, List<Segment> into)
    {
        for (var i = first; i + FewestNamed < last; i++)
        {
            i = IsOfExercises(lines[i]) ? Items(i + 1, last, into) - 1 : i;
        }
    }

    /// <summary>Takes the items of a list that are nothing but names, and returns where it ends.</summary>
    private int Items(int first, int last, List<Segment> into)
    {
        var end = first;
        while (end < last && lines[end] is { Name: > 1, Doses: 0, Label.Kind: LabelKind.Whole } line && line.Line.Marker == lines[first].Line.Marker && line.Line.Marker is not (Marker.None or Marker.Heading))
        {
            end++;
        }

        var sure = 0;
        for (var i = first; i < end; i++)
        {
            sure += lines[i].Name > 2 ? 1 : 0;
        }

        for (var i = first; i < end && end - first >= FewestNamed && sure * 2 > end - first; i++)
        {
            into.Add(new Segment(i, i + 1, ListScore, true));
        }

        return Math.Max(end, first);
    }

    /// <summary>A heading such as "Warm-up exercises".</summary>
    private bool IsOfExercises(LineReading line) =>
        !line.IsPage && line.Label.Kind is LabelKind.Whole or LabelKind.Bold or LabelKind.Colon && tokens.Has(line.Line.First, line.Line.Last, WordClass.Exercise);
}
