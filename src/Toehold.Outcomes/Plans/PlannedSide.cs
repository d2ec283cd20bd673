namespace Toehold.Outcomes;

/// <summary>What a plan asks of a day.</summary>
public enum PlannedSide
{
    /// <summary>The plan does not cover the day.</summary>
    None,

    /// <summary>A day off by plan.</summary>
    Without,

    /// <summary>A day with the exercises.</summary>
    With,
}
