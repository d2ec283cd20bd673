namespace Toehold.Figures;

/// <summary>Paints the sign of a clock, in body units.</summary>
internal static class ClockPainter
{
    private const double Weight = 6;

    public static void Paint(Canvas canvas, Mark.Clock clock, double scale)
    {
        var line = $"{Palette.Of(Role.Arrow).Line} stroke-width=\"{PathText.Number(Weight / scale)}\" stroke-linecap=\"round\" stroke-linejoin=\"round\"";
        var (x, y) = (PathText.Number(clock.At.X), PathText.Number(clock.At.Y));
        canvas.Raw($"<circle{line} cx=\"{x}\" cy=\"{y}\" r=\"{PathText.Number(clock.Radius)}\"/>");
        Point Hand(double direction, double share) => clock.At + Point.Polar(direction, clock.Radius * share);
        canvas.Path([Hand(90, 0.62), clock.At, Hand(-20, 0.46)], Line.Straight, line);
    }
}
