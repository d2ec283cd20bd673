namespace Toehold.Reading;

/// <summary>The columns of a table, by its heading: which slot each announces, which one names the exercise, which are of loads and dates, and which are of a day of the week.</summary>
internal sealed record TableColumns(Slot[] Slots, int[] Places, int Name, bool HasPipes, bool HasCommas, bool[] Skipped, bool[] Days);
