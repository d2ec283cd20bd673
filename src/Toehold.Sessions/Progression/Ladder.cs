using Toehold.Programmes;

namespace Toehold.Sessions;

/// <summary>The steps from an exercise's gentlest form to its full dose.</summary>
public sealed record Ladder
{
    /// <summary>The exercise that the ladder leads to, by its hand-out's name.</summary>
    public required string Name { get; init; }

    /// <summary>The steps, gentlest first; never empty.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">The list is empty.</exception>
    public required ValueList<LadderStep> Steps
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            if (value.Count == 0)
            {
                throw new ArgumentException("A ladder has at least one step.", nameof(value));
            }

            field = value;
        }
    }

    /// <summary>
    /// The ladder of an exercise: one of <see cref="FootLadders"/> where its name and its work are those of the top step, so
    /// that a therapist's other dose under the same name is left alone; otherwise the one of its ranges.
    /// </summary>
    /// <exception cref="ArgumentNullException">The exercise is null.</exception>
    public static Ladder Of(Exercise exercise)
    {
        ArgumentNullException.ThrowIfNull(exercise);
        return FootLadders.For(exercise.Name) is { } ladder && HasSameWork(exercise.Dose, ladder.Steps[ladder.Top].Exercise.Dose)
            ? ladder
            : RangeLadder.Of(exercise);
    }

    /// <summary>The index of the full dose.</summary>
    public int Top => Steps.Count - 1;

    /// <summary>The index of the highest step within a level; the foot of the ladder where the level is below all.</summary>
    public int HighestIn(int level) => Math.Max(0, Steps.Count(step => step.Level <= level) - 1);

    // Ten sets of one hold and one set of ten are the same work.
    private static bool HasSameWork(Dose dose, Dose full) =>
        Times(dose) == Times(full) && dose.Hold?.Far == full.Hold?.Far && dose.Duration?.Far == full.Duration?.Far;

    private static double Times(Dose dose) => (dose.Sets?.Far ?? 1) * (dose.Reps?.Far ?? 1);
}
