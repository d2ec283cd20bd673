namespace Toehold.Figures;

internal static class PencilPainter
{
    private const double Half = 30;
    private const double Radius = 3.3;

    public static void Paint(Canvas canvas, Prop.Pencil pencil, double line)
    {
        canvas.Moved(p => PropPainter.Resting(pencil.Grip.In(p), pencil.Rest));
        if (pencil.EndOn)
        {
            var edge = Enumerable.Range(0, 6).Select(i => Point.Polar(60 * i, Radius)).ToArray();
            canvas.Path(edge, Line.Polygon, PropPainter.Outlined(Role.Yellow, line));
            canvas.Raw($"<circle{Palette.Of(Role.Ink).Fill} r=\"1.1\"/>");
        }
        else
        {
            Long(canvas, line);
        }

        canvas.End();
    }

    private static void Long(Canvas canvas, double line)
    {
        Part(canvas, Role.Yellow, line, new(-Half + 5, Radius), new(Half - 10, Radius), new(Half - 10, -Radius), new(-Half + 5, -Radius));
        Part(canvas, Role.Nail, line, new(Half - 10, Radius), new(Half, 0), new(Half - 10, -Radius));
        Part(canvas, Role.Ink, line, new(Half - 3, 1), new(Half, 0), new(Half - 3, -1));
        Part(canvas, Role.Metal, line, new(-Half + 2, Radius), new(-Half + 6, Radius), new(-Half + 6, -Radius), new(-Half + 2, -Radius));
        Part(canvas, Role.Nail, line, new(-Half - 4, Radius), new(-Half + 2, Radius), new(-Half + 2, -Radius), new(-Half - 4, -Radius));
    }

    private static void Part(Canvas canvas, Role role, double line, params Point[] points) =>
        canvas.Path(points, Line.Polygon, PropPainter.Outlined(role, line));
}
