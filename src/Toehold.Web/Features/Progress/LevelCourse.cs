using Toehold.Storage;

namespace Toehold.Web.Features.Progress;

/// <summary>One exercise's level over time: its first day at each.</summary>
public sealed record LevelCourse(string Key, string Exercise, IReadOnlyList<LevelCourse.Step> Steps)
{
    /// <summary>A change of level.</summary>
    /// <param name="Day">The first day at it.</param>
    /// <param name="Level">The level, from 1.</param>
    /// <param name="Reason">Why, in a line.</param>
    public sealed record Step(DateOnly Day, int Level, string Reason);

    /// <summary>Whether there is anything to see: it has been at more than one level.</summary>
    public bool HasMoved => Steps.Count > 1;

    /// <summary>The exercises that have ever had a level, each with its changes of level.</summary>
    public static IReadOnlyList<LevelCourse> Of(IEnumerable<Entry> progressed) =>
    [
        .. progressed.Where(entry => entry.What is What.Progressed)
            .SelectMany(entry => ((What.Progressed)entry.What).Exercises.Select(standing => (entry.Day, ((What.Progressed)entry.What).ProgrammeId, Standing: standing)))
            .GroupBy(each => (each.ProgrammeId, each.Standing.Index))
            .Select(group => new LevelCourse($"{group.Key.ProgrammeId:N}-{group.Key.Index}", group.Last().Standing.Exercise, StepsOf([.. group.Select(each => (each.Day, each.Standing))]))),
    ];

    private static List<Step> StepsOf(IReadOnlyList<(DateOnly Day, ExerciseStanding Standing)> standings) =>
    [
        .. standings.Where((each, i) => i == 0 || each.Standing.Level != standings[i - 1].Standing.Level)
            .Select(each => new Step(each.Day, each.Standing.Level, each.Standing.Reason)),
    ];
}
