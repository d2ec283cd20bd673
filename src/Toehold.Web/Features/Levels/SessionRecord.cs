using Toehold.Sessions;
using Toehold.Storage;

namespace Toehold.Web.Features.Levels;

/// <summary>What the entries say about one session of one day, on however many devices and in however many goes.</summary>
internal sealed class SessionRecord(IReadOnlyList<Entry> entries, bool? asUsualNextMorning)
{
    // A set counts as done where a little of its time is missing: a tap on Skip in the last second is no lesser set.
    private const double Enough = 0.9;

    private readonly ILookup<int, What.SetDone> sets = entries.Select(entry => entry.What).OfType<What.SetDone>().ToLookup(set => set.ExerciseIndex);
    private readonly HashSet<int> skipped = [.. entries.Select(entry => entry.What).OfType<What.ExerciseSkipped>().Select(skip => skip.ExerciseIndex)];
    private readonly List<What.SessionEnded> ends = [.. entries.Select(entry => entry.What).OfType<What.SessionEnded>()];

    public bool HasEnded => ends.Count > 0;

    public static (Guid Programme, int Session)? KeyOf(What what) => what switch
    {
        What.SetDone set => (set.ProgrammeId, set.Session),
        What.ExerciseSkipped skip => (skip.ProgrammeId, skip.Session),
        What.SessionEnded ended => (ended.ProgrammeId, ended.Session),
        _ => null,
    };

    /// <summary>How each exercise went that was done or left out.</summary>
    public IReadOnlyList<(int Exercise, HeardOutcome Heard)> Outcomes()
    {
        var at = entries.Max(entry => entry.OccurredAt);
        var session = new ExerciseOutcome
        {
            Date = entries[0].Day,
            AllDone = false,
            Pain = ends.Max(end => end.Pain),
            Effort = ends.Max(end => end.Effort),
            NearFall = ends.Exists(end => end.NearFall == true),
            BackToUsualByMorning = asUsualNextMorning,
        };
        return
        [
            .. sets.Select(exercise => exercise.Key).Union(skipped)
                .Select(exercise => (exercise, new HeardOutcome(at, session with { AllDone = !skipped.Contains(exercise) && IsAllDone([.. sets[exercise]]) }))),
        ];
    }

    private static bool IsAllDone(List<What.SetDone> sets)
    {
        BodySide?[] sides = sets.Exists(set => set.Side is not null) ? [BodySide.Left, BodySide.Right] : [null];
        return sets.Count > 0 && sides.All(side =>
        {
            var done = sets.Where(set => set.Side == side && !set.Skipped && set.Seconds >= Enough * set.PlannedSeconds);
            return done.Select(set => set.Set).Distinct().Count() >= sets[0].Sets;
        });
    }
}
