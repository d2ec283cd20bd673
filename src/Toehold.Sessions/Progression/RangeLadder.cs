using Toehold.Programmes;

namespace Toehold.Sessions;

/// <summary>
/// The ladder of any other exercise: from the gentle end of its ranges to the far one, repetitions first, then the hold or
/// duration, then sets. A dose without ranges has one step.
/// </summary>
public static class RangeLadder
{
    // A range as wide as 5 to 60 is climbed in this many steps, not in 55.
    private const int MostStepsARange = 4;

    /// <summary>The ladder of an exercise; its last step is the dose's far end.</summary>
    /// <exception cref="ArgumentNullException">The exercise is null.</exception>
    public static Ladder Of(Exercise exercise)
    {
        ArgumentNullException.ThrowIfNull(exercise);
        var dose = exercise.Dose;
        var foot = dose with
        {
            Reps = Exact(dose.Reps),
            Hold = Exact(dose.Hold),
            Breaths = Exact(dose.Breaths),
            Duration = Exact(dose.Duration),
            Sets = Exact(dose.Sets),
        };
        List<LadderStep> steps = [new() { Level = 1, Exercise = exercise with { Dose = foot } }];
        Climb(steps, StepVariable.Repetitions, dose.Reps, (at, amount) => at with { Reps = amount });
        Climb(steps, StepVariable.Hold, dose.Hold, (at, amount) => at with { Hold = amount });
        Climb(steps, StepVariable.Hold, dose.Breaths, (at, amount) => at with { Breaths = amount });
        Climb(steps, StepVariable.Hold, dose.Duration, (at, amount) => at with { Duration = amount });
        Climb(steps, StepVariable.Sets, dose.Sets, (at, amount) => at with { Sets = amount });
        return new Ladder { Name = exercise.Name, Steps = steps.ToValueList() };
    }

    private static Amount? Exact(Amount? amount) => amount is null ? null : Amount.Of(amount.Gentle);

    private static void Climb(List<LadderStep> steps, StepVariable changes, Amount? range, Func<Dose, Amount, Dose> change)
    {
        if (range is null)
        {
            return;
        }

        var width = range.Far - range.Gentle;
        var count = (int)Math.Clamp(Math.Ceiling(width), 0, MostStepsARange);
        for (var step = 1; step <= count; step++)
        {
            var value = step == count ? range.Far : Math.Floor(range.Gentle + (width * step / count));
            var exercise = steps[^1].Exercise;
            steps.Add(new LadderStep
            {
                Level = 1,
                Changes = changes,
                Exercise = exercise with { Dose = change(exercise.Dose, Amount.Of(value)) },
            });
        }
    }
}
