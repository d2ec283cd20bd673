using Toehold.Programmes;
using Toehold.Sessions;
using Toehold.Storage;

namespace Toehold.Web.Features.Levels;

/// <summary>The latest word about each exercise, and what the person has chosen since.</summary>
/// <param name="Latest">What was decided, the newest first.</param>
/// <param name="Choices">What was chosen, in any order.</param>
public sealed record Standings(IReadOnlyList<Entry> Latest, IReadOnlyList<Entry> Choices)
{
    /// <summary>The standings of a programme today; those of exercises that are no longer in it are dropped.</summary>
    public IReadOnlyList<ExerciseStanding> Decide(
        Guid id, Programme programme, ILookup<(Guid Programme, int Exercise), HeardOutcome> outcomes, HeardOutcome? lastOfAll, SafetyAnswers safety, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentNullException.ThrowIfNull(outcomes);
        var before = Of(id, programme);
        var isEasy = LastDayWasEasy([.. outcomes.Where(exercise => exercise.Key.Programme == id).SelectMany(exercise => exercise)]);
        return
        [
            .. programme.Exercises
                .Select((exercise, index) =>
                {
                    IReadOnlyList<HeardOutcome> heard = [.. outcomes[(id, index)]];
                    var known = heard.Count == 0 && lastOfAll is not null ? [lastOfAll] : heard;
                    return new LevelCase(index, exercise, known, isEasy, today).Decide(before.FirstOrDefault(s => s.Index == index), ChoicesFor(id, index), safety);
                })
                .OfType<ExerciseStanding>(),
        ];
    }

    /// <summary>As they were last written.</summary>
    public IReadOnlyList<ExerciseStanding> Of(Guid id, Programme programme)
    {
        ArgumentNullException.ThrowIfNull(programme);
        return
        [
            .. Latest.Select(entry => entry.What).OfType<What.Progressed>()
                .Where(progressed => progressed.ProgrammeId == id)
                .SelectMany(progressed => progressed.Exercises)
                .DistinctBy(standing => standing.Index)
                .Where(standing => standing.Index < programme.Exercises.Count && programme.Exercises[standing.Index].Name == standing.Exercise)
                .OrderBy(standing => standing.Index),
        ];
    }

    /// <summary>The last decision about a programme; null before the first.</summary>
    public Entry? NewestOf(Guid id) => Latest.FirstOrDefault(entry => entry.What is What.Progressed progressed && progressed.ProgrammeId == id);

    // The day of the last session; where someone has flown west it may be called the day before another.
    private static bool LastDayWasEasy(List<HeardOutcome> heard)
    {
        var last = heard.MaxBy(outcome => outcome.At)?.Outcome.Date;
        return heard.TrueForAll(outcome => outcome.Outcome.Date != last
            || (outcome.Outcome.Pain <= ProgressionOptions.Default.EasyPain && outcome.Outcome.BackToUsualByMorning == true));
    }

    private IEnumerable<(DateTimeOffset At, LevelChoice Choice)> ChoicesFor(Guid id, int index) =>
        from entry in Choices
        let chosen = (What.LevelChosen)entry.What
        where (chosen.ProgrammeId is null || chosen.ProgrammeId == id) && (chosen.ExerciseIndex is null || chosen.ExerciseIndex == index)
        select (entry.OccurredAt, chosen.Choice);
}
