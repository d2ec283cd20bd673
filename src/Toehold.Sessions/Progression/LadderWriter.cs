using Toehold.Programmes;

namespace Toehold.Sessions;

/// <summary>Writes a ladder step by step, each changing what the one below left.</summary>
internal sealed class LadderWriter(string name, string how, Exercise exercise)
{
    private readonly List<LadderStep> steps = [new() { Level = 1, How = how, Exercise = exercise }];

    private LadderStep Last => steps[^1];

    public LadderWriter Repetitions(params int[] counts) =>
        Dose(StepVariable.Repetitions, counts, (dose, count) => dose with { Reps = Amount.Of(count) });

    public LadderWriter Sets(params int[] counts) =>
        Dose(StepVariable.Sets, counts, (dose, count) => dose with { Sets = Amount.Of(count) });

    public LadderWriter Hold(params int[] seconds) =>
        Dose(StepVariable.Hold, seconds, (dose, length) => dose with { Hold = Amount.Of(length) });

    public LadderWriter Duration(params int[] seconds) =>
        Dose(StepVariable.Hold, seconds, (dose, length) => dose with { Duration = Amount.Of(length) });

    public LadderWriter DaysAWeek(int days) => Add(StepVariable.Often, Last.Level, Last.How, Last.Exercise with
    {
        Dose = Last.Exercise.Dose with { PerWeek = days == 7 ? null : Amount.Of(days) },
    });

    public LadderWriter TimesADay(params int[] times) =>
        Dose(StepVariable.Often, times, (dose, count) => dose with { PerDay = Amount.Of(count) });

    /// <summary>The next level, with the same dose.</summary>
    public LadderWriter Level(StepVariable changes, string how, Func<Exercise, Exercise> change) =>
        Add(changes, Last.Level + 1, how, change(Last.Exercise));

    /// <summary>The same level, with the same dose.</summary>
    public LadderWriter Within(StepVariable changes, string how, Func<Exercise, Exercise> change) =>
        Add(changes, Last.Level, how, change(Last.Exercise));

    public Ladder Done() => new() { Name = name, Steps = steps.ToValueList() };

    private LadderWriter Dose(StepVariable changes, int[] values, Func<Dose, int, Dose> change)
    {
        foreach (var value in values)
        {
            Add(changes, Last.Level, Last.How, Last.Exercise with { Dose = change(Last.Exercise.Dose, value) });
        }

        return this;
    }

    private LadderWriter Add(StepVariable changes, int level, string how, Exercise exercise)
    {
        steps.Add(new LadderStep { Level = level, How = how, Changes = changes, Exercise = exercise });
        return this;
    }
}
