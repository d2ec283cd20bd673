namespace Toehold.Figures;

/// <summary>Paints a leg or an arm as nested groups that turn at the joints, so that bones keep their length at every moment.</summary>
internal static class LimbPainter
{
    /// <param name="brush">The layer's brush.</param>
    /// <param name="side">Which leg.</param>
    /// <param name="roles">Its colours.</param>
    /// <param name="view">From where it is seen.</param>
    /// <param name="from">The first part painted: 0 the thigh, 1 the shank, 2 the foot.</param>
    public static void Leg(Brush brush, Func<Posture, LegPosture> side, LimbRoles roles, View view, int from = 0)
    {
        var canvas = brush.Canvas;
        canvas.Moved(p => side(p).Hip);
        canvas.Turned(p => side(p).Thigh);
        if (from < 1)
        {
            brush.Shape(roles.Upper, p => LimbShape.Thigh(ThighLength(side(p))));
        }

        canvas.Moved(p => new(ThighLength(side(p)), 0));
        canvas.Turned(p => side(p).Shank - side(p).Thigh);
        if (from < 2)
        {
            brush.Shape(roles.Lower, p => LimbShape.Shank(ShankLength(side(p))));
        }

        canvas.Moved(p => new(ShankLength(side(p)), 0));
        Foot(brush, side, roles, view);
        canvas.End(5);
    }

    /// <param name="brush">The layer's brush.</param>
    /// <param name="side">Which arm.</param>
    /// <param name="roles">Its colours.</param>
    /// <param name="from">The first part painted: 0 the upper arm, 1 the forearm, 2 the hand.</param>
    /// <param name="to">The last part painted.</param>
    public static void Arm(Brush brush, Func<Posture, ArmPosture> side, LimbRoles roles, int from = 0, int to = 2)
    {
        var canvas = brush.Canvas;
        canvas.Moved(p => side(p).Shoulder);
        canvas.Turned(p => side(p).Upper);
        if (from < 1)
        {
            brush.Shape(roles.Upper, p => LimbShape.UpperArm(side(p).Shoulder.To(side(p).Elbow)));
        }

        canvas.Moved(p => new(side(p).Shoulder.To(side(p).Elbow), 0));
        canvas.Turned(p => side(p).Fore - side(p).Upper);
        if (from < 2 && to > 0)
        {
            brush.Shape(roles.Lower, p => LimbShape.Forearm(side(p).Elbow.To(side(p).Wrist)));
        }

        if (to > 1)
        {
            canvas.Moved(p => new(side(p).Elbow.To(side(p).Wrist), 0));
            canvas.Turned(p => side(p).Hand);
            brush.Shape(roles.End, p => LimbShape.Hand(side(p).Shape));
            canvas.End(2);
        }

        canvas.End(4);
    }

    private static void Foot(Brush brush, Func<Posture, LegPosture> side, LimbRoles roles, View view)
    {
        if (view != View.Side && !side(brush.Canvas.Film.Start).FootAside)
        {
            brush.Shape(roles.End, LimbShape.FootAhead);
            return;
        }

        brush.Canvas.Turned(p => side(p).Pitch - side(p).Shank);
        brush.Shape(roles.End, p => OnBody(FootOutline.Foot(side(p).Bend)), tolerance: 1.1);
        if (roles.Tip != roles.End)
        {
            brush.Shape(roles.Tip, p => OnBody(FootOutline.BigToe(side(p).Bend)), tolerance: 1.1);
        }

        brush.Canvas.End();
    }

    private static Point[] OnBody(Point[] foot) => Array.ConvertAll(foot, point => point * Bone.FootScale);

    private static double ThighLength(LegPosture leg) => leg.Hip.To(leg.Knee);

    private static double ShankLength(LegPosture leg) => leg.Knee.To(leg.Ankle);
}
