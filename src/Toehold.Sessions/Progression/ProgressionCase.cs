namespace Toehold.Sessions;

/// <summary>One exercise, one person, one day: the rules in their order of precedence.</summary>
internal sealed class ProgressionCase(
    ExerciseProgress progress,
    Ladder ladder,
    IReadOnlyList<ExerciseOutcome> outcomes,
    DateOnly today,
    int highestStep,
    ProgressionOptions options)
{
    private readonly ExerciseOutcome? last = outcomes.Count > progress.Considered ? outcomes[^1] : null;

    public Decision Decide() => Stopped() ?? LongAway() ?? TooHard() ?? Away() ?? NotYet() ?? Up();

    private Decision? Stopped()
    {
        if (progress.IsPaused)
        {
            return Pause("This exercise is paused. Ask a physiotherapist or doctor before you take it up again.");
        }

        if (last?.Pain > options.MostPain && outcomes is [.., { } before, _] && before.Pain > options.MostPain)
        {
            return Pause($"Pain above {options.MostPain} twice running: leave this one out and ask a physiotherapist or doctor.");
        }

        return LastDay().Any(outcome => outcome.Pain > options.MostPain) ? Back(2, $"Pain above {options.MostPain}") : null;
    }

    private Decision? LongAway() => DaysAway() > options.DaysAwayForTwoSteps ? Back(2, $"{DaysAway()} days away") : null;

    private Decision? Away() => DaysAway() > options.DaysAwayForOneStep ? Back(1, $"{DaysAway()} days away") : null;

    private Decision? TooHard() => LastDay().Select(TooHard).FirstOrDefault(decision => decision is not null);

    private Decision? TooHard(ExerciseOutcome outcome) => outcome switch
    {
        { NearFall: true } => Back(1, "You nearly fell"),
        { Effort: var effort } when effort >= options.TooMuchEffort => Back(1, $"Effort of {effort}"),
        { BackToUsualByMorning: false, Pain: var pain } when pain > options.EasyPain => Back(1, "Pain not settled by morning"),
        _ => null,
    };

    // One morning answers for every session of the day before, so the worst of them counts and not only the last.
    private IEnumerable<ExerciseOutcome> LastDay() => outcomes.Skip(progress.Considered).Where(outcome => outcome.Date == last?.Date);

    private Decision.Hold? NotYet() => last switch
    {
        null => Hold("Nothing new to go by yet: the same again."),
        { AllDone: false } => Hold("Not all of it was done last time: the same again."),
        { Pain: null } or { Effort: null } => Hold("Pain and effort were not told last time: the same again."),
        { BackToUsualByMorning: null } => Hold("How the morning after was is not known yet: the same again."),
        { } outcome when outcome.Pain > options.EasyPain => Hold($"Pain of {outcome.Pain}, back to usual by morning: the same again, with care."),
        { BackToUsualByMorning: false } => Hold("The morning after was not as usual: the same again."),
        { } outcome when outcome.Effort > options.EasyEffort => Hold($"Effort of {outcome.Effort}: the same again until it is easier."),
        _ => null,
    };

    private Decision Up()
    {
        if (progress.Step >= Math.Min(highestStep, ladder.Top))
        {
            return Hold(progress.Step == ladder.Top
                ? "This is the full dose. It went well: the same again."
                : "It went well. Your safety answers keep it here: the same again.");
        }

        var good = outcomes.Skip(progress.Considered).Reverse().TakeWhile(IsGood).Count();
        if (good < options.GoodSessionsToStepUp)
        {
            return Hold($"A good session. After {options.GoodSessionsToStepUp} running comes the next step.");
        }

        if (progress.SteppedOn?.AddDays(options.DaysBetweenSteps) is { } next && today < next)
        {
            return Hold("Ready for the next step, which comes a week after the last: the same again until then.");
        }

        var changes = ladder.Steps[progress.Step + 1].Changes ?? StepVariable.Movement;
        return new Decision.Up(changes)
        {
            Step = progress.Step + 1,
            Reason = $"All done, easily, {options.GoodSessionsToStepUp} times running: {Named(changes)}.",
        };
    }

    private bool IsGood(ExerciseOutcome outcome) =>
        outcome is { AllDone: true, NearFall: false, BackToUsualByMorning: true }
        && outcome.Pain <= options.EasyPain && outcome.Effort <= options.EasyEffort;

    // From the last session, or from a step made since: the same absence does not count again the day after.
    private int DaysAway() => outcomes is [.., { } latest]
        ? today.DayNumber - Math.Max(latest.Date.DayNumber, progress.SteppedOn?.DayNumber ?? 0)
        : 0;

    private Decision Back(int steps, string why)
    {
        var to = Math.Max(0, progress.Step - steps);
        return to == progress.Step ? Hold($"{why}: this is the gentlest step already. Take it slowly, or leave it out.")
            : steps == 1 ? new Decision.BackOne { Step = to, Reason = $"{why}: one step back." }
            : new Decision.BackTwo { Step = to, Reason = $"{why}: {(progress.Step - to == 1 ? "one step" : "two steps")} back." };
    }

    private Decision.Hold Hold(string reason) => new() { Step = progress.Step, Reason = reason };

    private Decision.Pause Pause(string reason) => new() { Step = progress.Step, Reason = reason };

    private static string Named(StepVariable changes) => changes switch
    {
        StepVariable.Repetitions => "more repetitions",
        StepVariable.Hold => "a little longer",
        StepVariable.Sets => "more sets",
        StepVariable.Support => "the same with less support",
        StepVariable.Load => "the same against more",
        StepVariable.Often => "the same more often",
        StepVariable.Movement => "the next movement",
        _ => throw new ArgumentOutOfRangeException(nameof(changes), changes, "Not a variable."),
    };
}
