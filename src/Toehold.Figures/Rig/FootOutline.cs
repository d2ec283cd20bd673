namespace Toehold.Figures;

/// <summary>The foot from its inner side, in its own units.</summary>
internal static class FootOutline
{
    private const int ToeFrom = 11;
    private const int ToeTo = 19;

    private static readonly Point[] Whole =
    [
        new(-8.8, 27), new(-11.9, 14), new(-14.6, 2), new(-23, -8.5), new(-27.5, -17), new(-24.5, -24.5), new(-14, -27.5),
        new(-2, -26.2), new(12, -21.5), new(26, -21.5), new(37, -26), new(46, -27.6), new(54, -26), new(61, -27.4),
        new(70, -27.2), new(76.5, -23), new(75.5, -17.6), new(68, -15), new(58, -13.6), new(48, -10.2), new(36, -3.8),
        new(24, 3.8), new(15.6, 9.6), new(11.7, 17.5), new(8.8, 27), new(0, 28.4),
    ];

    private static readonly Point[] Divide = [new(47.5, -13), new(49.2, -20), new(48.5, -26)];

    private static readonly Point[] SmallToe =
    [
        new(40, -25), new(53, -26.5), new(61, -27.3), new(69.5, -27), new(74.5, -23.6),
        new(73.8, -19), new(67, -16.4), new(58, -15), new(48, -11), new(40, -12),
    ];

    public static Point Heel { get; } = new(-14, -27.5);

    public static Point Ball { get; } = new(51, -27.5);

    public static Point Tip { get; } = new(70, -27.2);

    public static Point[] Foot(FootBend bend) => Array.ConvertAll(Whole, bend.Place);

    /// <summary>The big toe alone, for a colour of its own.</summary>
    public static Point[] BigToe(FootBend bend) => Array.ConvertAll([.. Whole[ToeFrom..(ToeTo + 1)], .. Divide], bend.Place);

    /// <summary>A small toe behind the big one, 1 next to it to 4 the little toe: smaller, further back and higher.</summary>
    public static Point[] Small(int toe, FootBend bend) => Array.ConvertAll(SmallToe, point =>
    {
        var bent = bend.Toes(point) - FootBend.ToeJoint;
        var behind = (bent * (1 - (0.06 * toe))) + FootBend.ToeJoint + new Point(-5 * toe, 3.4 * toe).Turned(Math.Clamp(1.6 * (bend.Toe - 22), 0, 24));
        return new FootBend(0, 0, 0, bend.Yaw, bend.Arch).Place(behind);
    });

    public static Point[] AnkleBone(FootBend bend) => Line(bend, new(-5, -2), new(-1, 3.5), new(5, 1));

    public static Point[] Arch(FootBend bend) => Line(bend, new(8, -19.5), new(18, -17), new(28, -19));

    public static Point[] Nail(FootBend bend) => Line(bend, new(67.5, -15.4), new(70, -18.5), new(75, -19.6));

    // Creases lie on the foot itself: the collar's bend does not move them.
    private static Point[] Line(FootBend bend, params Point[] points) => Array.ConvertAll(points, (bend with { Ankle = 0 }).Place);
}
