namespace Toehold.Sessions;

/// <summary>Where a person stands on an exercise's ladder.</summary>
public sealed record ExerciseProgress
{
    /// <summary>The index of the ladder's step.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public required int Step
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>The day of the last step, up, back or undone; null before the first.</summary>
    public DateOnly? SteppedOn { get; init; }

    /// <summary>How many outcomes were known at the last step: those have had their say.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Considered
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>Whether the exercise is paused.</summary>
    public bool IsPaused { get; init; }

    /// <summary>What an undo restores; null where there is nothing to undo.</summary>
    public ExerciseProgress? Before { get; init; }

    /// <summary>Follows a decision. A decision that changes nothing leaves everything as it is.</summary>
    /// <param name="decision">What the rules said.</param>
    /// <param name="today">The day it takes effect.</param>
    /// <param name="outcomes">How many outcomes the decision was made from.</param>
    /// <exception cref="ArgumentNullException">The decision is null.</exception>
    public ExerciseProgress Follow(Decision decision, DateOnly today, int outcomes)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var paused = decision is Decision.Pause;
        return decision.Step == Step && paused == IsPaused ? this : new ExerciseProgress
        {
            Step = decision.Step,
            SteppedOn = today,
            Considered = outcomes,
            IsPaused = paused,
            Before = this with { Before = null },
        };
    }

    /// <summary>Keeps to a highest step, for safety answers that have changed; at or below it nothing changes. There is no undo.</summary>
    /// <param name="highestStep">The index of the highest step allowed.</param>
    /// <param name="today">The day it takes effect.</param>
    /// <param name="outcomes">How many outcomes are known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The highest step is negative.</exception>
    public ExerciseProgress Limit(int highestStep, DateOnly today, int outcomes) => Step <= highestStep ? this : new ExerciseProgress
    {
        Step = highestStep,
        SteppedOn = today,
        Considered = outcomes,
        IsPaused = IsPaused,
    };

    /// <summary>
    /// Takes the last step back: the step before it is restored, and the outcomes so far do not ask for the same again.
    /// Where there is nothing to undo, nothing changes.
    /// </summary>
    /// <param name="today">The day of the undoing; the next step up waits a week from here.</param>
    /// <param name="outcomes">How many outcomes are known.</param>
    public ExerciseProgress Undo(DateOnly today, int outcomes) => Before is null ? this : new ExerciseProgress
    {
        Step = Before.Step,
        SteppedOn = today,
        Considered = outcomes,
        IsPaused = Before.IsPaused,
    };
}
