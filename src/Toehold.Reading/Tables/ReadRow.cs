namespace Toehold.Reading;

/// <summary>A row of a table: its cells with the slot of each, which of them names the exercise (-1: none), and the days of the week on which it is ticked.</summary>
internal sealed record ReadRow(List<(int First, int Last, Slot Slot)> Cells, int Name, Phrase? Days)
{
    /// <summary>A heading, or the rule below it.</summary>
    public static ReadRow Empty { get; } = new([], -1, null);
}
