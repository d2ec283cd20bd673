namespace Toehold.Programmes;

/// <summary>How the left and the right side share an exercise.</summary>
public enum Side
{
    /// <summary>Every set on one side, then every set on the other.</summary>
    Each,

    /// <summary>The sides take turns, repetition by repetition.</summary>
    Alternate,
}
