using Toehold.Storage;

namespace Toehold.Web.Features.Progress;

/// <summary>One pain score a day. What was said last about a day is right, so that a slip of the finger can be put right.</summary>
public static class DayPain
{
    /// <param name="checkIns">Entries, of which only the pain scores are read.</param>
    /// <param name="saidBy">Scores said after this day do not count, or null: all do.</param>
    public static IReadOnlyDictionary<DateOnly, double> Of(IEnumerable<Entry> checkIns, DateOnly? saidBy = null) => checkIns
        .Where(entry => entry.What is What.CheckedIn && (saidBy is not { } last || DateOnly.FromDateTime(entry.OccurredAt.DateTime) <= last))
        .OrderBy(entry => entry.OccurredAt).ThenBy(entry => entry.Id)
        .GroupBy(entry => entry.Day)
        .ToDictionary(day => day.Key, day => (double)((What.CheckedIn)day.Last().What).Pain);
}
