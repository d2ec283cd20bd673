namespace Toehold.Figures;

/// <summary>
/// A place or a step in the plane of a figure. One unit is 1/300 of the drawn person's height;
/// x grows to the right and y grows upwards from the floor.
/// </summary>
/// <param name="X">Units to the right.</param>
/// <param name="Y">Units above the floor.</param>
public readonly record struct Point(double X, double Y)
{
    /// <summary>Both coordinates added.</summary>
    public static Point operator +(Point a, Point b) => new(a.X + b.X, a.Y + b.Y);

    /// <summary>The step from the second to the first.</summary>
    public static Point operator -(Point a, Point b) => new(a.X - b.X, a.Y - b.Y);

    /// <summary>The step made longer or shorter.</summary>
    public static Point operator *(Point a, double factor) => new(a.X * factor, a.Y * factor);

    /// <summary>The distance to another point (units).</summary>
    public double To(Point other) => Math.Sqrt(((other.X - X) * (other.X - X)) + ((other.Y - Y) * (other.Y - Y)));

    /// <summary>The direction from here to another point (degrees, 0 to the right, 90 up).</summary>
    public double Towards(Point other) => Math.Atan2(other.Y - Y, other.X - X) * 180 / Math.PI;

    internal static Point Polar(double degrees, double length)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        return new(length * cos, length * sin);
    }

    internal Point Turned(double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        return new((X * cos) - (Y * sin), (X * sin) + (Y * cos));
    }

    internal Point TurnedAbout(Point centre, double degrees) => (this - centre).Turned(degrees) + centre;

    internal static Point Between(Point a, Point b, double share) => a + ((b - a) * share);
}
