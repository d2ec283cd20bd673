using System.Globalization;
using System.Text;

namespace Toehold.Figures;

/// <summary>Writes SVG for a film. What moves is written as SMIL animations along the time from 0 to 2 seconds; what does not is plain.</summary>
internal sealed class Canvas(Film film, string prefix)
{
    private const double Fine = 0.25;

    // Degrees: at the end of a leg a quarter of a degree is more than half a unit.
    private const double FineTurn = 0.11;

    private readonly StringBuilder text = new(32 * 1024);
    private int ids;

    public Film Film => film;

    public override string ToString() => text.ToString();

    public string Id(string name) => prefix + name;

    /// <summary>An id that no other element of this drawing has.</summary>
    public string NextId() => Id($"{++ids}");

    public void Raw(string markup) => text.Append(markup);

    public void Group(string attributes) => text.Append("<g").Append(attributes).Append('>');

    public void End(int groups = 1)
    {
        for (var i = 0; i < groups; i++)
        {
            text.Append("</g>");
        }
    }

    /// <summary>Opens a group whose origin is at a place.</summary>
    public void Moved(Func<Posture, Point> at)
    {
        var places = Array.ConvertAll(film.Frames, frame => at(frame));
        Transform("translate", Array.ConvertAll(places, place => new[] { place.X, place.Y }), Fine);
    }

    /// <summary>Opens a group turned by an angle (degrees).</summary>
    public void Turned(Func<Posture, double> angle)
    {
        var turns = Array.ConvertAll(film.Frames, frame => new[] { angle(frame) });
        for (var i = 0; i < turns.Length; i++)
        {
            turns[i][0] = i == 0 ? Angle.Normal(turns[0][0]) : Angle.Near(turns[i][0], turns[i - 1][0]);
        }

        Transform("rotate", turns, FineTurn);
    }

    /// <summary>A path through points that may move.</summary>
    public void Path(Func<Posture, Point[]> points, Line line, string attributes, double tolerance = Fine)
    {
        var frames = Array.ConvertAll(film.Frames, frame => points(frame));
        text.Append("<path").Append(attributes).Append(" d=\"").Append(Data(frames[0], line));
        var flat = Array.ConvertAll(frames, Flat);
        if (Track.IsConstant(flat))
        {
            text.Append("\"/>");
            return;
        }

        text.Append("\"><animate attributeName=\"d\"");
        Values(Track.Keep(flat, film.Times, tolerance), index => Data(frames[index], line));
        text.Append("</path>");
    }

    public void Path(Point[] points, Line line, string attributes)
    {
        text.Append("<path").Append(attributes).Append(" d=\"").Append(Data(points, line)).Append("\"/>");
    }

    private static double[] Flat(Point[] points)
    {
        var flat = new double[points.Length * 2];
        for (var i = 0; i < points.Length; i++)
        {
            (flat[2 * i], flat[(2 * i) + 1]) = (points[i].X, points[i].Y);
        }

        return flat;
    }

    private static string Data(Point[] points, Line line) => line switch
    {
        Line.Closed => PathText.Closed(points),
        Line.Open => PathText.Open(points),
        _ => PathText.Straight(points, line == Line.Polygon),
    };

    private void Transform(string type, double[][] frames, double tolerance)
    {
        string Text(int index) => string.Join(' ', frames[index].Select(PathText.Number));
        text.Append("<g transform=\"").Append(type).Append('(').Append(Text(0)).Append(")\">");
        if (!Track.IsConstant(frames))
        {
            text.Append("<animateTransform attributeName=\"transform\" type=\"").Append(type).Append('"');
            Values(Track.Keep(frames, film.Times, tolerance), Text);
        }
    }

    private void Values(int[] keep, Func<int, string> value)
    {
        text.Append(" begin=\"0s\" dur=\"2s\" fill=\"freeze\" calcMode=\"linear\" keyTimes=\"");
        text.AppendJoin(';', keep.Select(index => (film.Times[index] / 2).ToString("0.####", CultureInfo.InvariantCulture)));
        text.Append("\" values=\"").AppendJoin(';', keep.Select(value)).Append("\"/>");
    }
}
