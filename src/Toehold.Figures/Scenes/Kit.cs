namespace Toehold.Figures;

/// <summary>Furniture and things that several scenes use.</summary>
internal static class Kit
{
    public const double SeatHeight = 78;

    /// <summary>A chair seen from its side, its back on the left; x is the middle of the seat.</summary>
    public static Prop[] Chair(double x) =>
    [
        new Prop.Box(x - 30, 0, 7, 150, Role.Wood),
        new Prop.Box(x + 21, 0, 7, 72, Role.Wood),
        new Prop.Box(x - 32, SeatHeight - 10, 62, 9, Role.Wood) { Round = 4 },
    ];

    /// <summary>A stool or bench: a seat on two legs.</summary>
    public static Prop[] Bench(double from, double to, double height) =>
    [
        new Prop.Box(from + 6, 0, 7, height - 6, Role.Wood),
        new Prop.Box(to - 13, 0, 7, height - 6, Role.Wood),
        new Prop.Box(from, height - 9, to - from, 9, Role.Wood) { Round = 4 },
    ];

    /// <summary>A worktop or table that begins at x.</summary>
    public static Prop[] Worktop(double x, double width, double height = 150) =>
    [
        new Prop.Box(x + width - 14, 0, 9, height - 9, Role.Wood) { Where = Place.Wide },
        new Prop.Box(x, height - 9, width, 9, Role.Wood) { Round = 3, Where = Place.Wide },
    ];

    // A wall goes on beyond the sheet.
    private const double Deep = 300;

    /// <summary>A wall whose face is at x; behind it to the right, or to the left.</summary>
    public static Prop Wall(double x, bool left = false) => new Prop.Box(left ? x - Deep : x, 0, Deep, 420, Role.Ground) { Round = 0 };

    /// <summary>A thin mat on the floor.</summary>
    public static Prop Mat(double from, double to) => new Prop.Box(from, -5, to - from, 5, Role.Cloth) { Round = 3 };

    /// <summary>The foot end of a bed: a post at x, and mattress and blanket behind it.</summary>
    public static Prop[] Bed(double x) =>
    [
        new Prop.Box(x + 6, 51, 140, 42, Role.Sheet),
        new Prop.Box(x + 34, 64, 120, 30, Role.Cloth) { Round = 8 },
        new Prop.Box(x, 33, 140, 20, Role.Wood),
        new Prop.Box(x - 9, 0, 20, 132, Role.Wood) { Round = 4 },
        new Prop.Disc(Grip.Fixed(x + 1, 139), 11, Role.Wood),
    ];
}
