namespace Toehold.Reading;

/// <summary>The columns of a table, by its heading: which slot each announces, which one names the exercise, and which are of loads and dates.</summary>
internal sealed record TableColumns(Slot[] Slots, int[] Places, int Name, bool HasPipes, bool HasCommas, bool[] Skipped);
