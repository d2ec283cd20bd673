namespace Toehold.Programmes;

/// <summary>
/// The short sentences that a hand-out says an exercise's position, dose and side in, and what each of them means. Writing and
/// reading are side by side here, so that one cannot change without the other.
/// </summary>
public static class DoseSentences
{
    private static readonly Form[] Forms =
    [
        .. new[]
        {
            (Position.Standing, "Standing."), (Position.Sitting, "Sitting."), (Position.Lying, "Lying down."),
            (Position.Kneeling, "Kneeling."), (Position.AllFours, "On hands and knees."),
        }.Select(pair => Fixed("position", pair.Item2, exercise => exercise.Position == pair.Item1, exercise => exercise with { Position = pair.Item1 })),
        Counted("hold", "Hold for ", ".", AmountUnit.Time, dose => dose.Hold, (dose, amount) => dose with { Hold = amount }),
        Counted("breaths", "Hold for ", ".", AmountUnit.Breaths, dose => dose.Breaths, (dose, amount) => dose with { Breaths = amount }),
        Counted("duration", "Keep moving for ", ".", AmountUnit.Time, dose => dose.Duration, (dose, amount) => dose with { Duration = amount }),
        Counted("reps", "Do it ", ".", AmountUnit.Times, dose => dose.Reps, (dose, amount) => dose with { Reps = amount }),
        Counted("sets", "Do ", ".", AmountUnit.Sets, dose => dose.Sets, (dose, amount) => dose with { Sets = amount }),
        Counted("rest", "Rest for ", " in between.", AmountUnit.Time, dose => dose.Rest, (dose, amount) => dose with { Rest = amount }),
        Fixed("side", "Do one side, then the other.", exercise => exercise.Side == Side.Each, exercise => exercise with { Side = Side.Each }),
        Fixed("side", "Change sides each time.", exercise => exercise.Side == Side.Alternate, exercise => exercise with { Side = Side.Alternate }),
        Counted("perDay", "Do this ", " a day.", AmountUnit.Times, dose => dose.PerDay, (dose, amount) => dose with { PerDay = amount }),
        Counted("perWeek", "Do this on ", " a week.", AmountUnit.Days, dose => dose.PerWeek, (dose, amount) => dose with { PerWeek = amount }),
    ];

    /// <summary>What is known of an exercise, a sentence for each slot; an open slot has none.</summary>
    public static IEnumerable<DoseSentence> Write(Exercise exercise)
    {
        ArgumentNullException.ThrowIfNull(exercise);
        foreach (var form in Forms)
        {
            if (form.Write(exercise) is { } text)
            {
                yield return new DoseSentence(form.Slot, text);
            }
        }
    }

    /// <summary>The exercise with what a sentence says of it, and the slot that was filled; null where it is no such sentence.</summary>
    public static (Exercise Exercise, string Slot)? Read(string sentence, Exercise exercise)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(exercise);
        foreach (var form in Forms)
        {
            if (form.Read(sentence, exercise) is { } filled)
            {
                return (filled, form.Slot);
            }
        }

        return null;
    }

    private static Form Fixed(string slot, string text, Predicate<Exercise> holds, Func<Exercise, Exercise> fill) =>
        new(slot, exercise => holds(exercise) ? text : null, (sentence, exercise) => sentence == text ? fill(exercise) : null);

    private static Form Counted(string slot, string before, string after, AmountUnit unit, Func<Dose, Amount?> get, Func<Dose, Amount, Dose> set) => new(
        slot,
        exercise => get(exercise.Dose) is { } amount ? before + AmountWords.Write(amount, unit) + after : null,
        (sentence, exercise) => Between(sentence, before, after) is { } words && AmountWords.Read(words, unit) is { } amount
            ? exercise with { Dose = set(exercise.Dose, amount) }
            : null);

    private static string? Between(string sentence, string before, string after) =>
        sentence.Length > before.Length + after.Length
        && sentence.StartsWith(before, StringComparison.Ordinal)
        && sentence.EndsWith(after, StringComparison.Ordinal)
            ? sentence[before.Length..^after.Length]
            : null;

    private sealed record Form(string Slot, Func<Exercise, string?> Write, Func<string, Exercise, Exercise?> Read);
}
