namespace Toehold.Outcomes;

/// <summary>
/// The judgements behind the verdict, in one place. They are choices, not facts: the calibration in
/// <c>bench/RESULTS.md</c> shows what follows from them. All are fixed before a person's programme starts.
/// </summary>
public sealed record VerdictOptions
{
    /// <summary>The choices that the calibration was made with.</summary>
    public static VerdictOptions Default { get; } = new();

    /// <summary>Centre of the prior for the baseline level (points); 5 is the middle of the scale.</summary>
    public double LevelMean { get; init; } = 5;

    /// <summary>Standard deviation of the prior for the baseline level (points).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above zero, or not finite.</exception>
    public double LevelSd { get; init => field = Positive(value); } = 3;

    /// <summary>Standard deviation of the prior for the difference that the programme makes (points), centred on none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above zero, or not finite.</exception>
    public double EffectSd { get; init => field = Positive(value); } = 2;

    /// <summary>How much the pain may drift by itself.</summary>
    public TrendAllowance Trend { get; init; } = TrendAllowance.LongStanding;

    /// <summary>Standard deviation of the drift of long-standing pain (points in 28 days).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above zero, or not finite.</exception>
    public double LongStandingTrendSd { get; init => field = Positive(value); } = 0.5;

    /// <summary>Standard deviation of the drift of newer pain (points in 28 days).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above zero, or not finite.</exception>
    public double NewerTrendSd { get; init => field = Positive(value); } = 1.5;

    /// <summary>Median of the prior for how far single days scatter (points).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above zero, or not finite.</exception>
    public double ScatterMedian { get; init => field = Positive(value); } = 1.5;

    /// <summary>Standard deviation of the logarithm of that scatter.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above zero, or not finite.</exception>
    public double ScatterLogSd { get; init => field = Positive(value); } = 0.6;

    /// <summary>Days left out after every switch, while a change sets in.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public int SettlingDays { get; init => field = NotNegative(value); } = 7;

    /// <summary>Counted ratings that each side needs before anything is said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public int DaysNeeded { get; init => field = NotNegative(value); } = 7;

    /// <summary>Evidence odds to one that a verdict needs on any day before the planned end.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above zero, or not finite.</exception>
    public double OddsNeeded { get; init => field = Positive(value); } = 20;

    /// <summary>Probability of "lower" that suffices at the planned end; one minus it suffices for "higher".</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above zero, or not finite.</exception>
    public double EndProbability { get; init => field = Positive(value); } = 0.975;

    /// <summary>At the planned end, a drop of one point that is no likelier than this is called unlikely.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above zero, or not finite.</exception>
    public double UnlikelyProbability { get; init => field = Positive(value); } = 0.05;

    /// <summary>A drop that matters with at least this probability is called worthwhile, and small where one minus it is not passed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above zero, or not finite.</exception>
    public double SizeProbability { get; init => field = Positive(value); } = 0.8;

    /// <summary>Standard deviation of the drift in use (points in 28 days); 0 where none is allowed.</summary>
    public double TrendSd => Trend switch
    {
        TrendAllowance.LongStanding => LongStandingTrendSd,
        TrendAllowance.Newer => NewerTrendSd,
        _ => 0,
    };

    private static double Positive(double value)
    {
        if (!(double.IsFinite(value) && value > 0))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A finite number above zero.");
        }

        return value;
    }

    private static int NotNegative(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return value;
    }
}
