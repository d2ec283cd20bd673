namespace Toehold.Figures;

/// <summary>The head round its middle, x towards the crown and −y towards the face.</summary>
internal static class HeadShape
{
    public static Point[] Neck { get; } = Tube.Outline(new(0, 0, 9.5), new(24, 0, 8.5));

    public static Point[] Profile { get; } = Crowned(
        new(0, 23), new(12, 20), new(18.5, 10), new(18.5, 3), new(23, -3.5), new(18.5, -6), new(17.5, -12), new(12, -19.5),
        new(3, -20), new(-9, -15), new(-18, -6), new(-20, 6), new(-14, 18));

    public static Point[] ProfileHair { get; } = Crowned(
        new(-3, 23.4), new(9, 21.5), new(16.2, 15), new(7, 12.5), new(-1, 7), new(-3, -2), new(-7, -12), new(-16, -8.5), new(-20.4, 4),
        new(-15, 17.5));

    public static Point ProfileEye { get; } = new(3, -11);

    public static Point[] Face { get; } = Crowned(
        new(0, 23), new(12, 20), new(18, 9), new(17.5, -4), new(13, -15), new(5, -21.5), new(-5, -21.5), new(-13, -15), new(-17.5, -4),
        new(-18, 9), new(-12, 20));

    public static Point[] FaceHair { get; } = Crowned(
        new(0, 23.6), new(12.5, 20.4), new(18.6, 9), new(18.2, -1), new(14.5, 6), new(8, 11), new(-4, 12.5), new(-13, 7), new(-18.2, -1),
        new(-18.6, 9), new(-12.5, 20.4));

    public static Point[] FaceNose { get; } = [new(1, 0.6), new(-6.4, 2.4), new(-6.6, -1)];

    public static Point[] FaceMouth { get; } = [new(-12, 5), new(-13.4, 0), new(-12, -5)];

    public static Point[] BackHair { get; } = Crowned(
        new(0, 23.6), new(12.5, 20.4), new(18.6, 9), new(18.2, -4), new(13.5, -14), new(5, -17), new(-5, -17), new(-13.5, -14),
        new(-18.2, -4), new(-18.6, 9), new(-12.5, 20.4));

    private static Point[] Crowned(params Point[] upright) => Array.ConvertAll(upright, point => new Point(point.Y, -point.X));
}
