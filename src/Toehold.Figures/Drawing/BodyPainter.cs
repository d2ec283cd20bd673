namespace Toehold.Figures;

/// <summary>Paints a person, part by part, far parts first.</summary>
internal static class BodyPainter
{
    // The outline keeps its width on the sheet, but on a very small person it would swallow the limbs.
    private static double Outline(double scale) => Math.Min(2.8 / scale, 2.9);

    public static void Paint(Canvas canvas, Scene scene, double scale, Action ghost)
    {
        var line = Outline(scale);
        if (scene.View == View.Side)
        {
            Arm(canvas, scene, line, far: true);
            Leg(canvas, scene, line, far: true);
            ghost();
            Head(canvas, scene, line);
            Leg(canvas, scene, line, far: false);
            Trunk(canvas, scene, line);
            Arm(canvas, scene, line, far: false);
            return;
        }

        ghost();
        Leg(canvas, scene, line, far: true);
        Leg(canvas, scene, line, far: false);
        if (scene.View == View.Back)
        {
            Arms(canvas, scene, line);
            Head(canvas, scene, line);
            Trunk(canvas, scene, line);
        }
        else
        {
            Head(canvas, scene, line);
            Trunk(canvas, scene, line);
            Arms(canvas, scene, line);
        }
    }

    /// <summary>Where the start is kept as a ghost.</summary>
    public static void Ghost(Canvas canvas, Scene scene)
    {
        if ((scene.Ghost & Parts.NearLeg) != 0)
        {
            Brush.Ghost(canvas, 2, brush => LimbPainter.Leg(brush, p => p.Near, LimbRoles.Plain, scene.View, scene.Ghost.HasFlag(Parts.NearThigh) ? 0 : 2));
        }

        if ((scene.Ghost & Parts.NearArm) != 0)
        {
            Brush.Ghost(canvas, 2, brush => LimbPainter.Arm(brush, p => p.NearArm, LimbRoles.Plain));
        }

        if ((scene.Ghost & Parts.FarArm) != 0)
        {
            Brush.Ghost(canvas, 2, brush => LimbPainter.Arm(brush, p => p.FarArm, LimbRoles.Plain));
        }

        if ((scene.Ghost & Parts.Trunk) != 0)
        {
            Brush.Ghost(canvas, 2, brush => TrunkPainter.Trunk(brush, Role.Shirt, scene.View));
        }

        if ((scene.Ghost & Parts.Head) != 0)
        {
            Brush.Ghost(canvas, 2, brush => TrunkPainter.Skull(brush, Role.Body, scene.View));
        }
    }

    private static void Leg(Canvas canvas, Scene scene, double line, bool far)
    {
        var roles = LimbRoles.Leg(scene, far);
        Brush.Silhouette(canvas, line, brush => LimbPainter.Leg(brush, p => far ? p.Far : p.Near, roles, scene.View));
    }

    private static void Arms(Canvas canvas, Scene scene, double line)
    {
        Arm(canvas, scene, line, far: true);
        Arm(canvas, scene, line, far: false);
    }

    private static void Arm(Canvas canvas, Scene scene, double line, bool far)
    {
        var roles = LimbRoles.Arm(scene, far);
        Brush.Silhouette(canvas, line, brush => LimbPainter.Arm(brush, p => far ? p.FarArm : p.NearArm, roles));
    }

    private static void Head(Canvas canvas, Scene scene, double line)
    {
        var works = scene.Has(Parts.Head);
        Brush.Silhouette(canvas, line, brush => TrunkPainter.Skull(brush, works ? Role.Work : Role.Body, scene.View));
        TrunkPainter.Face(canvas, scene.View);
    }

    private static void Trunk(Canvas canvas, Scene scene, double line)
    {
        var works = scene.Has(Parts.Trunk);
        Brush.Silhouette(canvas, line, brush => TrunkPainter.Trunk(brush, works ? Role.Work : Role.Shirt, scene.View));
    }
}
