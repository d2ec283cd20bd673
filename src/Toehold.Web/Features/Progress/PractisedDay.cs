using Toehold.Storage;

namespace Toehold.Web.Features.Progress;

/// <summary>What was practised on a day, beside what was planned.</summary>
/// <param name="Day">The day.</param>
/// <param name="Planned">Sessions planned; 0 on a day off.</param>
/// <param name="Done">Sessions done, of any programme.</param>
/// <param name="Minutes">Minutes practised.</param>
/// <param name="IsPause">Whether the plan for finding out made it a day off.</param>
public sealed record PractisedDay(DateOnly Day, int Planned, int Done, double Minutes, bool IsPause)
{
    public bool IsAllDone => Planned > 0 && Done >= Planned;

    /// <summary>The days from one to another, both included.</summary>
    public static IReadOnlyList<PractisedDay> Of(
        DateOnly from, DateOnly to, IEnumerable<Entry> entries, Func<DateOnly, int> planned, Func<DateOnly, bool> pause)
    {
        var byDay = entries.GroupBy(entry => entry.Day).ToDictionary(day => day.Key, day => day.Select(entry => entry.What).ToList());
        return
        [
            .. Enumerable.Range(0, Math.Max(to.DayNumber - from.DayNumber + 1, 0)).Select(from.AddDays).Select(day =>
            {
                var what = byDay.GetValueOrDefault(day, []);
                return new PractisedDay(day, pause(day) ? 0 : planned(day), SessionsIn(what), MinutesOf(what), pause(day));
            }),
        ];
    }

    private static int SessionsIn(IEnumerable<What> what) =>
        what.OfType<What.SessionEnded>().Select(ended => (ended.ProgrammeId, ended.Session)).Distinct().Count();

    // A session that was left in the middle has no end; its sets say how long was worked.
    private static double MinutesOf(IReadOnlyCollection<What> what)
    {
        var ended = what.OfType<What.SessionEnded>().ToList();
        var closed = ended.Select(end => (end.ProgrammeId, end.Session)).ToHashSet();
        var open = what.OfType<What.SetDone>().Where(set => !closed.Contains((set.ProgrammeId, set.Session))).Sum(set => set.Seconds);
        return (ended.Sum(end => end.Seconds) + open) / 60;
    }
}
