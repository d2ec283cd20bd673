namespace Toehold.Outcomes;

/// <summary>One row of a table of text.</summary>
/// <param name="line">Its line in the file; the first is 1.</param>
/// <param name="cells">Its cells, in the table's order.</param>
public sealed class TableRow(int line, IReadOnlyList<string> cells)
{
    /// <summary>Its line in the file; the first is 1.</summary>
    public int Line { get; } = line;

    /// <summary>Its cells, in the table's order.</summary>
    public IReadOnlyList<string> Cells { get; } = cells;

    /// <summary>A cell without the spaces around it; empty where the row is too short for it.</summary>
    public string Trimmed(int column) => column < Cells.Count ? Cells[column].Trim() : "";
}
