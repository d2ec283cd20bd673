namespace Toehold.Figures;

/// <summary>Paints a person, part by part, far parts first.</summary>
internal static class BodyPainter
{
    private const double Outline = 2.3;

    public static void Paint(Canvas canvas, Scene scene, Action ghost)
    {
        if (scene.View == View.Side)
        {
            Arm(canvas, scene, far: true);
            Leg(canvas, scene, far: true);
            Head(canvas, scene);
            ghost();
            Leg(canvas, scene, far: false);
            Trunk(canvas, scene);
            Arm(canvas, scene, far: false);
            return;
        }

        ghost();
        Leg(canvas, scene, far: true);
        Leg(canvas, scene, far: false);
        Arm(canvas, scene, far: true);
        Arm(canvas, scene, far: false);
        Head(canvas, scene);
        Trunk(canvas, scene);
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

    private static void Leg(Canvas canvas, Scene scene, bool far)
    {
        var roles = LimbRoles.Leg(scene, far);
        Brush.Silhouette(canvas, Outline, brush => LimbPainter.Leg(brush, p => far ? p.Far : p.Near, roles, scene.View));
    }

    private static void Arm(Canvas canvas, Scene scene, bool far)
    {
        var roles = LimbRoles.Arm(scene, far);
        Brush.Silhouette(canvas, Outline, brush => LimbPainter.Arm(brush, p => far ? p.FarArm : p.NearArm, roles));
    }

    private static void Head(Canvas canvas, Scene scene)
    {
        var works = scene.Has(Parts.Head);
        Brush.Silhouette(canvas, Outline, brush => TrunkPainter.Skull(brush, works ? Role.Work : Role.Body, scene.View));
        TrunkPainter.Face(canvas, scene.View);
    }

    private static void Trunk(Canvas canvas, Scene scene)
    {
        var works = scene.Has(Parts.Trunk);
        Brush.Silhouette(canvas, Outline, brush => TrunkPainter.Trunk(brush, works ? Role.Work : Role.Shirt, scene.View));
    }
}
