namespace Toehold.Outcomes;

/// <summary>One row of a table of text.</summary>
/// <param name="Line">Its line in the file; the first is 1.</param>
/// <param name="Cells">Its cells, in the table's order.</param>
public readonly record struct TableRow(int Line, IReadOnlyList<string> Cells)
{
    /// <summary>A cell without the spaces around it; empty where the row is too short for it.</summary>
    public string Trimmed(int column) => column < Cells.Count ? Cells[column].Trim() : "";
}
