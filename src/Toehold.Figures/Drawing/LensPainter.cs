namespace Toehold.Figures;

/// <summary>Paints the round window that shows a part of the scene larger.</summary>
internal static class LensPainter
{
    public static void Paint(Canvas canvas, Scene scene, Lens lens, bool marks)
    {
        var (x, y, r) = (PathText.Number(lens.X), PathText.Number(lens.Y), PathText.Number(lens.Radius));
        var circle = $"<circle cx=\"{x}\" cy=\"{y}\" r=\"{r}\"";
        Leader(canvas, scene, lens);
        canvas.Raw($"<clipPath id=\"{canvas.Id("lens")}\">{circle}/></clipPath>{circle}{Palette.Of(Role.Window).Fill}/>");
        canvas.Group($" clip-path=\"url(#{canvas.Id("lens")})\"");
        canvas.Group(Sheet.At(lens.X, lens.Y, lens.Scale));
        var middle = Choreography.At(scene, 1).Of(lens.Anchor) + lens.Offset;
        if (lens.Prints is { } prints)
        {
            PrintPainter.Paint(canvas, prints.First - middle.X, prints.Step, lens.Radius / lens.Scale, 3 / lens.Scale);
        }
        else
        {
            canvas.Moved(p => lens.Follows ? new(-p.Of(lens.Anchor).X - lens.Offset.X, -middle.Y) : new(-middle.X, -middle.Y));
            Content(canvas, scene, lens, middle, marks);
            canvas.End();
        }

        if (marks)
        {
            MarkPainter.Paint(canvas, lens.Marks, lens.Scale);
        }

        canvas.End(2);
        canvas.Raw($"{circle}{Palette.Of(Role.Ghost).Line} stroke-width=\"3\"/>");
    }

    private static void Content(Canvas canvas, Scene scene, Lens lens, Point middle, bool ghost)
    {
        var line = 3 / lens.Scale;
        Sheet.Floor(canvas, scene, middle.X - 400, middle.X + 400, lens.Scale);
        Prop[] props = [.. scene.Props.Where(prop => prop.Where != Place.Wide)];
        if (lens.WholeBody)
        {
            PropPainter.Paint(canvas, props, front: false, line);
            BodyPainter.Paint(canvas, scene with { View = View.Side }, lens.Scale, () => { });
            return;
        }

        PropPainter.Paint(canvas, props, front: false, line);
        if (ghost && (scene.Ghost & (Parts.NearFoot | Parts.Toes)) != 0)
        {
            Sheet.AtStart(canvas, scene, start => FootPainter.Ghost(start, 2.4 / lens.Scale / Bone.FootScale));
        }

        FootPainter.Close(canvas, scene, line / Bone.FootScale);
        if (lens.Hand)
        {
            Brush.Silhouette(canvas, line, brush => LimbPainter.Arm(brush, p => p.NearArm, LimbRoles.Plain));
        }

        PropPainter.Paint(canvas, props, front: true, line);
    }

    // A dotted line from the lens to what it shows.
    private static void Leader(Canvas canvas, Scene scene, Lens lens)
    {
        if (scene.View is View.Foot or View.FootFront || lens.Anchor == Anchor.Hip)
        {
            return;
        }

        var camera = scene.Camera;
        Point Spot(Posture posture) =>
            new(camera.X + (posture.Of(lens.Anchor).X * camera.Scale), camera.Y - (posture.Of(lens.Anchor).Y * camera.Scale));
        var line = Palette.Of(Role.Ghost).Line;
        canvas.Path(p => [new(lens.X, lens.Y), Spot(p)], Line.Straight, $"{line} stroke-width=\"2.5\" stroke-dasharray=\"2 6\" stroke-linecap=\"round\"");
        canvas.Moved(Spot);
        canvas.Raw($"<circle{line} stroke-width=\"2.5\" r=\"5\"/>");
        canvas.End();
    }
}
