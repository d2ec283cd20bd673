using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Toehold.Figures.Tests;

/// <summary>
/// A moving drawing as a browser shows it: what is written at the kept moments, and straight lines between them. Points are in
/// sheet units, y down. Only the wide picture; a lens shows the same body again.
/// </summary>
internal sealed partial class DrawnFilm
{
    private readonly double[] camera;
    private readonly List<(Func<double, Matrix>[] Groups, Func<double, double[]> Path)> bodies = [];

    public DrawnFilm(string svg)
    {
        var root = XDocument.Parse(svg).Root!;
        Walk(root, [], inBody: false);
        var sheet = root.Elements().First(element => element.Name.LocalName == "g");
        camera = Numbers((sheet.Attribute("transform")!.Value.StartsWith("matrix", StringComparison.Ordinal) ? sheet.Elements().First() : sheet).Attribute("transform")!.Value);
        var floor = root.Descendants().FirstOrDefault(element => element.Attribute("class")?.Value == "fig-floor-line");
        Floor = floor is null ? null : camera[1] + (Numbers(floor.Attribute("d")!.Value)[1] * camera[3]);
    }

    /// <summary>Where the middle of the floor line is, or null where no floor is drawn.</summary>
    public double? Floor { get; }

    /// <summary>How many sheet units a unit of the body takes.</summary>
    public double Scale => camera[2];

    /// <summary>Whether a person is drawn, rather than a foot alone.</summary>
    public bool IsWholePerson => bodies.Count > 8;

    /// <summary>Where a place of the body is on the sheet.</summary>
    public Point OnSheet(Point place) => new(camera[0] + (place.X * camera[2]), camera[1] + (place.Y * camera[3]));

    /// <summary>How many parts <see cref="Bodies"/> gives.</summary>
    public int Parts => bodies.Count;

    /// <summary>Where a place, told from a part's joint and along the part, is on the sheet at a moment.</summary>
    public Point Drawn(int part, double time, Point place) => Placed(bodies[part].Groups, time).Place(place);

    /// <summary>Every outlined part of the body, as points along its outline, at a moment from 0 to 2.</summary>
    public IEnumerable<Point[]> Bodies(double time) => bodies.Select(body => Outline(body.Path(time), Placed(body.Groups, time)));

    private static Matrix Placed(Func<double, Matrix>[] groups, double time) => groups.Aggregate(Matrix.None, (all, next) => all.Then(next(time)));

    private void Walk(XElement element, Func<double, Matrix>[] groups, bool inBody)
    {
        foreach (var child in element.Elements())
        {
            if (child.Attribute("clip-path") is not null || child.Name.LocalName is "defs" or "clipPath" or "use")
            {
                continue;
            }

            var isBody = inBody || child.Attribute("class")?.Value == "fig-outline";
            Func<double, Matrix>[] all = child.Attribute("transform") is { } own ? [.. groups, Transform(child, own.Value)] : groups;
            if (child.Name.LocalName == "path" && isBody)
            {
                bodies.Add((all, Path(child)));
            }

            Walk(child, all, isBody);
        }
    }

    private static Func<double, Matrix> Transform(XElement group, string plain)
    {
        if (group.Elements().FirstOrDefault(element => element.Name.LocalName == "animateTransform") is not { } moving)
        {
            var matrix = Steps().Matches(plain).Aggregate(Matrix.None, (all, part) => all.Then(Matrix.Of(part.Groups[1].Value, Numbers(part.Groups[2].Value))));
            return _ => matrix;
        }

        var (kind, values) = (moving.Attribute("type")!.Value, Moving(moving));
        return time => Matrix.Of(kind, values(time));
    }

    private static Func<double, double[]> Path(XElement path)
    {
        var moving = path.Elements().FirstOrDefault(element => element.Attribute("attributeName")?.Value == "d");
        var plain = Numbers(path.Attribute("d")!.Value);
        return moving is null ? _ => plain : Moving(moving);
    }

    private static Func<double, double[]> Moving(XElement animation)
    {
        var times = animation.Attribute("keyTimes")!.Value.Split(';').Select(time => 2 * double.Parse(time, CultureInfo.InvariantCulture)).ToArray();
        var values = animation.Attribute("values")!.Value.Split(';').Select(Numbers).ToArray();
        return time =>
        {
            var next = Math.Clamp(Array.FindIndex(times, key => key >= time), 1, times.Length - 1);
            var share = (time - times[next - 1]) / (times[next] - times[next - 1]);
            return [.. values[next - 1].Zip(values[next], (from, to) => from + ((to - from) * share))];
        };
    }

    // A start, then cubic curves as steps from where the pen is.
    private static Point[] Outline(double[] numbers, Matrix matrix)
    {
        const int Steps = 4;
        var pen = new Point(numbers[0], numbers[1]);
        var points = new List<Point>();
        for (var i = 2; i + 5 < numbers.Length; i += 6)
        {
            Point Step(int at) => pen + new Point(numbers[i + at], numbers[i + at + 1]);
            var (first, second, end) = (Step(0), Step(2), Step(4));
            for (var step = 1; step <= Steps; step++)
            {
                var (t, rest) = ((double)step / Steps, 1 - ((double)step / Steps));
                points.Add(matrix.Place((pen * (rest * rest * rest)) + (first * (3 * rest * rest * t)) + (second * (3 * rest * t * t)) + (end * (t * t * t))));
            }

            pen = end;
        }

        return [.. points];
    }

    private static double[] Numbers(string text) => [.. Number().Matches(text).Select(match => double.Parse(match.Value, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"-?(\d+\.?\d*|\.\d+)")]
    private static partial Regex Number();

    [GeneratedRegex(@"(\w+)\(([^)]*)\)")]
    private static partial Regex Steps();

    private readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
    {
        public static Matrix None { get; } = new(1, 0, 0, 1, 0, 0);

        public static Matrix Of(string kind, double[] values) => kind switch
        {
            "translate" => new(1, 0, 0, 1, values[0], values[1]),
            "scale" => new(values[0], 0, 0, values[^1], 0, 0),
            "rotate" => Turned(values[0] * Math.PI / 180),
            "matrix" => new(values[0], values[1], values[2], values[3], values[4], values[5]),
            _ => throw new ArgumentException(kind, nameof(kind)),
        };

        public Matrix Then(Matrix inner) => new(
            (A * inner.A) + (C * inner.B), (B * inner.A) + (D * inner.B), (A * inner.C) + (C * inner.D), (B * inner.C) + (D * inner.D),
            (A * inner.E) + (C * inner.F) + E, (B * inner.E) + (D * inner.F) + F);

        public Point Place(Point point) => new((A * point.X) + (C * point.Y) + E, (B * point.X) + (D * point.Y) + F);

        private static Matrix Turned(double angle) => new(Math.Cos(angle), Math.Sin(angle), -Math.Sin(angle), Math.Cos(angle), 0, 0);
    }
}
