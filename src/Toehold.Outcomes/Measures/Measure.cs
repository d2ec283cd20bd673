namespace Toehold.Outcomes;

/// <summary>
/// A scored instrument. The seven cases are all there are. Scores are numbers only: no questionnaire's wording is held
/// here. Ranges are inclusive.
/// </summary>
public abstract record Measure
{
    private Measure()
    {
    }

    /// <summary>All measures, in the order in which a page offers them.</summary>
    public static IReadOnlyList<Measure> All { get; } =
        [new Pain(), new BackDisability(), new OwnActivities(), new SingleLegStance(), new HeelRise(), new ChairStand(), new Adherence()];

    /// <summary>What it is called on a page.</summary>
    public abstract string Name { get; }

    /// <summary>What it is counted in.</summary>
    public abstract string Unit { get; }

    /// <summary>The most that can be scored; the least is 0.</summary>
    public abstract double Most { get; }

    /// <summary>Whether a higher score is better.</summary>
    public abstract bool HigherIsBetter { get; }

    /// <summary>Whether it tells who is at risk rather than how one is getting on; a screen is not drawn as a curve of progress.</summary>
    public virtual bool IsScreen => false;

    /// <summary>The smallest change beyond the measure's own noise (MDC), or null: none found.</summary>
    public virtual Threshold? SmallestReal => null;

    /// <summary>The smallest change that people find meaningful (MIC), or null: none found.</summary>
    public virtual Threshold? SmallestMeaningful => null;

    /// <summary>What is usual by age, and by sex where the source has it; empty where nothing was found.</summary>
    public virtual IReadOnlyList<Norm> Norms => [];

    /// <summary>Whether a number can be a score of this measure.</summary>
    public bool IsScore(double score) => score >= 0 && score <= Most;

    /// <summary>The first verified norm for a person, or null.</summary>
    public Norm? NormFor(int age, Sex? sex) => Norms.FirstOrDefault(norm => norm.Source.IsVerified && norm.Fits(age, sex));

    private static T Within<T>(T value, T least, T most, string name)
        where T : IComparable<T>
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most, name);
        return value;
    }

    /// <summary>Pain on a numeric rating scale: a whole number, 0 none to 10 worst imaginable. Two scores a day make a mean.</summary>
    public sealed record Pain : Measure
    {
        /// <inheritdoc/>
        public override string Name => "Pain";

        /// <inheritdoc/>
        public override string Unit => "points";

        /// <inheritdoc/>
        public override double Most => 10;

        /// <inheritdoc/>
        public override bool HigherIsBetter => false;

        /// <inheritdoc/>
        public override Threshold? SmallestReal => MeasureThresholds.PainReal;

        /// <inheritdoc/>
        public override Threshold? SmallestMeaningful => MeasureThresholds.PainMeaningful;

        /// <summary>The score of one rating.</summary>
        /// <exception cref="ArgumentOutOfRangeException">Outside 0 to 10.</exception>
        public static double Score(int rating) => Within(rating, 0, 10, nameof(rating));
    }

    /// <summary>Back disability on the 24-statement Roland–Morris questionnaire, entered as its total.</summary>
    public sealed record BackDisability : Measure
    {
        /// <summary>A total of this or less counts as recovered (Kamper 2010, doi 10.1007/s00586-010-1366-1).</summary>
        public const int RecoveredAtMost = 2;

        /// <inheritdoc/>
        public override string Name => "Back disability (RMDQ-24)";

        /// <inheritdoc/>
        public override string Unit => "statements";

        /// <inheritdoc/>
        public override double Most => 24;

        /// <inheritdoc/>
        public override bool HigherIsBetter => false;

        /// <inheritdoc/>
        public override Threshold? SmallestReal => MeasureThresholds.DisabilityReal;

        /// <inheritdoc/>
        public override Threshold? SmallestMeaningful => MeasureThresholds.DisabilityMeaningful;

        /// <summary>The score: how many of the 24 statements were ticked; what was left blank counts as not ticked.</summary>
        /// <exception cref="ArgumentOutOfRangeException">Outside 0 to 24.</exception>
        public static double Score(int ticked) => Within(ticked, 0, 24, nameof(ticked));
    }

    /// <summary>How well a person manages three to five activities of their own choice (Patient-Specific Functional Scale).</summary>
    public sealed record OwnActivities : Measure
    {
        /// <inheritdoc/>
        public override string Name => "Own activities (PSFS)";

        /// <inheritdoc/>
        public override string Unit => "points";

        /// <inheritdoc/>
        public override double Most => 10;

        /// <inheritdoc/>
        public override bool HigherIsBetter => true;

        /// <inheritdoc/>
        public override Threshold? SmallestReal => MeasureThresholds.ActivitiesReal;

        /// <summary>The smallest real change of one activity by itself.</summary>
        public static Threshold OneActivityReal => MeasureThresholds.OneActivityReal;

        /// <summary>The mean of the activities, each 0 unable to 10 as before.</summary>
        /// <exception cref="ArgumentException">Not three to five activities.</exception>
        /// <exception cref="ArgumentOutOfRangeException">A rating outside 0 to 10.</exception>
        public static double Score(IReadOnlyCollection<int> activities)
        {
            ArgumentNullException.ThrowIfNull(activities);
            return activities.Count is >= 3 and <= 5
                ? activities.Average(rating => Within(rating, 0, 10, nameof(activities)))
                : throw new ArgumentException("Three to five activities are rated.", nameof(activities));
        }
    }

    /// <summary>Standing on one leg, eyes open, beside a support; up to 45 seconds. A screen only: its noise is larger than what training changes.</summary>
    public sealed record SingleLegStance : Measure
    {
        /// <summary>The clock stops here (seconds).</summary>
        public const double Cap = 45;

        /// <summary>Below this (seconds) older people have more injuries from falls; as read in an abstract, without the paper.</summary>
        public const double RiskBelow = 5;

        /// <inheritdoc/>
        public override string Name => "Standing on one leg";

        /// <inheritdoc/>
        public override string Unit => "seconds";

        /// <inheritdoc/>
        public override double Most => Cap;

        /// <inheritdoc/>
        public override bool HigherIsBetter => true;

        /// <inheritdoc/>
        public override bool IsScreen => true;

        /// <inheritdoc/>
        public override Threshold? SmallestReal => MeasureThresholds.StanceReal;

        /// <inheritdoc/>
        public override IReadOnlyList<Norm> Norms => MeasureNorms.Stance;

        /// <summary>The best of up to three tries, each cut at <see cref="Cap"/>.</summary>
        /// <exception cref="ArgumentException">Not one to three tries.</exception>
        /// <exception cref="ArgumentOutOfRangeException">A time below zero, or not finite.</exception>
        public static double Score(IReadOnlyCollection<double> seconds)
        {
            ArgumentNullException.ThrowIfNull(seconds);
            return seconds.Count is >= 1 and <= 3
                ? seconds.Max(time => Math.Min(Within(time, 0, double.MaxValue, nameof(seconds)), Cap))
                : throw new ArgumentException("One to three tries are timed.", nameof(seconds));
        }
    }

    /// <summary>Heel rises on one leg, as many as can be done at an even pace.</summary>
    public sealed record HeelRise : Measure
    {
        /// <inheritdoc/>
        public override string Name => "Heel rises on one leg";

        /// <inheritdoc/>
        public override string Unit => "times";

        /// <inheritdoc/>
        public override double Most => 500;

        /// <inheritdoc/>
        public override bool HigherIsBetter => true;

        /// <inheritdoc/>
        public override Threshold? SmallestReal => MeasureThresholds.HeelRiseReal;

        /// <inheritdoc/>
        public override IReadOnlyList<Norm> Norms => MeasureNorms.HeelRise;

        /// <summary>The score: full heel rises.</summary>
        /// <exception cref="ArgumentOutOfRangeException">Outside 0 to 500.</exception>
        public static double Score(int rises) => Within(rises, 0, 500, nameof(rises));
    }

    /// <summary>Standing up from a chair in 30 seconds, arms crossed.</summary>
    public sealed record ChairStand : Measure
    {
        /// <inheritdoc/>
        public override string Name => "Chair stands in 30 seconds";

        /// <inheritdoc/>
        public override string Unit => "times";

        /// <inheritdoc/>
        public override double Most => 60;

        /// <inheritdoc/>
        public override bool HigherIsBetter => true;

        /// <inheritdoc/>
        public override Threshold? SmallestReal => MeasureThresholds.ChairStandReal;

        /// <inheritdoc/>
        public override IReadOnlyList<Norm> Norms => MeasureNorms.ChairStand;

        /// <summary>Full stands; 0 where the arms helped.</summary>
        /// <exception cref="ArgumentOutOfRangeException">Outside 0 to 60.</exception>
        public static double Score(int stands, bool armsHelped) => armsHelped ? 0 : Within(stands, 0, 60, nameof(stands));
    }

    /// <summary>Sessions done out of those planned, in per cent.</summary>
    public sealed record Adherence : Measure
    {
        /// <summary>From here on a page may say "on track": our own proposal; trials of foot exercise used 70 to 75 %.</summary>
        public const double OnTrackFrom = 70;

        /// <inheritdoc/>
        public override string Name => "Sessions done";

        /// <inheritdoc/>
        public override string Unit => "%";

        /// <inheritdoc/>
        public override double Most => 100;

        /// <inheritdoc/>
        public override bool HigherIsBetter => true;

        /// <summary>Done out of planned; more than planned is 100.</summary>
        /// <exception cref="ArgumentOutOfRangeException">Done below zero, or nothing planned.</exception>
        public static double Score(int done, int planned) =>
            Math.Min(100d * Within(done, 0, int.MaxValue, nameof(done)) / Within(planned, 1, int.MaxValue, nameof(planned)), 100);
    }
}
