namespace Toehold.Reading;

/// <summary>The columns of a table, by its heading: which slot each announces, and which one names the exercise.</summary>
internal sealed record TableColumns(Slot[] Slots, int[] Places, int Name, bool HasPipes, bool HasCommas);
