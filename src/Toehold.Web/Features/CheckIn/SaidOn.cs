using Toehold.Storage;

namespace Toehold.Web.Features.CheckIn;

/// <summary>The pain scores by day: what was said last about a day is right, unless it was taken back.</summary>
public static class SaidOn
{
    public static IReadOnlyDictionary<DateOnly, What.CheckedIn> Of(IReadOnlyCollection<Entry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return entries
            .Where(entry => entry.What is What.CheckedIn)
            .GroupBy(entry => entry.Day)
            .ToDictionary(day => day.Key, day => (What.CheckedIn)day.MaxBy(entry => entry.OccurredAt)!.What);
    }
}
