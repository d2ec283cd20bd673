namespace Toehold.Reading;

/// <summary>What nobody is asked for: a number that is read so high, or below one, is no dose.</summary>
internal static class Limits
{
    private const double MostCounted = 500;
    private const double LongestTime = 14_400;
    private const double MostOften = 100;

    public static bool IsOut(Slot slot, double min, double max) =>
        slot is Slot.Sets or Slot.Reps or Slot.Breaths ? Math.Max(min, max) > MostCounted || max < 1 || max != Math.Floor(max)
            : Math.Max(min, max) > (slot is Slot.PerDay or Slot.PerWeek ? MostOften : LongestTime);
}
