using System.Globalization;
using System.Text;

namespace Toehold.Figures;

/// <summary>
/// Writes SVG path data. Every coordinate is first rounded to a tenth, so that the same points give the same bytes;
/// curves are written as steps, which are shorter and do not drift.
/// </summary>
internal static class PathText
{
    private const double Sixth = 1.0 / 6;

    /// <summary>A smooth closed curve through the points (Catmull-Rom, written as cubic Béziers).</summary>
    public static string Closed(ReadOnlySpan<Point> points)
    {
        var path = new StringBuilder(points.Length * 24);
        var pen = Start(path, points[0]);
        for (var i = 0; i < points.Length; i++)
        {
            var before = points[(i + points.Length - 1) % points.Length];
            var next = points[(i + 1) % points.Length];
            pen = Curve(path, pen, before, points[i], next, points[(i + 2) % points.Length]);
        }

        return path.Append('z').ToString();
    }

    /// <summary>A smooth open curve through the points.</summary>
    public static string Open(ReadOnlySpan<Point> points)
    {
        var path = new StringBuilder(points.Length * 24);
        var pen = Start(path, points[0]);
        for (var i = 0; i < points.Length - 1; i++)
        {
            var after = points[Math.Min(points.Length - 1, i + 2)];
            pen = Curve(path, pen, points[Math.Max(0, i - 1)], points[i], points[i + 1], after);
        }

        return path.ToString();
    }

    /// <summary>Straight lines from point to point.</summary>
    public static string Straight(ReadOnlySpan<Point> points, bool closed)
    {
        var path = new StringBuilder(points.Length * 10);
        var pen = Start(path, points[0]);
        foreach (var point in points[1..])
        {
            path.Append('l');
            pen = Step(path, pen, point, first: true);
        }

        return closed ? path.Append('z').ToString() : path.ToString();
    }

    /// <summary>A number rounded to a tenth, in the fewest characters.</summary>
    public static string Number(double value)
    {
        var text = new StringBuilder(8);
        Append(text, Tenths(value), first: true);
        return text.ToString();
    }

    private static (long X, long Y) Start(StringBuilder path, Point point)
    {
        path.Append('M');
        return Step(path, (0, 0), point, first: true);
    }

    private static (long X, long Y) Curve(StringBuilder path, (long X, long Y) pen, Point before, Point from, Point to, Point after)
    {
        path.Append('c');
        Step(path, pen, from + ((to - before) * Sixth), first: true);
        Step(path, pen, to - ((after - from) * Sixth), first: false);
        return Step(path, pen, to, first: false);
    }

    private static (long X, long Y) Step(StringBuilder path, (long X, long Y) pen, Point to, bool first)
    {
        var (x, y) = (Tenths(to.X), Tenths(to.Y));
        Append(path, x - pen.X, first);
        Append(path, y - pen.Y, first: false);
        return (x, y);
    }

    private static long Tenths(double value) => (long)Math.Round(value * 10, MidpointRounding.AwayFromZero);

    private static void Append(StringBuilder text, long tenths, bool first)
    {
        if (tenths < 0)
        {
            text.Append('-');
        }
        else if (!first)
        {
            text.Append(' ');
        }

        var (whole, rest) = Math.DivRem(Math.Abs(tenths), 10);
        if (whole != 0 || rest == 0)
        {
            text.Append(whole.ToString(CultureInfo.InvariantCulture));
        }

        if (rest != 0)
        {
            text.Append('.').Append((char)('0' + rest));
        }
    }
}
