namespace Toehold.Figures;

/// <summary>Where the floor's origin is on the sheet (sheet units, y down), and how many sheet units one body unit takes.</summary>
internal readonly record struct Camera(double X, double Y, double Scale)
{
    public const double Width = 480;
    public const double Height = 440;

    /// <summary>The person at full height, standing at this place on the sheet.</summary>
    public static Camera Standing(double x = 170) => new(x, 408, 1.22);

    /// <summary>A flat foot close, its heel at this place in the world.</summary>
    public static Camera OnFoot(double heel, double scale = 6.6) => new(172 - (heel * scale), 400, scale);

    /// <summary>The person lying or on the floor, the hip at this place on the sheet.</summary>
    public static Camera Floor(double x, double scale = 1.22) => new(x, 372, scale);

    /// <summary>The same, in the middle of the sheet, where no lens needs the room above.</summary>
    public static Camera Mat(double x, double scale) => Floor(x, scale) with { Y = 326 };
}
