namespace Toehold.Figures;

/// <summary>Lays a scene out on its sheet.</summary>
internal static class Sheet
{
    public static void Paint(Canvas canvas, Scene scene, bool marks)
    {
        var camera = scene.Camera;
        canvas.Group(At(camera.X, camera.Y, camera.Scale));
        Floor(canvas, scene, (8 - camera.X) / camera.Scale, (Camera.Width - 8 - camera.X) / camera.Scale, camera.Scale);
        if (scene.View == View.FootFront)
        {
            FrontFootPainter.Paint(canvas, scene, 3.2 / camera.Scale / Bone.FootScale, () => PropPainter.Paint(canvas, Wide(scene), front: false, 4 / camera.Scale));
        }
        else
        {
            Scenery(canvas, scene, marks);
        }

        if (marks)
        {
            MarkPainter.Paint(canvas, scene.Marks, camera.Scale);
        }

        canvas.End();
        if (scene.Lens is { } lens)
        {
            LensPainter.Paint(canvas, scene, lens, marks);
        }
    }

    /// <summary>The attributes of a group in body units, its origin at a place on the sheet.</summary>
    public static string At(double x, double y, double scale) =>
        $" transform=\"translate({PathText.Number(x)} {PathText.Number(y)}) scale({Scale(scale)} {Scale(-scale)})\"";

    /// <summary>Paints as the scene stands at its start.</summary>
    public static void AtStart(Canvas canvas, Scene scene, Action<Canvas> paint)
    {
        var start = new Canvas(Film.Still(scene, 0), canvas.Id(""));
        paint(start);
        canvas.Raw(start.ToString());
    }

    public static void Floor(Canvas canvas, Scene scene, double from, double to, double scale)
    {
        if (scene.Floor is not { } height)
        {
            return;
        }

        var depth = 16 / scale;
        var (x, width) = (PathText.Number(from), PathText.Number(to - from));
        canvas.Raw($"<rect{Palette.Of(Role.Ground).Fill} x=\"{x}\" y=\"{PathText.Number(height - depth)}\" width=\"{width}\" height=\"{PathText.Number(depth)}\"/>");
        var line = $"{Palette.Of(Role.Floor).Line} stroke-width=\"{PathText.Number(4 / scale)}\" stroke-linecap=\"round\"";
        canvas.Path([new(from, height), new(to, height)], Line.Straight, line);
        if (scene.Motion is { Travel: > 0 } walk)
        {
            Joints(canvas, from, to, walk.Travel, depth, line);
        }
    }

    // Joints in the floor pass by, so that a walk on the spot is seen to get somewhere.
    private static void Joints(Canvas canvas, double from, double to, double travel, double depth, string line)
    {
        canvas.Moved(p => new(-p.Travelled, 0));
        for (var x = Math.Ceiling(from / travel) * travel; x < to + travel; x += travel)
        {
            canvas.Path([new(x, -1), new(x - (depth * 0.6), -depth)], Line.Straight, line);
        }

        canvas.End();
    }

    private static void Scenery(Canvas canvas, Scene scene, bool marks)
    {
        var scale = scene.Camera.Scale;
        PropPainter.Paint(canvas, Wide(scene), front: false, 3.4 / scale);
        if (scene.View == View.Foot)
        {
            if (marks && scene.Ghost != Parts.None)
            {
                AtStart(canvas, scene, start => FootPainter.Ghost(start, 3 / scale / Bone.FootScale));
            }

            FootPainter.Close(canvas, scene, 3.4 / scale / Bone.FootScale);
        }
        else
        {
            BodyPainter.Paint(canvas, scene, scale, () =>
            {
                if (marks && scene.Ghost != Parts.None)
                {
                    AtStart(canvas, scene, start => BodyPainter.Ghost(start, scene));
                }
            });
        }

        PropPainter.Paint(canvas, Wide(scene), front: true, 3.4 / scale);
    }

    private static IEnumerable<Prop> Wide(Scene scene) => scene.Props.Where(prop => prop.Where != Place.Lens);

    private static string Scale(double scale) => scale.ToString("0.###", System.Globalization.CultureInfo.InvariantCulture);
}
