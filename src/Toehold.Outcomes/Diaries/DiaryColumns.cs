namespace Toehold.Outcomes;

/// <summary>Where a table's columns are, counted from 0, and how many it has.</summary>
internal sealed record DiaryColumns(int Day, int Pain, int Planned, int? Counted, int Count)
{
    private const int Needed = 3;
    private static readonly string[] Names = ["day", "pain", "planned", "counted"];

    /// <summary>The columns that a header names, in any case; or null, and why it will not do.</summary>
    public static DiaryColumns? Find(TableRow header, out string problem)
    {
        var cells = header.Cells.Select(cell => cell.Trim().ToLowerInvariant()).ToList();
        var places = Names.Select(name => cells.IndexOf(name)).ToArray();
        for (var i = 0; i < Names.Length; i++)
        {
            var twice = places[i] != cells.LastIndexOf(Names[i]);
            if (twice || (i < Needed && places[i] < 0))
            {
                var reason = twice ? "names it twice." : $"does not name it; it needs day, pain and planned, parted by commas{Otherwise(header)}.";
                problem = $"line {header.Line}, column {Names[i]}: the header {reason}";
                return null;
            }
        }

        problem = "";
        return new DiaryColumns(places[0], places[1], places[2], places[3] < 0 ? null : places[3], header.Cells.Count);
    }

    private static string Otherwise(TableRow header) => header.Cells is not [var only] ? ""
        : only.Contains(';', StringComparison.Ordinal) ? ", not by semicolons"
        : only.Contains('\t', StringComparison.Ordinal) ? ", not by tabs"
        : "";
}
