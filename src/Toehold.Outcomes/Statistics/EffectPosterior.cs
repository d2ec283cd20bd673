namespace Toehold.Outcomes;

/// <summary>
/// What is known about one person after some days: the exact posterior of
/// y = level + effect * planned + trend * time + noise over the 660 noise cells of the discrete prior, each with its
/// weight by Bayes' rule. A posterior of anything linear in level and effect is a mixture of normals.
/// </summary>
public sealed class EffectPosterior
{
    private readonly double[] logWeights;
    private readonly double[] weights;
    private readonly RegressionFit[] fits;
    private readonly RegressionPrior prior;
    private readonly double effectSd;
    private readonly NormalMixture effect;

    /// <summary>The posterior after the days that a filter has seen; after none, the prior.</summary>
    public EffectPosterior(DiaryFilter filter, VerdictOptions options)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(options);
        prior = RegressionPrior.From(options);
        effectSd = options.EffectSd;
        Size = (filter.BaselineCount, filter.ProgrammeCount);
        (fits, logWeights) = Fit(filter, NoiseGrid.LogScatterWeights(options));
        var top = logWeights.Max();
        LogEvidence = top + Math.Log(logWeights.Sum(log => Math.Exp(log - top)));
        logWeights = [.. logWeights.Select(log => log - LogEvidence)];
        weights = [.. logWeights.Select(Math.Exp)];
        effect = Mixture(0, 1);
    }

    /// <summary>Ratings seen on baseline days and on programme days.</summary>
    public (int Baseline, int Programme) Size { get; }

    /// <summary>Logarithm of the marginal likelihood of the ratings.</summary>
    public double LogEvidence { get; }

    /// <summary>P(effect below zero): pain is lower with the programme.</summary>
    public double ProbabilityLower => effect.Cdf(0);

    /// <summary>
    /// ln of the evidence odds that pain is lower rather than unchanged: the Savage–Dickey ratio against a half-normal
    /// alternative (Dickey 1971, doi 10.1214/aoms/1177693507; Wagenmakers 2010, doi 10.1016/j.cogpsych.2009.12.001).
    /// A likelihood ratio: where nothing changes, it ever reaches 20 with a chance of at most 1 in 20 on average over the
    /// prior, however often one looks (Ville's inequality).
    /// </summary>
    public double LogOddsLower => effect.LogCdf(0) + Math.Log(2) - LogOddsUnchanged;

    /// <summary>ln of the evidence odds that pain is higher rather than unchanged.</summary>
    public double LogOddsHigher => effect.LogUpper(0) + Math.Log(2) - LogOddsUnchanged;

    /// <summary>P(effect at most that many points).</summary>
    public double ProbabilityBelow(double points) => effect.Cdf(points);

    internal NormalMixture Effect => effect;

    // ln BF01: posterior over prior density of "no effect".
    private double LogOddsUnchanged => effect.LogDensity(0) + Normal.LogRootTwoPi + Math.Log(effectSd);

    /// <summary>
    /// The 95 % half-width of the effect (points) to be expected after further rated days, whatever they show:
    /// 1.96 sqrt(sum w V) with today's weights w and the variances V that the longer record would have.
    /// </summary>
    /// <param name="longer">A filter that has also seen the days to come; their pain does not matter.</param>
    public double HalfWidthAfter(DiaryFilter longer)
    {
        ArgumentNullException.ThrowIfNull(longer);
        var sum = 0d;
        for (var q = 0; q < weights.Length; q++)
        {
            var (pair, scatter) = Math.DivRem(q, NoiseGrid.Scatters.Length);
            var s = NoiseGrid.Scatters[scatter];
            sum += weights[q] * RegressionFit.Solve(longer.ProductsOf(pair), 1 / (s * s), prior).V22;
        }

        return 1.959963984540054 * Math.Sqrt(sum);
    }

    internal NormalMixture Mixture(double level, double effect) => new(
        weights,
        logWeights,
        [.. fits.Select(fit => fit.Mean(level, effect))],
        [.. fits.Select(fit => Math.Sqrt(fit.Variance(level, effect)))]);

    internal double Average(Func<RegressionFit, double> value) => weights.Zip(fits, (w, fit) => w * value(fit)).Sum();

    internal double AverageNoise(Func<double, double, double, double> value) => weights.Select((w, q) =>
    {
        var (pair, scatter) = Math.DivRem(q, NoiseGrid.Scatters.Length);
        return w * value(NoiseGrid.CarryOver(pair), NoiseGrid.Share(pair), NoiseGrid.Scatters[scatter]);
    }).Sum();

    private (RegressionFit[] Fits, double[] LogWeights) Fit(DiaryFilter filter, double[] logScatterWeights)
    {
        var scatters = NoiseGrid.Scatters;
        var all = new RegressionFit[NoiseGrid.Pairs * scatters.Length];
        var logs = new double[all.Length];
        for (var pair = 0; pair < NoiseGrid.Pairs; pair++)
        {
            var ofPair = -Math.Log(NoiseGrid.Pairs) - (0.5 * filter.LogDeterminantOf(pair));
            for (var k = 0; k < scatters.Length; k++)
            {
                var q = (pair * scatters.Length) + k;
                all[q] = RegressionFit.Solve(filter.ProductsOf(pair), 1 / (scatters[k] * scatters[k]), prior);
                var likelihood = all[q].LogQuadratic - (filter.Count * (Normal.LogRootTwoPi + Math.Log(scatters[k])));
                logs[q] = ofPair + logScatterWeights[k] + likelihood;
            }
        }

        return (all, logs);
    }
}
