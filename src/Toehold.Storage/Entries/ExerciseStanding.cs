namespace Toehold.Storage;

/// <summary>Where a person stands with one exercise, and the decision that brought them there.</summary>
public sealed record ExerciseStanding
{
    /// <summary>The exercise's place in the programme, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>The exercise's name in the hand-out.</summary>
    public required string Exercise { get; init; }

    /// <summary>The step of its ladder, from 0.</summary>
    public required int Step { get; init; }

    /// <summary>The level that the step belongs to, from 1.</summary>
    public required int Level { get; init; }

    /// <summary>What was decided.</summary>
    public required StandingChange Change { get; init; }

    /// <summary>Why, in one plain line.</summary>
    public required string Reason { get; init; }

    /// <summary>The day of the last step; null before the first.</summary>
    public DateOnly? SteppedOn { get; init; }

    /// <summary>Sessions up to this instant have had their say; null where none has.</summary>
    public DateTimeOffset? HeardUntil { get; init; }

    /// <summary>Choices up to this instant have been followed; null where there was none.</summary>
    public DateTimeOffset? ChosenAt { get; init; }

    /// <summary>Whether it is paused.</summary>
    public bool Paused { get; init; }

    /// <summary>The step that an undo returns to; null where there is nothing to undo.</summary>
    public int? Before { get; init; }
}
