namespace Toehold.Figures;

/// <summary>Outlines of the body's parts. A limb's outline starts at its upper joint and runs along x.</summary>
internal static class LimbShape
{
    public static Point[] Thigh(double length) => Tube.Outline(
        new(0, 0, 19), new(length * 0.35, 0, 18), new(length * 0.7, 0, 14.8), new(length, 0, 12.5));

    public static Point[] Shank(double length) => Tube.Outline(
        new(0, 0, 12.3), new(length * 0.3, -3, 13), new(length * 0.65, -1, 9.5), new(length, 0, 7.2));

    public static Point[] UpperArm(double length) => Tube.Outline(
        new(0, 0, 11), new(length * 0.5, 0, 9.5), new(length, 0, 8));

    public static Point[] Forearm(double length) => Tube.Outline(
        new(0, 0, 8), new(length * 0.35, 0, 8), new(length, 0, 5.6));

    public static Point[] Hand(HandShape shape) => shape switch { HandShape.Fist => Fist, HandShape.Flat => FlatHand, HandShape.Hook => HookedHand, _ => LooseHand };

    private static Point[] LooseHand { get; } =
        [new(-3, 5), new(4, 6.4), new(11, 6.2), new(17, 3.4), new(18.5, -0.5), new(16, -4.6), new(9, -6.2), new(3, -5.8), new(-3, -5), new(-5, 0)];

    private static Point[] Fist { get; } =
        [new(-3, 5), new(3, 7.6), new(10, 7.8), new(14.6, 4), new(15, -2.6), new(11.5, -7), new(4, -7.4), new(-3, -5), new(-5, 0)];

    private static Point[] FlatHand { get; } =
    [
        new(-3, 5), new(5, 6), new(14, 5), new(23, 4), new(28, 2.8), new(30, 0), new(28, -2.8), new(23, -4), new(14, -5), new(5, -6), new(-3, -5),
        new(-5, 0),
    ];

    private static Point[] HookedHand { get; } =
    [
        new(-3, 5), new(4, 6.6), new(12, 6.4), new(18, 3.6), new(20.5, -2), new(20, -9), new(17.5, -13.5), new(14, -13), new(13.6, -8),
        new(12.5, -4.6), new(9, -5.5), new(7.5, -10), new(4.6, -12), new(2, -10.5), new(2.4, -6.2), new(-3, -5), new(-5, 0),
    ];

    /// <summary>The trunk from the side, along x from hip to shoulder; the chest bends on the loin at the waist.</summary>
    public static Point[] Trunk(double chest) => Bent(Side, chest);

    /// <summary>The trunk from the front or the back.</summary>
    public static Point[] BroadTrunk(double chest) => Bent(Broad, chest);

    /// <summary>The foot from the front, below the ankle.</summary>
    public static Point[] FootAhead { get; } = Tube.Outline(new(-4, 0, 6.6), new(5, 0, 7.4), new(13, 0, 9.4), new(19, 0, 8.6));

    /// <summary>A leg above a foot seen close, from the ankle upwards along x, in the foot's own units.</summary>
    public static Point[] Stub { get; } = Tube.Outline(
        new(-4, 0, 12.5), new(21.6, 0, 11.8), new(54, 1.5, 14), new(96, 4, 18), new(135, 4.6, 21));

    private static Point[] Side { get; } = Tube.Outline(new(0, -0.5, 19.5), new(26, -1.5, 17.3), new(62, -1.2, 20.3), new(86, 0, 14));

    private static Point[] Broad { get; } =
    [
        new(-16, 0), new(-13, 13), new(0, 24), new(16, 24.5), new(40, 19.5), new(60, 24), new(76, 30), new(86, 29), new(92, 18), new(97, 7),
        new(97, -7), new(92, -18), new(86, -29), new(76, -30), new(60, -24), new(40, -19.5), new(16, -24.5), new(0, -24), new(-13, -13),
    ];

    private static Point[] Bent(Point[] straight, double chest) => chest == 0 ? straight : Array.ConvertAll(
        straight, point => point.TurnedAbout(new(Bone.Loin, 0), chest * Ease.Step(Bone.Loin - 32, Bone.Loin + 32, point.X)));
}
