using MathNet.Numerics;

namespace Toehold.Outcomes;

/// <summary>The standard normal distribution, true to the last digits in both tails.</summary>
internal static class Normal
{
    private const double FarTail = -35;
    private const double Root2 = 1.4142135623730950488;
    private const double RootTwoPi = 2.5066282746310005024;

    /// <summary>Logarithm of the square root of 2 pi.</summary>
    public static readonly double LogRootTwoPi = Math.Log(RootTwoPi);

    /// <summary>P(Z &lt;= z) = erfc(-z / sqrt 2) / 2.</summary>
    public static double Cdf(double z) => 0.5 * SpecialFunctions.Erfc(-z / Root2);

    /// <summary>Density at z.</summary>
    public static double Density(double z) => Math.Exp(-0.5 * z * z) / RootTwoPi;

    /// <summary>
    /// ln P(Z &lt;= z). Far out, where the probability itself is below the smallest double, by the asymptotic series
    /// (Abramowitz and Stegun 1964, 26.2.12).
    /// </summary>
    public static double LogCdf(double z)
    {
        if (z > FarTail)
        {
            return Math.Log(Cdf(z));
        }

        var u = 1 / (z * z);
        var series = 1 - (u * (1 - (3 * u * (1 - (5 * u * (1 - (7 * u)))))));
        return (-0.5 * z * z) - Math.Log(-z) - LogRootTwoPi + Math.Log(series);
    }
}
