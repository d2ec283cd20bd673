namespace Toehold.Figures;

internal static class Ease
{
    /// <summary>0 before the first value, 1 after the second, smooth in between.</summary>
    public static double Step(double from, double to, double value)
    {
        var t = Math.Clamp((value - from) / (to - from), 0, 1);
        return t * t * (3 - (2 * t));
    }

    public static double InOut(double t) => Step(0, 1, t);

    /// <summary>When <see cref="InOut"/> has a value from 0 to 1.</summary>
    public static double WhenInOut(double value) => 0.5 - Math.Sin(Math.Asin(1 - (2 * value)) / 3);

    public static double Mix(double a, double b, double share) => a + ((b - a) * share);
}
