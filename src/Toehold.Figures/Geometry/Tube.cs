namespace Toehold.Figures;

/// <summary>One place along a limb: its centre and how thick the limb is there.</summary>
internal readonly record struct Station(double X, double Y, double Radius)
{
    public Point Centre => new(X, Y);
}

internal static class Tube
{
    private const double Diagonal = 0.71;

    /// <summary>The outline of a limb of varying width with round ends, as points for a smooth closed curve.</summary>
    public static Point[] Outline(params ReadOnlySpan<Station> stations)
    {
        var count = stations.Length;
        var outline = new Point[(2 * count) + 6];
        for (var i = 0; i < count; i++)
        {
            var along = stations[Math.Min(count - 1, i + 1)].Centre - stations[Math.Max(0, i - 1)].Centre;
            var across = Unit(new(-along.Y, along.X)) * stations[i].Radius;
            outline[i] = stations[i].Centre + across;
            outline[(2 * count) + 2 - i] = stations[i].Centre - across;
        }

        Cap(stations[^1], stations[^2], outline.AsSpan(count, 3));
        Cap(stations[0], stations[1], outline.AsSpan((2 * count) + 3, 3));
        return outline;
    }

    private static void Cap(Station end, Station before, Span<Point> into)
    {
        var ahead = Unit(end.Centre - before.Centre) * end.Radius;
        var left = new Point(-ahead.Y, ahead.X);
        into[0] = end.Centre + (ahead * Diagonal) + (left * Diagonal);
        into[1] = end.Centre + ahead;
        into[2] = end.Centre + (ahead * Diagonal) - (left * Diagonal);
    }

    private static Point Unit(Point step)
    {
        var length = new Point(0, 0).To(step);
        return length == 0 ? new(1, 0) : step * (1 / length);
    }
}
