using Toehold.Programmes;

namespace Toehold.Sessions;

/// <summary>What a person may set about how sessions are laid out and paced.</summary>
public sealed record SessionSettings
{
    /// <summary>The settings of someone who has set nothing.</summary>
    public static SessionSettings Default { get; } = new();

    /// <summary>Stretches every get-ready, release, rest and change of side, from 0.5 to 2; a hold or a move keeps its length. 1 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0.5, above 2 or not a number.</exception>
    public double TempoScale
    {
        get;
        init => field = value is >= 0.5 and <= 2
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The tempo scale lies between 0.5 and 2.");
    } = 1;

    /// <summary>Whether every get-ready, rest and change of side lasts until the person taps.</summary>
    public bool WaitForTap { get; init; }

    /// <summary>The side that begins where an exercise has two. Left by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is neither side.</exception>
    public BodySide FirstSide
    {
        get;
        init => field = Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A side is left or right.");
    }

    /// <summary>Whether a session keeps the hand-out's order instead of grouping by position.</summary>
    public bool OrderAsWritten { get; init; }

    /// <summary>When the sessions of a day are wanted; kept in order and without doubles. 08:00, 13:00 and 20:00 by default.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">The list is empty.</exception>
    public ValueList<TimeOnly> TimesOfDay
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            if (value.Count == 0)
            {
                throw new ArgumentException("A day has at least one time for a session.", nameof(value));
            }

            field = value.Distinct().Order().ToValueList();
        }
    } = [new(8, 0), new(13, 0), new(20, 0)];

    /// <summary>When a day starts: times before it come after midnight, as the last of the day. Midnight by default.</summary>
    public TimeOnly DayStartsAt { get; init; }

    /// <summary>Days of the week without sessions; kept in the week's order and without doubles. None by default.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">All seven days are off.</exception>
    public ValueList<DayOfWeek> DaysOff
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            var days = value.Where(Enum.IsDefined).Distinct().Order().ToValueList();
            field = days.Count < Enum.GetValues<DayOfWeek>().Length
                ? days
                : throw new ArgumentException("A week has at least one day for sessions.", nameof(value));
        }
    } = [];

    /// <summary>The day from which the days of a week are counted, best the one that the person began on. Monday by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the seven.</exception>
    public DayOfWeek FirstDay
    {
        get;
        init => field = Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A day is one of the seven.");
    } = DayOfWeek.Monday;

    /// <summary>The constants that a person has no reason to touch.</summary>
    /// <exception cref="ArgumentNullException">The options are null.</exception>
    public TimelineOptions Options
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = TimelineOptions.Default;
}
