namespace Toehold.Outcomes;

/// <summary>
/// One calendar day of a diary. <c>default</c> is day 0 without a rating, planned as baseline and left out.
/// </summary>
public readonly record struct DiaryDay
{
    /// <summary>The farthest day index from zero, either way: a hundred million days, so that plans beyond a day stay in range.</summary>
    public const int FarthestDay = 100_000_000;

    /// <summary>A day that counts, with what was planned for it and, if it was rated, its pain.</summary>
    /// <param name="day">Calendar-day index: any origin, one step a day.</param>
    /// <param name="planned">Share of the day planned as programme, 0 to 1.</param>
    /// <param name="pain">Mean of the day's pain scores, 0 to 10, or null where there is none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index, the share or the pain is outside its range.</exception>
    public DiaryDay(int day, double planned, double? pain)
    {
        (Day, Planned, Pain, Counted) = (day, planned, pain, true);
    }

    /// <summary>Calendar-day index: whole, one step a day, any origin, up to <see cref="FarthestDay"/> either way.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is farther from zero.</exception>
    public int Day
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, FarthestDay);
            ArgumentOutOfRangeException.ThrowIfLessThan(value, -FarthestDay);
            field = value;
        }
    }

    /// <summary>
    /// Share of the day PLANNED as programme: 1 programme, 0 baseline, 0.5 a day on which it changes over. What was
    /// planned, never what was done: people skip on bad days, and that would make any programme look good.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside 0 to 1.</exception>
    public double Planned
    {
        get;
        init
        {
            if (value is not (>= 0 and <= 1))
            {
                throw new ArgumentOutOfRangeException(nameof(value), value, "A planned share is from 0 to 1.");
            }

            field = value;
        }
    }

    /// <summary>Mean of the day's pain scores (0 none to 10 worst imaginable), or null: not rated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The pain is outside 0 to 10.</exception>
    public double? Pain
    {
        get;
        init
        {
            if (value is not (null or (>= 0 and <= 10)))
            {
                throw new ArgumentOutOfRangeException(nameof(value), value, "Pain is from 0 to 10.");
            }

            field = value;
        }
    }

    /// <summary>Whether the day takes part in the comparison; settling days do not.</summary>
    public bool Counted { get; init; }

    /// <summary>Whether the day belongs to the programme's side: at least half of it was planned.</summary>
    public bool IsProgramme => Planned >= 0.5;

    /// <summary>Whether the day has a rating that counts, and so speaks in the verdict.</summary>
    public bool Speaks => Counted && Pain is not null;

    /// <summary>The same day by its date; consecutive dates have consecutive indices.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share or the pain is outside its range.</exception>
    public static DiaryDay On(DateOnly date, double planned, double? pain) => new(date.DayNumber, planned, pain);
}
