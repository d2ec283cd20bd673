namespace Toehold.Figures;

/// <summary>Positions that many scenes start from.</summary>
internal static class Poses
{
    /// <summary>The hip's height above the floor of a person who stands.</summary>
    public const double Upright = 160;

    /// <summary>The hip's height of a person who sits or lies on the floor.</summary>
    public const double Down = 19;

    public static Arm Hanging { get; } = new(-94, -84);

    public static Pose Stand { get; } = new()
    {
        At = new(0, Upright),
        Torso = 91,
        Neck = -4,
        Near = Leg.Flat(-5),
        Far = Leg.Flat(3),
        NearArm = Hanging,
        FarArm = new(-87, -78),
    };

    /// <summary>Standing with the hands on a worktop before the person.</summary>
    public static Pose StandHeld { get; } = Stand with
    {
        NearArm = Arm.To(44, 155, -5),
        FarArm = Arm.To(50, 155, -5),
    };

    public static Pose Sit { get; } = new()
    {
        At = new(0, Kit.SeatHeight + 19),
        Torso = 92,
        Neck = -4,
        Near = Leg.Flat(64),
        Far = Leg.Flat(72),
        NearArm = Arm.OnTo(Anchor.NearKnee, -26, 17, -6),
        FarArm = Arm.OnTo(Anchor.FarKnee, -22, 17, -6),
    };

    /// <summary>On the floor, the legs out straight, leaning a little on the hands behind.</summary>
    public static Pose LongSit { get; } = new()
    {
        At = new(0, Down),
        Torso = 101,
        Neck = -8,
        Near = new(-1.5, -1),
        Far = new(-1, -1),
        NearArm = Arm.To(-42, 6.5, -165),
        FarArm = Arm.To(-34, 6.5, -165),
    };

    /// <summary>On the back, the head to the left, the legs straight.</summary>
    public static Pose Supine { get; } = new()
    {
        At = new(0, Down),
        Torso = 180,
        Neck = -2,
        Near = new(-2, -2.2),
        Far = new(-2, -2.5),
        NearArm = new(-9, -2),
        FarArm = new(-9, -2),
    };

    /// <summary>On the back, the knees bent, the feet flat.</summary>
    public static Pose CrookLying { get; } = Supine with
    {
        Near = Leg.Flat(64),
        Far = Leg.Flat(72),
    };

    /// <summary>On the front, the head to the right.</summary>
    public static Pose Prone { get; } = new()
    {
        At = new(0, Down + 1),
        Torso = 1,
        Neck = 8,
        Look = 10,
        Near = new(183, 182.5) { Ankle = -58 },
        Far = new(183, 182.5) { Ankle = -58 },
        NearArm = new(-30, 20),
        FarArm = new(-30, 20),
    };

    /// <summary>On hands and knees, facing right.</summary>
    public static Pose AllFours { get; } = new()
    {
        Pin = Anchor.NearKnee,
        At = new(0, 13),
        Torso = 12,
        Neck = -10,
        Look = 8,
        Near = new(-90, -182) { Ankle = -56 },
        Far = new(-90, -182) { Ankle = -56 },
        NearArm = Arm.To(90, 6.3, -6),
        FarArm = Arm.To(96, 6.3, -6),
    };

    /// <summary>One knee on the floor, the near one; the far foot flat before it.</summary>
    public static Pose HalfKneel { get; } = new()
    {
        Pin = Anchor.NearKnee,
        At = new(0, 13),
        Torso = 92,
        Neck = -4,
        Near = new(-92, -182) { Ankle = -52 },
        Far = Leg.Flat(66),
        NearArm = Hanging,
        FarArm = Arm.OnTo(Anchor.FarKnee, -8, 16, -10),
    };
}
