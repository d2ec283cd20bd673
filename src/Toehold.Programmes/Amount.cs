using System.Globalization;

namespace Toehold.Programmes;

/// <summary>
/// How much of something a hand-out asks for: one number, a range, or a range with one open end.
/// The unit is the slot's (<see cref="Dose"/>): a count or seconds. At least one end is there, both are
/// finite and not negative, and the lower one is not above the upper one.
/// </summary>
public sealed record Amount
{
    private Amount(double? min, double? max) => (Min, Max) = (min, max);

    /// <summary>The gentle end, or null for "up to 10".</summary>
    public double? Min { get; }

    /// <summary>The far end, or null for "at least 30".</summary>
    public double? Max { get; }

    /// <summary>Whether both ends are there and equal.</summary>
    public bool IsExact => Min == Max;

    /// <summary>The end that a newcomer starts at: the lower one, or the only one.</summary>
    public double Gentle => Min ?? Max!.Value;

    /// <summary>The end to work towards: the upper one, or the only one.</summary>
    public double Far => Max ?? Min!.Value;

    /// <summary>Exactly this much.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not finite.</exception>
    public static Amount Of(double value) => Between(value, value);

    /// <summary>This much or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not finite.</exception>
    public static Amount AtLeast(double min) => Between(min, null);

    /// <summary>This much or less.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not finite.</exception>
    public static Amount UpTo(double max) => Between(null, max);

    /// <summary>From one end to the other; null leaves that end open.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An end is negative or not finite, or the lower is above the upper.</exception>
    /// <exception cref="ArgumentException">Both ends are null.</exception>
    public static Amount Between(double? min, double? max)
    {
        if (min is null && max is null)
        {
            throw new ArgumentException("An amount has at least one end.", nameof(min));
        }

        Check(min, nameof(min));
        Check(max, nameof(max));
        if (min > max)
        {
            throw new ArgumentOutOfRangeException(nameof(min), min, "The lower end is above the upper one.");
        }

        return new Amount(min, max);
    }

    /// <summary>"3", "3–5", "at least 30" or "up to 10", without a unit.</summary>
    public override string ToString() => (Min, Max) switch
    {
        ({ } min, null) => $"at least {Show(min)}",
        (null, { } max) => $"up to {Show(max)}",
        ({ } min, { } max) when min == max => Show(min),
        _ => $"{Show(Min!.Value)}–{Show(Max!.Value)}",
    };

    private static string Show(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);

    private static void Check(double? end, string name)
    {
        if (end is { } value && (!double.IsFinite(value) || value < 0))
        {
            throw new ArgumentOutOfRangeException(name, value, "An end is finite and not negative.");
        }
    }
}
