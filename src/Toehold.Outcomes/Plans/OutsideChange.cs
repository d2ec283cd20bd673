namespace Toehold.Outcomes;

/// <summary>What else can change the pain, or the exercises.</summary>
public enum OutsideChangeKind
{
    /// <summary>The pain flared up. Flares belong to the pain's own course and stay in the comparison; one at its start is warned of.</summary>
    Flare,

    /// <summary>A medicine or another treatment changed: the comparison stops on the day before.</summary>
    Treatment,

    /// <summary>The exercises changed: the days after it settle, as after a change-over.</summary>
    Programme,
}

/// <summary>Something besides the plan that changed on a day.</summary>
/// <param name="Day">The first day of it.</param>
/// <param name="Kind">What it was.</param>
public readonly record struct OutsideChange(DateOnly Day, OutsideChangeKind Kind);
