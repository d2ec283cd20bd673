namespace Toehold.Figures;

/// <summary>The five drawings of the map, for the right side.</summary>
internal static class MapPlates
{
    public static MapPlate Of(FootView view) => view switch
    {
        FootView.Sole => Sole,
        FootView.Top => Top,
        FootView.Inner => LegPlates.Inner,
        FootView.Outer => LegPlates.Outer,
        FootView.Hand => Hand,
        _ => throw new ArgumentOutOfRangeException(nameof(view), view, "Not a known view."),
    };

    // Seen from above the big toe of a right foot is on the left, and on the sole on the right.
    private static Point[][] Toes { get; } =
    [
        Tube.Outline(new(-11.8, 78, 8.4), new(-12.3, 92, 8.4), new(-11.4, 99, 7.2)),
        Tube.Outline(new(-1.4, 80, 5.2), new(-0.2, 95, 4.8), new(0.3, 100.5, 4.5)),
        Tube.Outline(new(5.8, 77, 5), new(7.6, 91, 4.6), new(8.5, 95.5, 4.3)),
        Tube.Outline(new(11.4, 72, 4.8), new(14, 84.5, 4.4), new(15, 88.5, 4.1)),
        Tube.Outline(new(16.2, 66, 4.8), new(19.2, 76.5, 4.4), new(20.2, 80, 4)),
    ];

    private static Point[] Forefoot { get; } =
    [
        new(-10.5, 40), new(-13, 54), new(-17, 66), new(-19, 76), new(-18.5, 84), new(-12, 87), new(0, 86), new(10, 80.5), new(17.5, 73), new(20.2, 64),
        new(18.6, 48), new(15.2, 30),
    ];

    private static MapPlate Sole { get; } = new()
    {
        Corner = new(-34, -10),
        Width = 68,
        Height = 126,
        Silhouettes = [[.. Toes.Select(Mirrored), Mirrored([.. Forefoot, new(13, 12), new(9, 3), new(0, 0), new(-9, 3), new(-12.6, 12), new(-12, 26)])]],
        Creases =
        [
            [new(-15, 66), new(-7, 74), new(3, 75.5), new(13, 71)], [new(4, 66), new(9, 60.6), new(14.6, 61)],
            [new(-8, 9), new(0, 14), new(8.5, 9)], [new(6.5, 50), new(4, 38), new(6, 26)],
            [new(5, 91.5), new(11.6, 90), new(18, 91.5)], [new(-3, 94), new(0, 92.5), new(3.6, 93.5)], [new(-11, 90), new(-7.8, 88.6), new(-4.4, 89.4)],
            [new(-17, 83.4), new(-14.2, 82), new(-11, 82.6)], [new(-22, 75), new(-19.4, 73.8), new(-16.2, 74.2)],
        ],
    };

    private static MapPlate Top { get; } = new()
    {
        Corner = new(-34, -16),
        Width = 68,
        Height = 132,
        Silhouettes =
        [
            [.. Toes, [.. Forefoot, new(13, 17), new(14.8, 8), new(12.6, 0), new(12, -12), new(13, -30), new(-13, -30), new(-12, -12), new(-12.6, 2), new(-15.2, 10), new(-12.4, 20), new(-10.6, 30)]],
        ],
        Creases =
        [
            [new(-3.2, -12), new(-3, 6), new(-4.6, 20), new(-9, 48)], [new(3, -12), new(3.2, 6), new(5, 22), new(9, 46)],
            [new(-10, 12), new(-4, 9.5), new(4, 9.5), new(10, 11)],
            [new(-15.5, 9), new(-13, 13), new(-13.4, 5)], [new(14.8, 7), new(12.4, 10.5), new(12.8, 3.5)],
            [new(-11, 50), new(-13, 74)], [new(-3.6, 52), new(-1.6, 76)], [new(3, 52), new(5, 73)], [new(8.4, 50), new(10.8, 68)], [new(13.4, 46), new(15.8, 61)],
            Nail(-11.4, 98, 4.6, 4.2), Nail(0.3, 100, 2.8, 2.8), Nail(8.5, 95, 2.6, 2.6), Nail(15, 88, 2.4, 2.4), Nail(20.2, 79.6, 2.2, 2.2),
        ],
    };

    private static MapPlate Hand { get; } = new()
    {
        Corner = new(-42, -24),
        Width = 72,
        Height = 132,
        Silhouettes =
        [
            [
                Tube.Outline(new(-11.5, 52, 5.8), new(-14, 74, 5.3), new(-15, 89, 4.6)), Tube.Outline(new(-3, 55, 6), new(-3.6, 79, 5.4), new(-3.8, 98, 4.7)),
                Tube.Outline(new(5.6, 53, 5.6), new(7, 75, 5.1), new(7.6, 91, 4.5)), Tube.Outline(new(13, 47, 5), new(16.4, 64, 4.5), new(18, 76, 3.9)),
                Tube.Outline(new(-9, 8, 8.5), new(-22, 27, 6.4), new(-29.5, 44, 5.2)),
                [
                    new(-13, -40), new(-12, -20), new(-12.5, -4), new(-14, 8), new(-20, 22), new(-20.6, 31), new(-17.8, 40), new(-17, 54), new(-8, 59), new(4, 58), new(14, 53),
                    new(18, 46), new(17.4, 28), new(14.6, 8), new(12, -4), new(11.4, -20), new(12, -40),
                ],
            ],
        ],
        Creases =
        [
            [new(-15.5, 55), new(-12.4, 57.6), new(-9.6, 56)], [new(-6.4, 60), new(-3, 62), new(0.4, 60)], [new(3, 57.5), new(6, 59), new(8.8, 57)],
            [new(11, 51), new(13.6, 52), new(16, 50)], [new(-11.8, 18), new(-14.2, 48)], [new(-27, 33), new(-24, 35.5), new(-22, 34)],
            Nail(-15, 88.5, 2.9, 3.2), Nail(-3.8, 97.5, 3, 3.2), Nail(7.6, 90.5, 2.8, 3), Nail(18, 75.5, 2.4, 2.6), Nail(-29.6, 44, 3.2, 3.4),
        ],
    };

    private static Point[] Mirrored(Point[] points) => Array.ConvertAll(points, point => new Point(-point.X, point.Y));

    private static Point[] Nail(double x, double y, double half, double length) =>
    [
        new(x - half, y - length), new(x - half, y + (length * 0.7)), new(x, y + length), new(x + half, y + (length * 0.7)), new(x + half, y - length),
        new(x, y - (length * 1.25)), new(x - half, y - length),
    ];
}
