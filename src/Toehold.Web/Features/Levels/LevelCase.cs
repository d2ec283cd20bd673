using Toehold.Programmes;
using Toehold.Sessions;
using Toehold.Storage;

namespace Toehold.Web.Features.Levels;

/// <summary>
/// One exercise of one programme on one day: where the person stood, what has happened since, and where that leads. After
/// pain in any exercise of the last day with sessions, or a morning that was not quiet, none of them goes up.
/// </summary>
internal sealed class LevelCase(int index, Exercise exercise, IReadOnlyList<HeardOutcome> heard, bool lastDayWasEasy, DateOnly today)
{
    private readonly Ladder ladder = Ladder.Of(exercise);
    private readonly List<ExerciseOutcome> outcomes = [.. heard.Select(outcome => outcome.Outcome)];

    /// <summary>Null where the exercise has one step only, or the safety answers leave it out before it was begun.</summary>
    public ExerciseStanding? Decide(ExerciseStanding? before, IEnumerable<(DateTimeOffset At, LevelChoice Choice)> choices, SafetyAnswers safety)
    {
        if (ladder.Steps.Count == 1 || safety.HighestStep(ladder) is not { } highest)
        {
            return before;
        }

        var standing = before is null ? Start() : before with { Step = Math.Min(before.Step, ladder.Top) };
        foreach (var (at, choice) in choices.Where(choice => standing.ChosenAt is not { } last || choice.At > last).OrderBy(choice => choice.At))
        {
            standing = Choose(standing, choice, highest) with { ChosenAt = at };
        }

        return Rule(Limit(standing, highest, safety), highest);
    }

    private ExerciseStanding Start() => new()
    {
        Index = index,
        Exercise = exercise.Name,
        Step = 0,
        Level = ladder.Steps[0].Level,
        Change = StandingChange.Start,
        Reason = "You start gently and go up step by step.",
    };

    private ExerciseStanding Choose(ExerciseStanding standing, LevelChoice choice, int highest) => choice switch
    {
        LevelChoice.HandOut when FootLadders.All.Contains(ladder) && standing.Step < highest => Step(
            standing,
            highest,
            StandingChange.Chosen,
            highest < ladder.Top ? "You chose the hand-out's own dose, as far as your safety answers allow it." : "You chose the hand-out's own dose."),
        LevelChoice.Gentlest when standing.Step > 0 => Step(standing, 0, StandingChange.Chosen, "You chose the gentlest step."),
        LevelChoice.Easier when standing.Step > 0 => Step(standing, standing.Step - 1, StandingChange.Chosen, "You chose one step easier."),
        LevelChoice.TakeUpAgain when standing.Paused => Step(standing, 0, StandingChange.Chosen, "Taken up again, from the gentlest step.") with { Paused = false },
        LevelChoice.Undo when standing is { Before: { } back, Paused: false } =>
            Step(standing, Math.Min(back, highest), StandingChange.Undone, "You took the last step back.") with { Before = null },
        _ => standing,
    };

    private ExerciseStanding Limit(ExerciseStanding standing, int highest, SafetyAnswers safety) => standing.Step <= highest
        ? standing
        : Step(standing, highest, StandingChange.Limit, safety.Choices.First(choice => choice.Exercise == ladder.Name).Why) with { Before = null };

    private ExerciseStanding Rule(ExerciseStanding standing, int highest)
    {
        var progress = new ExerciseProgress
        {
            Step = standing.Step,
            SteppedOn = standing.SteppedOn,
            Considered = heard.Count(outcome => outcome.At <= standing.HeardUntil),
            IsPaused = standing.Paused,
        };
        var decision = ProgressionRules.Decide(progress, ladder, outcomes, today, highest);
        return decision switch
        {
            Decision.Pause => standing.Paused ? standing : Step(standing, standing.Step, StandingChange.Pause, decision.Reason) with { Paused = true },
            Decision.Up when !lastDayWasEasy =>
                standing with { Change = StandingChange.Hold, Reason = "Ready for the next step, as soon as a whole day and the morning after are easy." },
            Decision.Up => Step(standing, decision.Step, StandingChange.Up, decision.Reason),
            Decision.BackOne => Step(standing, decision.Step, StandingChange.BackOne, decision.Reason),
            Decision.BackTwo => Step(standing, decision.Step, StandingChange.BackTwo, decision.Reason),
            _ when progress.Considered == heard.Count => standing,
            _ => standing with { Change = StandingChange.Hold, Reason = decision.Reason },
        };
    }

    private ExerciseStanding Step(ExerciseStanding standing, int step, StandingChange change, string reason) => standing with
    {
        Step = step,
        Level = ladder.Steps[step].Level,
        Change = change,
        Reason = reason,
        SteppedOn = today,
        HeardUntil = heard.Count == 0 ? standing.HeardUntil : heard[^1].At,
        Before = standing.Step,
    };
}
