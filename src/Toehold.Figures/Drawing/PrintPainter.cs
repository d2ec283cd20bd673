namespace Toehold.Figures;

/// <summary>Paints a line on the floor from above with footprints on it, one right before the other; they pass by as the person walks.</summary>
internal static class PrintPainter
{
    private const double Tape = 28;

    /// <param name="canvas">What to paint on, in body units, y across the line.</param>
    /// <param name="first">Where the near foot's heel is at the start.</param>
    /// <param name="step">From one heel to the next (units).</param>
    /// <param name="reach">How far to either side is seen (body units).</param>
    /// <param name="line">The outline's width (body units).</param>
    public static void Paint(Canvas canvas, double first, double step, double reach, double line)
    {
        var far = reach + canvas.Film.Frames.Max(frame => frame.Travelled);
        var (from, to) = ((int)Math.Floor((-reach - first) / step) - 1, (int)Math.Ceiling((far - first) / step));
        canvas.Raw($"<rect{Palette.Of(Role.Ground).Fill} x=\"-400\" y=\"-200\" width=\"800\" height=\"400\"/>");
        canvas.Raw($"<rect{PropPainter.Outlined(Role.Yellow, line * 0.6)} x=\"-400\" y=\"{PathText.Number(-Tape / 2)}\" width=\"800\" height=\"{PathText.Number(Tape)}\"/>");
        canvas.Moved(p => new(-p.Travelled, 0));
        for (var i = from; i <= to; i++)
        {
            var (heel, left) = (first + (i * step), i % 2 != 0);
            Brush.Silhouette(canvas, line, brush =>
            {
                foreach (var shape in MapPlates.Of(FootView.Sole).Silhouettes[0])
                {
                    brush.Shape(left ? Role.WorkFar : Role.Work, Array.ConvertAll(shape, point => Laid(point, heel, left)));
                }
            });
        }

        canvas.End();
    }

    // The plate is a right sole, its heel at the origin, the toes up; seen from above it points along the line.
    private static Point Laid(Point point, double heel, bool left) =>
        new(heel + (point.Y * Bone.FootScale), (left ? -point.X : point.X) * Bone.FootScale);
}
