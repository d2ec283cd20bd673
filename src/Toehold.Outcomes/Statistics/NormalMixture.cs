namespace Toehold.Outcomes;

/// <summary>A weighted sum of normal distributions: the exact posterior of any one number of the model.</summary>
internal sealed class NormalMixture(double[] weights, double[] logWeights, double[] means, double[] sds)
{
    private const double Negligible = 1e-18;
    private const double Reach = 30;
    private const double RootTolerance = 1e-13;
    private const int MaxSteps = 200;

    public double Mean { get; } = Sum(weights, means);

    public double Variance => weights.Select((w, q) => w * ((sds[q] * sds[q]) + (means[q] * means[q]))).Sum() - (Mean * Mean);

    /// <summary>P(X &lt;= t).</summary>
    public double Cdf(double t)
    {
        var sum = 0d;
        for (var q = 0; q < weights.Length; q++)
        {
            sum += weights[q] * Normal.Cdf((t - means[q]) / sds[q]);
        }

        return Math.Min(sum, 1);
    }

    /// <summary>ln P(X &lt;= t), also where the probability is too small for a double.</summary>
    public double LogCdf(double t) => LogSum(q => Normal.LogCdf((t - means[q]) / sds[q]));

    /// <summary>ln P(X &gt; t).</summary>
    public double LogUpper(double t) => LogSum(q => Normal.LogCdf((means[q] - t) / sds[q]));

    /// <summary>Logarithm of the density at t.</summary>
    public double LogDensity(double t) => LogSum(q =>
    {
        var z = (t - means[q]) / sds[q];
        return (-0.5 * z * z) - Normal.LogRootTwoPi - Math.Log(sds[q]);
    });

    /// <summary>The t with P(X &lt;= t) = p, by Newton's method inside a bracket of -30 to 30 that bisection keeps.</summary>
    public double Quantile(double p)
    {
        var heavy = Enumerable.Range(0, weights.Length).Where(q => weights[q] > Negligible).ToArray();
        var (low, high) = (-Reach, Reach);
        var t = Mean;
        for (var step = 0; step < MaxSteps && high - low > RootTolerance; step++)
        {
            var (excess, slope) = (-p, 0d);
            foreach (var q in heavy)
            {
                var z = (t - means[q]) / sds[q];
                excess += weights[q] * Normal.Cdf(z);
                slope += weights[q] * Normal.Density(z) / sds[q];
            }

            (low, high) = excess < 0 ? (t, high) : (low, t);
            var next = t - (excess / slope);
            if (Math.Abs(next - t) < RootTolerance)
            {
                return next;
            }

            t = next > low && next < high ? next : (low + high) / 2;
        }

        return t;
    }

    private static double Sum(double[] weights, double[] values)
    {
        var sum = 0d;
        for (var q = 0; q < weights.Length; q++)
        {
            sum += weights[q] * values[q];
        }

        return sum;
    }

    private double LogSum(Func<int, double> term)
    {
        var terms = new double[weights.Length];
        var top = double.NegativeInfinity;
        for (var q = 0; q < terms.Length; q++)
        {
            terms[q] = logWeights[q] + term(q);
            top = Math.Max(top, terms[q]);
        }

        return top + Math.Log(terms.Sum(value => Math.Exp(value - top)));
    }
}
