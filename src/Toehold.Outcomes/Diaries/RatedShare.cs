namespace Toehold.Outcomes;

/// <summary>How many of the calendar days that count on one side have a rating.</summary>
/// <param name="Rated">Days with a rating.</param>
/// <param name="Planned">All days, absent ones between two counted days of the same side included.</param>
public readonly record struct RatedShare(int Rated, int Planned)
{
    /// <summary>Share of days without a rating, 0 to 1; 0 where there is no day.</summary>
    public double Missing => Planned == 0 ? 0 : 1 - ((double)Rated / Planned);

    /// <summary>Counts one side of a diary.</summary>
    public static RatedShare Of(Diary diary, bool programme)
    {
        ArgumentNullException.ThrowIfNull(diary);
        var (rated, planned) = (0, 0);
        for (var i = 0; i < diary.Days.Count; i++)
        {
            var day = diary.Days[i];
            if (!day.Counted || day.IsProgramme != programme)
            {
                continue;
            }

            rated += day.Pain is null ? 0 : 1;
            var continues = i > 0 && diary.Days[i - 1].Counted && diary.Days[i - 1].IsProgramme == programme;
            planned += continues ? day.Day - diary.Days[i - 1].Day : 1;
        }

        return new RatedShare(rated, planned);
    }
}
