using Toehold.Programmes;

namespace Toehold.Reading.Tests;

/// <summary>Shows a programme as the specifications write it: one exercise a line, "Toe press | sets 10, hold 3–5, a day 3".</summary>
public static class Shown
{
    public static string Programme(Programme programme) =>
        programme.Exercises.Count == 0 ? "none" : string.Join('\n', programme.Exercises.Select(Exercise));

    private static string Exercise(Exercise exercise)
    {
        var dose = exercise.Dose;
        (string Name, Amount? Amount)[] slots =
        [
            ("sets", dose.Sets), ("reps", dose.Reps), ("hold", dose.Hold), ("breaths", dose.Breaths),
            ("time", dose.Duration), ("rest", dose.Rest), ("a day", dose.PerDay), ("a week", dose.PerWeek),
        ];
        var filled = slots.Where(slot => slot.Amount is not null).Select(slot => $"{slot.Name} {slot.Amount}");
        var side = exercise.Side switch { Side.Each => ["each side"], Side.Alternate => ["alternating"], _ => (string[])[] };
        return $"{exercise.Name} | {string.Join(", ", filled.Concat(side))}".TrimEnd();
    }
}
