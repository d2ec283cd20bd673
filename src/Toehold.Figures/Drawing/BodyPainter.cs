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
            ghost();
            FarSide(canvas, scene, line);
            Head(canvas, scene, line);
            if (!scene.NearLegOver)
            {
                Leg(canvas, scene, line, far: false);
            }

            Trunk(canvas, scene, line);
            Arm(canvas, scene, line, far: false);
            if (scene.FarHandOver)
            {
                Brush.Single(canvas, line, brush => LimbPainter.Arm(brush, p => p.FarArm, LimbRoles.Arm(scene, far: true), from: 2));
            }

            return;
        }

        ghost();
        Leg(canvas, scene, line, far: true);
        Leg(canvas, scene, line, far: false);
        if (scene.View == View.Back)
        {
            Forearms(canvas, scene, line);
        }

        Head(canvas, scene, line);
        Brush.Silhouette(canvas, line, brush => Torso(brush, scene));
        if (scene.View == View.Front)
        {
            Forearms(canvas, scene, line);
        }
    }

    // What the near side hides at every moment is not painted.
    private static void FarSide(Canvas canvas, Scene scene, double line)
    {
        if (!canvas.Film.Frames.All(frame => frame.FarArm == frame.NearArm))
        {
            Arm(canvas, scene, line, far: true);
        }

        if (!canvas.Film.Frames.All(frame => frame.Far == frame.Near))
        {
            Leg(canvas, scene, line, far: true);
        }
    }

    // From the front or the back the arms grow out of the trunk: one outline round both. A forearm that points partly at
    // the viewer lies before the body and has an outline of its own.
    private static void Torso(Brush brush, Scene scene)
    {
        TrunkPainter.Trunk(brush, scene.Has(Parts.Trunk) ? Role.Work : Role.Shirt, scene.View);
        foreach (var (arm, far) in BothArms)
        {
            LimbPainter.Arm(brush, arm, LimbRoles.Arm(scene, far), to: arm(brush.Canvas.Film.Start).Foreshortened ? 0 : 2);
        }
    }

    private static void Forearms(Canvas canvas, Scene scene, double line)
    {
        foreach (var (arm, far) in BothArms.Where(side => side.Arm(canvas.Film.Start).Foreshortened))
        {
            Brush.Silhouette(canvas, line, brush => LimbPainter.Arm(brush, arm, LimbRoles.Arm(scene, far), from: 1));
        }
    }

    private static (Func<Posture, ArmPosture> Arm, bool Far)[] BothArms { get; } = [(p => p.FarArm, true), (p => p.NearArm, false)];

    /// <summary>Where the start is kept as a ghost.</summary>
    public static void Ghost(Canvas canvas, Scene scene)
    {
        if ((scene.Ghost & Parts.NearLeg) != 0)
        {
            Brush.Whole(canvas, 1.7, brush => LimbPainter.Leg(brush, p => p.Near, LimbRoles.Plain, scene.View, scene.Ghost.HasFlag(Parts.NearThigh) ? 0 : 2));
        }

        if ((scene.Ghost & Parts.NearArm) != 0)
        {
            Brush.Whole(canvas, 1.7, brush => LimbPainter.Arm(brush, p => p.NearArm, LimbRoles.Plain));
        }

        if ((scene.Ghost & Parts.FarArm) != 0)
        {
            Brush.Whole(canvas, 1.7, brush => LimbPainter.Arm(brush, p => p.FarArm, LimbRoles.Plain));
        }

        if ((scene.Ghost & Parts.Trunk) != 0)
        {
            Brush.Whole(canvas, 1.7, brush => TrunkPainter.Trunk(brush, Role.Shirt, scene.View));
        }

        if ((scene.Ghost & Parts.Head) != 0)
        {
            Brush.Whole(canvas, 1.7, brush => TrunkPainter.Skull(brush, Role.Body, Role.Body, scene.View));
        }
    }

    private static void Leg(Canvas canvas, Scene scene, double line, bool far)
    {
        var roles = LimbRoles.Leg(scene, far);
        Brush.Silhouette(canvas, line, brush => LimbPainter.Leg(brush, p => far ? p.Far : p.Near, roles, scene.View));
    }

    private static void Arm(Canvas canvas, Scene scene, double line, bool far)
    {
        var roles = LimbRoles.Arm(scene, far);
        Brush.Silhouette(canvas, line, brush => LimbPainter.Arm(brush, p => far ? p.FarArm : p.NearArm, roles));
    }

    private static void Head(Canvas canvas, Scene scene, double line)
    {
        Brush.Silhouette(canvas, line, brush => Skull(brush, scene));
        TrunkPainter.Face(canvas, scene.View);
    }

    private static void Skull(Brush brush, Scene scene)
    {
        var head = scene.Has(Parts.Head) ? Role.Work : Role.Body;
        TrunkPainter.Skull(brush, scene.Has(Parts.Neck) ? Role.Work : head, head, scene.View);
    }

    private static void Trunk(Canvas canvas, Scene scene, double line)
    {
        void Alone(Brush brush) => TrunkPainter.Trunk(brush, scene.Has(Parts.Trunk) ? Role.Work : Role.Shirt, scene.View);
        if (!scene.NearLegOver)
        {
            Brush.Single(canvas, line, Alone);
            return;
        }

        Brush.Silhouette(canvas, line, brush =>
        {
            Alone(brush);
            LimbPainter.Leg(brush, p => p.Near, LimbRoles.Leg(scene, far: false), scene.View);
        });
    }
}
