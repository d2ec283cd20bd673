namespace Toehold.Figures;

internal static class Angle
{
    /// <summary>The same direction within −180 to 180 degrees.</summary>
    public static double Normal(double degrees)
    {
        var turned = (degrees + 180) % 360;
        return (turned < 0 ? turned + 360 : turned) - 180;
    }

    /// <summary>The same direction, at most half a turn from another.</summary>
    public static double Near(double degrees, double reference) => reference + Normal(degrees - reference);
}
