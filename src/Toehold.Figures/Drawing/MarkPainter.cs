using System.Globalization;

namespace Toehold.Figures;

/// <summary>Paints arrows and other signs, in body units; their weight is in sheet units, so that they look alike at every scale.</summary>
internal static class MarkPainter
{
    private const double Weight = 7.5;
    private const double Head = 20;

    public static void Paint(Canvas canvas, Mark[] marks, double scale)
    {
        foreach (var mark in marks)
        {
            if (mark.While is not { } shown)
            {
                Paint(canvas, mark, scale);
            }
            else if (!canvas.Film.IsStill)
            {
                Shown(canvas, shown);
                Paint(canvas, mark, scale);
                canvas.End();
            }
            else if (shown.From <= 1 && shown.To >= 1)
            {
                Paint(canvas, mark, scale);
            }
        }
    }

    // Opacity jumps from hidden to shown and back.
    private static void Shown(Canvas canvas, (double From, double To) shown)
    {
        string Share(double time) => (time / 2).ToString("0.####", CultureInfo.InvariantCulture);
        canvas.Group(" opacity=\"0\"");
        canvas.Raw($"<animate attributeName=\"opacity\" begin=\"0s\" dur=\"2s\" fill=\"freeze\" calcMode=\"discrete\" keyTimes=\"0;{Share(shown.From)};{Share(shown.To)};1\" values=\"0;1;0;0\"/>");
    }

    private static void Paint(Canvas canvas, Mark mark, double scale)
    {
        switch (mark)
        {
            case Mark.Arrow arrow:
                Arrow(canvas, arrow, scale / arrow.Weight);
                break;
            case Mark.Press press:
                Press(canvas, press, scale);
                break;
            case Mark.Clock clock:
                ClockPainter.Paint(canvas, clock, scale);
                break;
            case Mark.Stroke stroke:
                canvas.Path(stroke.Points, Line.Straight, $"{Palette.Of(Role.Arrow).Line} stroke-width=\"{PathText.Number(6 / scale)}\" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(mark), mark, "Not a known sign.");
        }
    }

    private static void Arrow(Canvas canvas, Mark.Arrow arrow, double scale)
    {
        var head = Head / scale;
        var shaft = Shortened(arrow.Points, head);
        List<Point[]> heads = [Triangle(arrow.Points, head)];
        if (arrow.BothEnds)
        {
            Point[] back = [.. arrow.Points.Reverse()];
            heads.Add(Triangle(back, head));
            shaft = [.. Shortened([.. shaft.Reverse()], head).Reverse()];
        }

        foreach (var (role, grow) in new[] { (Role.Halo, 6.0), (Role.Arrow, 0) })
        {
            var swatch = Palette.Of(role);
            canvas.Path(shaft, Line.Open, $"{swatch.Line} stroke-width=\"{PathText.Number((Weight + grow) / scale)}\" stroke-linecap=\"round\"");
            foreach (var triangle in heads)
            {
                canvas.Path(triangle, Line.Polygon, $" class=\"{swatch.Name} {swatch.Name}-edge\" fill=\"{swatch.Light}\" stroke=\"{swatch.Light}\" stroke-width=\"{PathText.Number((2 + grow) / scale)}\" stroke-linejoin=\"round\"");
            }
        }
    }

    // The head looks back along the line by its own length, so that it sits well on a curve.
    private static (Point Base, Point Ahead) Direction(Point[] points, double head)
    {
        var tip = points[^1];
        var back = points.Reverse().FirstOrDefault(point => point.To(tip) >= head * 0.8, points[0]);
        var ahead = (tip - back) * (1 / Math.Max(0.001, tip.To(back)));
        return (tip - (ahead * head * 0.95), ahead);
    }

    private static Point[] Shortened(Point[] points, double head)
    {
        var (end, _) = Direction(points, head);
        return [.. points[..^1].Where((point, i) => i == 0 || point.To(points[^1]) > head), end];
    }

    private static Point[] Triangle(Point[] points, double head)
    {
        var (end, ahead) = Direction(points, head);
        var across = new Point(-ahead.Y, ahead.X) * (head * 0.62);
        return [points[^1], end + across, end - across];
    }

    private static void Press(Canvas canvas, Mark.Press press, double scale)
    {
        canvas.Group(canvas.Film.IsStill ? "" : " opacity=\"0\"");
        if (!canvas.Film.IsStill)
        {
            canvas.Raw("<animate attributeName=\"opacity\" begin=\"0s\" dur=\"2s\" fill=\"freeze\" keyTimes=\"0;0.35;0.5;1\" values=\"0;0;1;1\"/>");
        }

        var along = Point.Polar(press.Direction + 90, 1);
        for (var i = 0; i < 4; i++)
        {
            var place = (i / 3.0) - 0.5;
            var from = press.At + (along * (place * press.Width));
            var to = from + Point.Polar(press.Direction + (place * 30), 15 / scale);
            canvas.Path([from, to], Line.Straight, $"{Palette.Of(Role.Arrow).Line} stroke-width=\"{PathText.Number(5 / scale)}\" stroke-linecap=\"round\"");
        }

        canvas.End();
    }
}
