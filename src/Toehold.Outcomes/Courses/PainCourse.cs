namespace Toehold.Outcomes;

/// <summary>
/// How the pain goes week by week beside where it began: plain means, no verdict. It is there to say at once when pain
/// is worse, and to say at week 12 when nothing has come of the exercises. The limits are our own proposal, built from
/// the smallest change that people find important (2 points or 30 %; Farrar 2001, doi 10.1016/s0304-3959(01)00349-9).
/// </summary>
public sealed record PainCourse
{
    private const int Week = 7;
    private const int DaysBefore = 14;
    private const int FewestRatings = 3;
    private const int ReviewDays = 84;
    private const double Important = 2;
    private const double ImportantShare = 0.3;

    private PainCourse()
    {
    }

    /// <summary>Mean of the ratings of the two weeks before the first practice, or of its first week where those are fewer than three; null where that is too few as well.</summary>
    public required double? Before { get; init; }

    /// <summary>Mean of the last seven days, or null with fewer than three ratings.</summary>
    public required double? LastWeek { get; init; }

    /// <summary>Mean of the seven days before those, or null with fewer than three ratings.</summary>
    public required double? WeekBefore { get; init; }

    /// <summary>Days since the first practice; negative before it.</summary>
    public required int Days { get; init; }

    /// <summary>Whether the last week was worse than the beginning by an important change.</summary>
    public bool IsWorse => LastWeek - Before >= Important;

    /// <summary>Whether the week before it was as well: time to pause and to ask someone.</summary>
    public bool IsWorseForTwoWeeks => IsWorse && WeekBefore - Before >= Important;

    /// <summary>Whether twelve weeks have passed.</summary>
    public bool IsReviewDue => Days >= ReviewDays;

    /// <summary>Whether the last week is lower than the beginning by 2 points or by 30 %; null where either is not known.</summary>
    public bool? IsLower => Before is { } before && LastWeek is { } now ? before - now >= Math.Min(Important, ImportantShare * before) && before > now : null;

    /// <summary>The course on a day.</summary>
    /// <param name="pain">Mean of the pain scores of each rated day.</param>
    /// <param name="started">The day of the first practice.</param>
    /// <param name="today">The day.</param>
    public static PainCourse Of(IReadOnlyDictionary<DateOnly, double> pain, DateOnly started, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(pain);
        double? Mean(DateOnly from, int days)
        {
            var ratings = Enumerable.Range(0, days).Select(from.AddDays).Where(day => day <= today && pain.ContainsKey(day)).Select(day => pain[day]).ToList();
            return ratings.Count >= FewestRatings ? ratings.Average() : null;
        }

        var days = today.DayNumber - started.DayNumber;
        return new PainCourse
        {
            Before = Mean(started.AddDays(-DaysBefore), DaysBefore) ?? Mean(started, Week),
            LastWeek = days + 1 < Week ? null : Mean(today.AddDays(1 - Week), Week),
            WeekBefore = days + 1 < 2 * Week ? null : Mean(today.AddDays(1 - (2 * Week)), Week),
            Days = days,
        };
    }
}
