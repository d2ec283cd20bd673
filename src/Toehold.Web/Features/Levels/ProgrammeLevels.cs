using Toehold.Programmes;
using Toehold.Sessions;
using Toehold.Storage;

namespace Toehold.Web.Features.Levels;

/// <summary>A programme as this person does it now: each exercise at its step, some perhaps left out.</summary>
public sealed record ProgrammeLevels(Programme HandOut, IReadOnlyList<ExerciseStanding> Standings, SafetyAnswers Safety)
{
    /// <summary>The exercises at their steps, each at its place in the hand-out.</summary>
    public Programme Programme { get; } = HandOut with
    {
        Exercises = HandOut.Exercises.Select((exercise, index) => StepOf(exercise, Standings.FirstOrDefault(s => s.Index == index)).Exercise).ToValueList(),
    };

    /// <summary>The places of exercises not to be done: by the safety answers, or paused.</summary>
    public IReadOnlySet<int> LeftOut { get; } = HandOut.Exercises
        .Select((exercise, index) => (Exercise: exercise, Index: index))
        .Where(item => Safety.HighestStep(Ladder.Of(item.Exercise)) is null || Standings.Any(s => s.Index == item.Index && s.Paused))
        .Select(item => item.Index)
        .ToHashSet();

    /// <summary>Whether something is done more gently than the hand-out asks.</summary>
    public bool IsGentler => Standings.Any(standing => !standing.Paused && LadderOf(standing) is { } ladder && FootLadders.All.Contains(ladder) && standing.Step < ladder.Top);

    public ExerciseStanding? Of(int exercise) => Standings.FirstOrDefault(standing => standing.Index == exercise);

    /// <summary>How the step is done; null where the hand-out's own words say it.</summary>
    public string? HowTo(int exercise) =>
        Of(exercise) is { } standing && StepOf(HandOut.Exercises[exercise], standing).How is { Length: > 0 } how ? how : null;

    public Ladder LadderOf(ExerciseStanding standing)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return Ladder.Of(HandOut.Exercises[standing.Index]);
    }

    // The top of a foot ladder is the hand-out's own exercise, with its own words and its own ranges.
    private static LadderStep StepOf(Exercise exercise, ExerciseStanding? standing)
    {
        var ladder = Ladder.Of(exercise);
        return standing is null || (standing.Step >= ladder.Top && FootLadders.All.Contains(ladder))
            ? new LadderStep { Level = ladder.Steps[ladder.Top].Level, Exercise = exercise }
            : ladder.Steps[Math.Min(standing.Step, ladder.Top)];
    }
}
