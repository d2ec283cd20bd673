namespace Toehold.Outcomes;

/// <summary>Prior precisions (one over the variance) of level, effect and trend, and the level's prior mean.</summary>
internal readonly record struct RegressionPrior(double LevelMean, double Level, double Effect, double Trend)
{
    /// <summary>Whether the pain may drift; if not, the trend's column is left out.</summary>
    public bool HasTrend => Trend > 0;

    /// <summary>Half the logarithm of the precision matrix's determinant.</summary>
    public double HalfLogDeterminant => 0.5 * Math.Log(Level * Effect * (HasTrend ? Trend : 1));

    public static RegressionPrior From(VerdictOptions options) => new(
        options.LevelMean,
        1 / (options.LevelSd * options.LevelSd),
        1 / (options.EffectSd * options.EffectSd),
        options.TrendSd > 0 ? 1 / (options.TrendSd * options.TrendSd) : 0);
}
