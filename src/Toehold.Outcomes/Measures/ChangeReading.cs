namespace Toehold.Outcomes;

/// <summary>How much two scores' difference says.</summary>
public enum ChangeSize
{
    /// <summary>No verified threshold is known, so the two numbers are all there is.</summary>
    NotKnown,

    /// <summary>Within what the measure does by itself, or less than people notice.</summary>
    NoRealChange,

    /// <summary>Beyond the measure's own noise; whether it matters is open.</summary>
    Real,

    /// <summary>As large as a change that people find meaningful.</summary>
    Meaningful,
}

/// <summary>What the difference between two scores of one measure says.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Before">The first score.</param>
/// <param name="After">The second score.</param>
/// <param name="Size">How much the difference says.</param>
public sealed record ChangeReading(Measure Measure, double Before, double After, ChangeSize Size)
{
    /// <summary>Whether the second score is the better one; null where nothing may be said about a direction.</summary>
    public bool? IsBetter => Size is ChangeSize.Real or ChangeSize.Meaningful ? After > Before == Measure.HigherIsBetter : null;

    /// <summary>Whether a page may draw the two scores as progress: never a screen whose change is within its own noise.</summary>
    public bool CanBeDrawn => !Measure.IsScreen || IsBetter is not null;

    /// <summary>
    /// Reads two scores. Unverified thresholds decide nothing. A change must pass the measure's noise, where that is
    /// known, before it can be meaningful.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A score is outside the measure's range.</exception>
    public static ChangeReading Of(Measure measure, double before, double after)
    {
        ArgumentNullException.ThrowIfNull(measure);
        Check(measure, before, nameof(before));
        Check(measure, after, nameof(after));
        var real = Verified(measure.SmallestReal);
        var meaningful = Verified(measure.SmallestMeaningful);
        var size = (real, meaningful) switch
        {
            (null, null) => ChangeSize.NotKnown,
            ({ } noise, _) when !noise.IsReached(before, after) => ChangeSize.NoRealChange,
            (_, { } matters) when matters.IsReached(before, after) => ChangeSize.Meaningful,
            (null, _) => ChangeSize.NoRealChange,
            _ => ChangeSize.Real,
        };
        return new ChangeReading(measure, before, after, size);
    }

    /// <summary>The reading in one sentence.</summary>
    public override string ToString() => (Size, IsBetter) switch
    {
        (ChangeSize.NotKnown, _) => "How large a change of this measure has to be is not known to us, so the two numbers stand by themselves.",
        (ChangeSize.NoRealChange, _) => "No real change: the measure moves this much by itself.",
        (ChangeSize.Real, true) => "Better by more than the measure moves by itself; whether it matters is for you to say.",
        (ChangeSize.Real, _) => "Worse by more than the measure moves by itself; whether it matters is for you to say.",
        (_, true) => "Better by an amount that most people find meaningful.",
        _ => "Worse by an amount that most people find meaningful.",
    };

    private static Threshold? Verified(Threshold? threshold) => threshold is { Source.IsVerified: true } ? threshold : null;

    private static void Check(Measure measure, double score, string name)
    {
        if (!measure.IsScore(score))
        {
            throw new ArgumentOutOfRangeException(name, score, $"{measure.Name} is from 0 to {measure.Most}.");
        }
    }
}
