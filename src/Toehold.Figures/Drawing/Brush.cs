namespace Toehold.Figures;

/// <summary>Paints the parts of one silhouette in their colours, or as a ghost, all in one dashed line.</summary>
internal sealed class Brush(Canvas canvas, bool ghost)
{
    public Canvas Canvas => canvas;

    /// <summary>One part, through points that may move.</summary>
    public void Shape(Role role, Func<Posture, Point[]> points, Line line = Line.Closed, double tolerance = 0.25)
    {
        if (ghost)
        {
            canvas.Path(points, line, "", tolerance);
        }
        else if (role is Role.Work or Role.WorkFar)
        {
            canvas.Path(points, line, Hatched(role), tolerance);
        }
        else
        {
            canvas.Path(points, line, Palette.Of(role).Fill, tolerance);
        }
    }

    public void Shape(Role role, Point[] points) => Shape(role, _ => points);

    /// <summary>
    /// Paints parts as one silhouette: first all with a thick line, then all once more without it, so that a line is left
    /// only round the whole.
    /// </summary>
    /// <param name="canvas">What to paint on.</param>
    /// <param name="line">The width of the outline, in the units of the current group.</param>
    /// <param name="paint">Paints every part.</param>
    public static void Silhouette(Canvas canvas, double line, Action<Brush> paint)
    {
        var id = canvas.NextId();
        canvas.Group(Outlined(line));
        canvas.Group($" id=\"{id}\"");
        paint(new(canvas, ghost: false));
        canvas.End(2);
        canvas.Raw($"<use href=\"#{id}\"/>");
    }

    /// <summary>Paints what is one shape as a silhouette: its own line lies below it, so that nothing is painted twice.</summary>
    /// <param name="canvas">What to paint on.</param>
    /// <param name="line">The width of the outline, in the units of the current group.</param>
    /// <param name="paint">Paints the shape.</param>
    public static void Single(Canvas canvas, double line, Action<Brush> paint)
    {
        canvas.Group($"{Outlined(line)} paint-order=\"stroke\"");
        paint(new(canvas, ghost: false));
        canvas.End();
    }

    private static string Outlined(double line) =>
        $" class=\"fig-outline\" stroke=\"{Palette.Of(Role.Ink).Light}\" stroke-width=\"{PathText.Number(2 * line)}\" stroke-linejoin=\"round\"";

    /// <summary>Paints parts as a faint dashed outline of where they were at the start.</summary>
    public static void Ghost(Canvas canvas, double line, Action<Brush> paint)
    {
        var (width, dash) = (PathText.Number(line), $"{PathText.Number(line * 2.6)} {PathText.Number(line * 2.4)}");
        canvas.Group($" class=\"fig-ghost-line\" fill=\"none\" stroke=\"{Palette.Of(Role.Ghost).Light}\" stroke-width=\"{width}\" stroke-dasharray=\"{dash}\" stroke-linecap=\"round\"");
        paint(new(canvas, ghost: true));
        canvas.End();
    }

    /// <summary>Paints parts as one ghost, without lines where they overlap; what is behind it is covered.</summary>
    public static void Whole(Canvas canvas, double line, Action<Brush> paint)
    {
        Ghost(canvas, 2 * line, paint);
        canvas.Group(Palette.Of(Role.Window).Fill);
        paint(new(canvas, ghost: true));
        canvas.End();
    }

    // A style sheet fills it plainly; where a person's own colours rule, or without one, the pattern itself is seen.
    private string Hatched(Role role)
    {
        var name = role == Role.Work ? "hatched" : "hatched-far";
        return $" class=\"fig-{name}\" fill=\"url(#{canvas.Id(name)})\"";
    }
}
