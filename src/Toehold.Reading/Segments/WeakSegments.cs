namespace Toehold.Reading;

/// <summary>Takes out what only looks like an exercise among those that surely are some: a name of no movement, about which nobody is told to do anything.</summary>
internal sealed class WeakSegments(Tokens tokens, List<LineReading> lines, Evidence evidence)
{
    private const int FewestSure = 2;
    private const int SureName = 3;

    public List<Segment> Leave(List<Segment> segments)
    {
        var sure = segments.FindAll(IsSure);
        return sure.Count < FewestSure || sure.Count * 2 < segments.Count ? segments : segments.FindAll(segment => !IsWeak(segment, sure));
    }

    private bool IsSure(Segment segment) => lines[segment.First].Name >= SureName;

    private bool IsWeak(Segment segment, List<Segment> sure)
    {
        var line = lines[segment.First];
        if (line.Name >= SureName || line.Line.Marker is Marker.Number or Marker.Counted or Marker.Letter || line.Label.Kind is LabelKind.Row or LabelKind.Field)
        {
            return false;
        }

        var doses = evidence.Doses(segment.First, segment.Last);
        var isLikeOthers = (doses > 0 || (line.Name > 0 && sure.Exists(other => evidence.Doses(other.First, other.Last) == 0 && lines[other.First].Line.Indent == line.Line.Indent)) || line.Line.Marker is Marker.None or Marker.Heading) && sure.Exists(other => lines[other.First].Line.Marker == line.Line.Marker && lines[other.First].Label.Kind == line.Label.Kind)
            && !tokens.Has(line.Label.First, line.Label.Last, WordClass.Auxiliary | WordClass.Past | WordClass.Pronoun);
        return !isLikeOthers && (line.Name <= 0 || (line.Name < 2 && line.Orders == 0 && doses == 0) || tokens.Has(line.Label.First, line.Label.Last, WordClass.Auxiliary) || (evidence.Orders(segment.First, segment.Last) == 0 && evidence.Moves(segment.First, segment.Last) < 2));
    }
}
