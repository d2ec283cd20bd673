using System.Numerics;
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

    /// <summary>
    /// Whether it is due: on days as far apart as the days off allow, counted from the first day of the person's week. Where
    /// fewer days are free than the dose asks for, on all of them.
    /// </summary>
    public static bool IsDueOn(Dose dose, DayOfWeek day, SessionSettings settings)
    {
        var free = FreeDays(settings);
        var days = (int)Math.Clamp(Math.Floor(dose.PerWeek?.Gentle ?? Week), 1, BitOperations.PopCount(free));
        return (Chosen(days, free) & Bit(Place(day, settings))) != 0;
    }

    // Sets of days are bits; the lowest is the first day of the person's week.
    private static uint FreeDays(SessionSettings settings) => Enum.GetValues<DayOfWeek>()
        .Where(day => !settings.DaysOff.Contains(day))
        .Aggregate(0u, (days, day) => days | Bit(Place(day, settings)));

    private static uint Chosen(int count, uint free)
    {
        var even = Enumerable.Range(0, count).Aggregate(0u, (days, index) => days | Bit(index * Week / count));
        return (even & ~free) == 0 ? even : Enumerable.Range(1, (1 << Week) - 1)
            .Select(days => (uint)days)
            .Where(days => (days & ~free) == 0 && BitOperations.PopCount(days) == count)
            .MinBy(Crowding);
    }

    // The sum of the squared gaps is least where the days lie most evenly.
    private static int Crowding(uint days)
    {
        var places = Enumerable.Range(0, Week).Where(place => (days & Bit(place)) != 0).ToList();
        return places.Zip(places.Skip(1).Append(places[0] + Week)).Sum(pair => (pair.Second - pair.First) * (pair.Second - pair.First));
    }

    private static int Place(DayOfWeek day, SessionSettings settings) => ((int)day - (int)settings.FirstDay + Week) % Week;

    private static uint Bit(int place) => 1u << place;
}
