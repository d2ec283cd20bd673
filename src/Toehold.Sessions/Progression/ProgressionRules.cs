namespace Toehold.Sessions;

/// <summary>
/// Decides, before a session, which step of a ladder comes next. Going back never waits; going up needs good sessions
/// running and a week since the last step, and changes one thing. Of several sessions on the last day the worst decides
/// about going back. The rules advise, they do not diagnose.
/// </summary>
public static class ProgressionRules
{
    /// <summary>The decision for an exercise: the same arguments give the same decision.</summary>
    /// <param name="progress">Where the person stands.</param>
    /// <param name="ladder">The exercise's ladder.</param>
    /// <param name="outcomes">Every outcome of the exercise, oldest first; a later answer about the morning replaces its outcome in place.</param>
    /// <param name="today">The day of the session to come.</param>
    /// <param name="highestStep">The highest step that the safety answers allow; the whole ladder where null.</param>
    /// <param name="options">The constants; the defaults where null.</param>
    /// <exception cref="ArgumentNullException">The progress, the ladder or the outcomes are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The progress stands on a step that the ladder does not have.</exception>
    public static Decision Decide(
        ExerciseProgress progress,
        Ladder ladder,
        IReadOnlyList<ExerciseOutcome> outcomes,
        DateOnly today,
        int? highestStep = null,
        ProgressionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(progress);
        ArgumentNullException.ThrowIfNull(ladder);
        ArgumentNullException.ThrowIfNull(outcomes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(progress.Step, ladder.Top);
        var highest = highestStep ?? ladder.Top;
        return new ProgressionCase(progress, ladder, outcomes, today, highest, options ?? ProgressionOptions.Default).Decide();
    }
}
