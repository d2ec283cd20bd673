namespace Toehold.Outcomes;

/// <summary>The numbers behind a verdict, at full precision. The effect is programme minus baseline in points: negative is less pain.</summary>
public sealed record VerdictModel
{
    /// <summary>Counted ratings.</summary>
    public required int Count { get; init; }

    /// <summary>Counted ratings on baseline days.</summary>
    public required int BaselineCount { get; init; }

    /// <summary>Counted ratings on programme days.</summary>
    public required int ProgrammeCount { get; init; }

    /// <summary>Logarithm of the marginal likelihood of the ratings.</summary>
    public required double LogEvidence { get; init; }

    /// <summary>Posterior mean of the effect.</summary>
    public required double EffectMean { get; init; }

    /// <summary>Posterior standard deviation of the effect.</summary>
    public required double EffectSd { get; init; }

    /// <summary>Lower end of the central 95 % interval of the effect.</summary>
    public required double Low95 { get; init; }

    /// <summary>Upper end of the central 95 % interval of the effect.</summary>
    public required double High95 { get; init; }

    /// <summary>Lower end of the central 80 % interval of the effect.</summary>
    public required double Low80 { get; init; }

    /// <summary>Upper end of the central 80 % interval of the effect.</summary>
    public required double High80 { get; init; }

    /// <summary>Probability that pain is lower with the programme.</summary>
    public required double ProbabilityLower { get; init; }

    /// <summary>Probability of a drop of one point or more.</summary>
    public required double ProbabilityDrop1 { get; init; }

    /// <summary>Probability of a drop of two points or more (Farrar 2001, doi 10.1016/s0304-3959(01)00349-9).</summary>
    public required double ProbabilityDrop2 { get; init; }

    /// <summary>Probability of a drop by 30 % of the baseline level or more (Farrar 2001, doi 10.1016/s0304-3959(01)00349-9).</summary>
    public required double ProbabilityDrop30Percent { get; init; }

    /// <summary>Probability that the change is less than a point either way.</summary>
    public required double ProbabilityTrivial1 { get; init; }

    /// <summary>ln of the evidence odds for lower against unchanged.</summary>
    public required double LogOddsLower { get; init; }

    /// <summary>ln of the evidence odds for higher against unchanged.</summary>
    public required double LogOddsHigher { get; init; }

    /// <summary>Posterior mean of the baseline level at the programme's start.</summary>
    public required double LevelMean { get; init; }

    /// <summary>Posterior mean of the drift in 28 days.</summary>
    public required double TrendMean { get; init; }

    /// <summary>Posterior mean of the carry-over phi, 0 to 0.95.</summary>
    public required double CarryOverMean { get; init; }

    /// <summary>Posterior mean of the slow part's share rho, 1/3 to 1.</summary>
    public required double ShareMean { get; init; }

    /// <summary>Posterior mean of the scatter s of single days (points).</summary>
    public required double ScatterMean { get; init; }

    /// <summary>Posterior mean of phi times rho: the correlation of one day with the next.</summary>
    public required double NextDayCorrelationMean { get; init; }

    /// <summary>Evidence odds for lower against unchanged; the largest double where they are beyond it.</summary>
    public double OddsLower => Math.Min(Math.Exp(LogOddsLower), double.MaxValue);

    /// <summary>Evidence odds for higher against unchanged; the largest double where they are beyond it.</summary>
    public double OddsHigher => Math.Min(Math.Exp(LogOddsHigher), double.MaxValue);

    /// <summary>The 95 % interval as a screen shows it: cut to what the 0–10 scale allows. The numbers above are not cut.</summary>
    public (double Low, double High) ShownInterval => (OnScale(Low95), OnScale(High95));

    /// <summary>A difference as a screen shows it: cut to what the 0–10 scale allows from the baseline level.</summary>
    public double OnScale(double difference)
    {
        var level = Math.Clamp(LevelMean, 0, 10);
        return Math.Clamp(difference, -level, 10 - level);
    }

    /// <summary>The numbers of a posterior.</summary>
    public static VerdictModel From(EffectPosterior posterior)
    {
        ArgumentNullException.ThrowIfNull(posterior);
        var effect = posterior.Effect;
        return new VerdictModel
        {
            Count = posterior.Size.Baseline + posterior.Size.Programme,
            BaselineCount = posterior.Size.Baseline,
            ProgrammeCount = posterior.Size.Programme,
            LogEvidence = posterior.LogEvidence,
            EffectMean = effect.Mean,
            EffectSd = Math.Sqrt(Math.Max(effect.Variance, 0)),
            Low95 = effect.Quantile(0.025),
            High95 = effect.Quantile(0.975),
            Low80 = effect.Quantile(0.1),
            High80 = effect.Quantile(0.9),
            ProbabilityLower = posterior.ProbabilityLower,
            ProbabilityDrop1 = effect.Cdf(-1),
            ProbabilityDrop2 = effect.Cdf(-2),
            ProbabilityDrop30Percent = posterior.Mixture(0.3, 1).Cdf(0),
            ProbabilityTrivial1 = effect.Cdf(1) - effect.Cdf(-1),
            LogOddsLower = posterior.LogOddsLower,
            LogOddsHigher = posterior.LogOddsHigher,
            LevelMean = posterior.Average(fit => fit.M1),
            TrendMean = posterior.Average(fit => fit.M3),
            CarryOverMean = posterior.AverageNoise((carryOver, _, _) => carryOver),
            ShareMean = posterior.AverageNoise((_, share, _) => share),
            ScatterMean = posterior.AverageNoise((_, _, scatter) => scatter),
            NextDayCorrelationMean = posterior.AverageNoise((carryOver, share, _) => carryOver * share),
        };
    }
}
