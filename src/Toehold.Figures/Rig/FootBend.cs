namespace Toehold.Figures;

/// <summary>
/// How a foot is bent, in its own units: the ankle at the origin, the sole at −27, 104 from heel to toe. Toe joint, toe
/// tip and ankle bend smoothly over a few units, so that the skin between them stays smooth.
/// </summary>
internal readonly record struct FootBend(double Ankle, double Toe, double Tip, double Yaw, double Arch = 0)
{
    private const double Perspective = 0.0045;

    /// <summary>The joint between the foot and the big toe.</summary>
    public static Point ToeJoint { get; } = new(46, -18.5);

    private static Point TipJoint { get; } = new(61, -21);

    /// <summary>Where a point of the straight foot goes.</summary>
    public Point Place(Point point)
    {
        var bent = Arched(Collar(Toes(point), point), point);
        if (Yaw == 0)
        {
            return bent;
        }

        var (sin, cos) = Math.SinCos(Yaw * Math.PI / 180);
        var nearer = 1 + (Perspective * bent.X * sin);
        return new(bent.X * cos * nearer, bent.Y * nearer);
    }

    /// <summary>Only the bends of the toes.</summary>
    public Point Toes(Point point)
    {
        var bent = Tip == 0 ? point : point.TurnedAbout(TipJoint, Tip * Ease.Step(TipJoint.X - 4, TipJoint.X + 5, point.X));
        return Toe == 0 ? bent : bent.TurnedAbout(ToeJoint, Toe * Ease.Step(ToeJoint.X - 6, ToeJoint.X + 6, point.X));
    }

    // A raised arch lifts the middle of the sole and draws the forefoot a little towards the heel.
    private Point Arched(Point bent, Point straight)
    {
        if (Arch == 0)
        {
            return bent;
        }

        var under = Ease.Step(-8, 12, straight.X) * (1 - Ease.Step(24, 42, straight.X)) * (0.35 + (0.65 * (1 - Ease.Step(-22, -6, straight.Y))));
        return bent + new Point(-0.7 * Arch * Ease.Step(0, 40, straight.X), Arch * under);
    }

    private Point Collar(Point bent, Point straight)
    {
        var weight = Ease.Step(-1, 17, straight.Y) * (1 - Ease.Step(20, 34, straight.X));
        return weight == 0 ? bent : bent.Turned(-Ankle * weight);
    }
}
