using Toehold.Programmes;

namespace Toehold.Figures.Tests;

/// <summary>The table of names in Names.md, row by row.</summary>
public sealed class NameTableTests
{
    public static TheoryData<string, string, string, string> Rows =>
        [.. from cells in Cells select (cells[0], cells[1], cells[2], cells[3])];

    [Theory, MemberData(nameof(Rows))]
    public void A_name_means_its_figure_surely_or_none(string name, string position, string thing, string key)
    {
        var exercise = new Exercise { Name = name, Position = PositionOf(position), Equipment = [.. thing.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)] };

        var figure = FigureLibrary.For(exercise);

        Assert.Equal(key, figure.IsNeutral ? "-" : figure.Key);
    }

    [Fact]
    public void The_table_is_long_and_has_every_kind_of_row()
    {
        var rows = Cells.ToList();

        Assert.True(rows.Count >= 300);
        Assert.True(rows.Count(cells => cells[3] == "-") >= 200);
        Assert.Equal(rows.Count, rows.Select(cells => string.Join('|', cells[..3])).Distinct().Count());
    }

    private static IEnumerable<string[]> Cells =>
        from line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Names.md"))
        where line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| name ", StringComparison.Ordinal) && !line.StartsWith("| ---", StringComparison.Ordinal)
        select line.Trim('|').Split('|', StringSplitOptions.TrimEntries);

    private static Position? PositionOf(string word) => word.Length == 0 ? null : Enum.Parse<Position>(word.Replace(" ", "", StringComparison.Ordinal), ignoreCase: true);
}
