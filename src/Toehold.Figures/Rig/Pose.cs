namespace Toehold.Figures;

/// <summary>
/// A body position as a scene states it. The torso is a direction (90 upright, 180 on the back with the head to the
/// left); chest, neck and look are relative to the part below (− forwards for a person who faces right).
/// </summary>
internal sealed record Pose
{
    /// <summary>Where the pinned part of the body is.</summary>
    public Point At { get; init; }

    /// <summary>The part that is pinned: the hip, unless the pose says another.</summary>
    public Anchor Pin { get; init; } = Anchor.Hip;

    public double Torso { get; init; } = 90;

    public double Chest { get; init; }

    public double Neck { get; init; }

    public double Look { get; init; }

    public required Leg Near { get; init; }

    public required Leg Far { get; init; }

    public required Arm NearArm { get; init; }

    public required Arm FarArm { get; init; }

    /// <summary>Both legs alike, and both arms.</summary>
    public static Pose Both(Leg legs, Arm arms) => new() { Near = legs, Far = legs, NearArm = arms, FarArm = arms };

    public static Pose Mix(Pose a, Pose b, double share) => new()
    {
        At = Point.Between(a.At, b.At, share),
        Pin = a.Pin,
        Torso = Ease.Mix(a.Torso, b.Torso, share),
        Chest = Ease.Mix(a.Chest, b.Chest, share),
        Neck = Ease.Mix(a.Neck, b.Neck, share),
        Look = Ease.Mix(a.Look, b.Look, share),
        Near = Leg.Mix(a.Near, b.Near, share),
        Far = Leg.Mix(a.Far, b.Far, share),
        NearArm = Arm.Mix(a.NearArm, b.NearArm, share),
        FarArm = Arm.Mix(a.FarArm, b.FarArm, share),
    };
}
