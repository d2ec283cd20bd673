using Toehold.Programmes;

namespace Toehold.Sessions;

/// <summary>How often an exercise is due, at the gentle end: "2 to 3 times a day" starts as twice.</summary>
internal static class Frequency
{
    private const int Week = 7;

    /// <summary>How many sessions of a due day hold the exercise. Fourteen sessions a week with no word about the day are two a day.</summary>
    public static int TimesADay(Dose dose, int most)
    {
        var times = dose.PerDay?.Gentle ?? (dose.PerWeek?.Gentle ?? Week) / Week;
        return (int)Math.Clamp(Math.Floor(times), 1, most);
    }

    /// <summary>Whether it is due; the days of a week start on Monday and lie as far apart as seven days allow.</summary>
    public static bool IsDueOn(Dose dose, DayOfWeek day)
    {
        var days = (int)Math.Clamp(Math.Floor(dose.PerWeek?.Gentle ?? Week), 1, Week);
        var fromMonday = ((int)day + Week - 1) % Week;
        return Enumerable.Range(0, days).Any(index => index * Week / days == fromMonday);
    }
}
