using Toehold.Programmes;

namespace Toehold.Sessions;

/// <summary>One step of a ladder.</summary>
public sealed record LadderStep
{
    /// <summary>The level it belongs to, from 1, the gentlest.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below one.</exception>
    public required int Level
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    }

    /// <summary>How it is done, in a sentence or two; empty where the hand-out's own words say it.</summary>
    public string How { get; init; } = "";

    /// <summary>What is new against the step below; null at the foot of the ladder.</summary>
    public StepVariable? Changes { get; init; }

    /// <summary>The exercise with its dose at this step.</summary>
    public required Exercise Exercise { get; init; }
}
