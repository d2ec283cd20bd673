namespace Toehold.Figures;

/// <summary>The two side views of the map: foot and leg up to the knee. The inner side's toes point left, as they do for a right leg.</summary>
internal static class LegPlates
{
    private static Point[] Leg { get; } =
    [
        new(13.6, 34), new(15, 56), new(17.5, 84), new(20.5, 112), new(22, 134), new(24.6, 148), new(27.5, 162), new(28, 174), new(25, 186), new(25, 210),
        new(-17, 210), new(-17.5, 184), new(-17, 168), new(-21, 150), new(-26.5, 128), new(-27, 108), new(-22.5, 84), new(-15.6, 58), new(-12.2, 38),
    ];

    private static Point[] Back { get; } =
        [new(-11.8, 18), new(-13.4, 6), new(-21, -6), new(-26.6, -15), new(-25.4, -23.4), new(-15, -27.5), new(-2, -26.6)];

    private static Point[][] Common { get; } =
    [
        [new(-9, 44), new(-9.4, 24), new(-11.4, 8), new(-16, -4)], [new(-20, -9), new(-15.4, -14), new(-16, -21)],
        [new(19.4, 181), new(14.4, 176), new(14, 167), new(18.6, 160.5)],
    ];

    public static MapPlate Inner { get; } = Turned(new()
    {
        Corner = new(-39, -38),
        Width = 128,
        Height = 240,
        Silhouettes =
        [
            [
                [
                    .. Leg, .. Back, new(12, -22.4), new(26, -22), new(37, -26), new(46, -27.6), new(54, -26.2), new(61, -27.4), new(70, -27.2), new(76.5, -23), new(75.5, -17.6),
                    new(68, -15), new(58, -13.6), new(48, -10.2), new(36, -3.4), new(24, 5), new(16.4, 13), new(13, 22),
                ],
            ],
        ],
        Creases =
        [
            .. Common, [new(-3.4, -4), new(-0.6, 3.8), new(5.4, 5.4), new(8.4, -1)], [new(8, -20), new(18, -17.4), new(28, -19.4)], [new(67.5, -15.4), new(70, -18.5), new(75, -19.6)],
            [new(11.6, 44), new(12.4, 70), new(14.4, 104), new(15.6, 140)], [new(48, -12.4), new(50, -18), new(49.4, -24)],
        ],
        Measures = [[new(2, 0), new(2, 28)]],
    });

    public static MapPlate Outer { get; } = new()
    {
        Corner = new(-39, -38),
        Width = 128,
        Height = 240,
        Silhouettes =
        [
            [Tube.Outline(new(44, -14, 9), new(62, -19.4, 7), new(72, -21.4, 5.6))], [Tube.Outline(new(44, -16, 8), new(60, -20.6, 6), new(68.6, -22.6, 4.7))],
            [Tube.Outline(new(42, -17, 8), new(57, -21.4, 5.6), new(64.4, -23.2, 4.3))], [Tube.Outline(new(40, -18, 8), new(53, -22, 5.4), new(59.8, -23.6, 4))],
            [
                [
                    .. Leg, .. Back, new(14, -26.6), new(30, -27.2), new(42, -27.6), new(50, -27.6), new(54.8, -25.4), new(54.8, -21.6), new(50, -18.6), new(45, -14.8), new(36, -5),
                    new(25, 4.4), new(16.4, 13), new(13, 22),
                ],
            ],
        ],
        Creases =
        [
            .. Common, [new(-4, -7), new(-3.8, 2), new(0.6, 5.6), new(5.4, 2), new(5.6, -6)], [new(50.4, -19.4), new(50.6, -22.4), new(54, -23)], [new(18, -27), new(22, -22), new(30, -19.6)],
            [new(-7.6, 140), new(-11.4, 149), new(-6, 156), new(0.4, 151), new(-0.8, 141)], [new(18, 128), new(15.6, 100), new(13, 72), new(10.6, 44)],
        ],
        Measures = [[new(15, 165), new(15, 136)]],
    };

    private static MapPlate Turned(MapPlate plate) => plate with
    {
        Corner = new(-plate.Corner.X - plate.Width, plate.Corner.Y),
        Silhouettes = Array.ConvertAll(plate.Silhouettes, shapes => Array.ConvertAll(shapes, Across)),
        Creases = Array.ConvertAll(plate.Creases, Across),
        Measures = Array.ConvertAll(plate.Measures, Across),
    };

    private static Point[] Across(Point[] points) => Array.ConvertAll(points, point => new Point(-point.X, point.Y));
}
