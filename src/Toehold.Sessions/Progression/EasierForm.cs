using Toehold.Programmes;

namespace Toehold.Sessions;

/// <summary>
/// What to do instead, right away, when an exercise hurts: the form below it on its ladder, with no more of it than now, or,
/// where it stands on none or at the foot of one, half of its repetitions, hold and duration. A convention of this project.
/// </summary>
public static class EasierForm
{
    private const double ShortestMove = 5;

    /// <summary>The easier form, or null where nothing of the exercise can be made less.</summary>
    /// <param name="exercise">The exercise as it is done now.</param>
    /// <exception cref="ArgumentNullException">The exercise is null.</exception>
    public static LadderStep? Of(Exercise exercise)
    {
        ArgumentNullException.ThrowIfNull(exercise);
        return FormBelow(exercise) ?? HalfOf(exercise);
    }

    private static LadderStep? FormBelow(Exercise exercise)
    {
        foreach (var ladder in FootLadders.All)
        {
            var place = ladder.Steps.TakeWhile(step => !HasName(step, exercise.Name)).Count();
            if (place > 0 && place < ladder.Steps.Count)
            {
                var below = ladder.Steps[place - 1];
                return below with { Exercise = NoMoreThan(exercise.Dose, below.Exercise) };
            }
        }

        return null;
    }

    private static bool HasName(LadderStep step, string name) => string.Equals(step.Exercise.Name, name.Trim(), StringComparison.OrdinalIgnoreCase);

    private static Exercise NoMoreThan(Dose now, Exercise easier) => easier with
    {
        Dose = easier.Dose with
        {
            Sets = Least(easier.Dose.Sets, now.Sets),
            Reps = Least(easier.Dose.Reps, now.Reps),
            Hold = Least(easier.Dose.Hold, now.Hold),
            Duration = Least(easier.Dose.Duration, now.Duration),
        },
    };

    private static Amount? Least(Amount? easier, Amount? now) =>
        easier is not null && now is not null && now.Gentle < easier.Gentle ? Amount.Of(now.Gentle) : easier;

    private static LadderStep? HalfOf(Exercise exercise)
    {
        var dose = exercise.Dose;
        var half = dose with
        {
            Reps = Half(dose.Reps, 1),
            Hold = Half(dose.Hold, 1),
            Breaths = Half(dose.Breaths, 1),
            Duration = Half(dose.Duration, ShortestMove),
        };
        return half == dose ? null : new LadderStep { Level = 1, Changes = StepVariable.Hold, Exercise = exercise with { Dose = half } };
    }

    private static Amount? Half(Amount? amount, double least) =>
        amount is null || amount.Gentle <= least ? amount : Amount.Of(Math.Max(least, Math.Ceiling(amount.Gentle / 2)));
}
