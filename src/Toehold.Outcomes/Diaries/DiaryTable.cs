namespace Toehold.Outcomes;

/// <summary>
/// Reads a diary from a table with a header. Columns by name, in any order: <c>day</c> (ISO date or whole number, rising),
/// <c>pain</c> (0–10, empty: not rated), <c>planned</c> (0–1), and optionally <c>counted</c> (0 leaves a day out). Other
/// columns are passed over. Whatever the text, it gives a reading and throws nothing.
/// </summary>
public static class DiaryTable
{
    /// <summary>The most days that are read: more than a hundred years.</summary>
    public const int MostDays = 40_000;

    /// <summary>Reads the rows, the first of which is the header.</summary>
    public static DiaryReading Read(IEnumerable<TableRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        DiaryTableRows? days = null;
        foreach (var row in rows)
        {
            var problem = days?.Add(row);
            if (days is null && DiaryColumns.Find(row, out problem) is { } columns)
            {
                days = new DiaryTableRows(columns);
            }

            if (!string.IsNullOrEmpty(problem))
            {
                return new DiaryReading.Refused(problem);
            }
        }

        return days?.Read() ?? new DiaryReading.Refused("line 1: the file is empty; it needs a header with day, pain and planned.");
    }
}
