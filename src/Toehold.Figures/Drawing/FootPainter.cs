namespace Toehold.Figures;

/// <summary>Paints a foot close, with its toes, nail, ankle bone and arch.</summary>
internal static class FootPainter
{
    // How far an outline may be from where it should be between two moments that are written, in widths of its line.
    private const double Tolerance = 0.75;

    /// <param name="canvas">What to paint on, in body units.</param>
    /// <param name="scene">The scene, for what works.</param>
    /// <param name="line">The outline's width in the foot's own units.</param>
    public static void Close(Canvas canvas, Scene scene, double line)
    {
        Open(canvas);
        var foot = scene.Has(Parts.NearFoot) ? Role.Work : Role.Body;
        var toes = foot == Role.Work || scene.Has(Parts.Toes) ? Role.Work : Role.Far;
        for (var i = 4; i >= 1; i--)
        {
            var toe = i;
            Brush.Single(canvas, line * 0.6, brush => brush.Shape(toes, p => FootOutline.Small(toe, p.Near.SmallBend with { Arch = p.Near.Arch }), tolerance: line * Tolerance));
        }

        Brush.Silhouette(canvas, line, brush => Whole(brush, scene, foot, toes, line * Tolerance));
        Crease(canvas, FootOutline.AnkleBone, line * 0.75);
        Crease(canvas, FootOutline.Arch, line * 0.55);
        Crease(canvas, FootOutline.Nail, line * 0.75);
        canvas.End(3);
    }

    /// <summary>The start of the foot, with a piece of the leg, as a ghost.</summary>
    public static void Ghost(Canvas canvas, double line)
    {
        Open(canvas);
        Brush.Ghost(canvas, line, brush => brush.Shape(Role.Body, p => FootOutline.Foot(p.Near.Bend)));
        canvas.End(3);
    }

    private static void Open(Canvas canvas)
    {
        canvas.Moved(p => p.Near.Ankle);
        canvas.Turned(p => p.Near.Pitch);
        canvas.Group($" transform=\"scale({Bone.FootScale.ToString("0.##")})\"");
    }

    private static void Whole(Brush brush, Scene scene, Role foot, Role toes, double tolerance)
    {
        brush.Canvas.Turned(p => p.Near.Shank + 180 - p.Near.Pitch);
        brush.Shape(scene.Has(Parts.NearShank) ? Role.Work : Role.Body, LimbShape.Stub);
        brush.Canvas.End();
        brush.Shape(foot, p => FootOutline.Foot(p.Near.Bend), tolerance: tolerance);
        if (toes == Role.Work && foot != Role.Work)
        {
            brush.Shape(Role.Work, p => FootOutline.BigToe(p.Near.Bend), tolerance: tolerance);
        }
    }

    private static void Crease(Canvas canvas, Func<FootBend, Point[]> points, double width) => canvas.Path(
        p => points(p.Near.Bend),
        Line.Open,
        $"{Palette.Of(Role.Ink).Line} stroke-width=\"{PathText.Number(width)}\" stroke-linecap=\"round\"",
        width);
}
