using System.Text.Json;

namespace Toehold.Cli.Tests;

public sealed class ReadCommandTests : IDisposable
{
    private const string Sheet = """
        # Knee routine

        1. Straight leg raise: lying, 3 sets of 10, hold 5 seconds, each leg, twice a day.
        2. Wall sit: hold for 20 seconds, 4 times.
        """;

    private readonly ScratchFolder folder = new();

    [Fact]
    public async Task The_JSON_has_the_shape_of_the_contract()
    {
        var outcome = await CommandLine.Run("read", "--json", folder.File("knee.md", Sheet));

        var reading = JsonDocument.Parse(Assert.Single(outcome.Lines)).RootElement;
        var exercise = reading.GetProperty("exercises")[0];
        Assert.Equal("Knee routine", reading.GetProperty("title").GetString());
        Assert.Equal(["name", "position", "equipment", "side", "dose", "source"], exercise.EnumerateObject().Select(member => member.Name));
        Assert.Equal(
            ["sets", "reps", "hold", "breaths", "duration", "rest", "perDay", "perWeek"],
            exercise.GetProperty("dose").EnumerateObject().Select(member => member.Name));
        Assert.Equal("lying", exercise.GetProperty("position").GetString());
        Assert.Equal("each", exercise.GetProperty("side").GetString());
        Assert.Equal("""{"min":3,"max":3}""", exercise.GetProperty("dose").GetProperty("sets").GetRawText());
        Assert.Equal(JsonValueKind.Null, exercise.GetProperty("dose").GetProperty("rest").ValueKind);
        Assert.Equal(JsonValueKind.Array, reading.GetProperty("findings").ValueKind);
    }

    [Fact]
    public async Task A_source_points_into_the_text()
    {
        var outcome = await CommandLine.Run("read", "--json", folder.File("knee.md", Sheet));

        var source = JsonDocument.Parse(outcome.Output).RootElement.GetProperty("exercises")[1].GetProperty("source");
        var words = Sheet[source.GetProperty("start").GetInt32()..source.GetProperty("end").GetInt32()];
        Assert.Contains("Wall sit: hold for 20 seconds", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_gets_a_table()
    {
        var outcome = await CommandLine.Run("read", folder.File("knee.md", Sheet));

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.Equal("Knee routine", outcome.Lines[0]);
        Assert.Contains(outcome.Lines, line => line.Contains("Straight leg raise", StringComparison.Ordinal) && line.Contains("each", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_is_read_as_its_reader_sees_it()
    {
        const string Page = """
            <!doctype html><html><head><title>Clinic</title></head><body>
            <nav><ul><li>Home: 5 times</li></ul></nav>
            <main><h1>Ankle routine</h1><ol><li><b>Heel raises</b> 3 x 10</li><li><b>Calf stretch</b> hold 30 seconds</li></ol>
            <p hidden>Toe curls: 20 times</p></main></body></html>
            """;

        var outcome = await CommandLine.Run("read", "--json", folder.File("page.html", Page));

        var exercises = JsonDocument.Parse(outcome.Output).RootElement.GetProperty("exercises").EnumerateArray();
        Assert.Equal(["Heel raises", "Calf stretch"], exercises.Select(exercise => exercise.GetProperty("name").GetString()));
    }

    [Fact]
    public async Task A_command_without_a_file_says_so_and_fails()
    {
        var outcome = await CommandLine.Run("read");

        Assert.NotEqual(0, outcome.Code);
        Assert.Contains("argument missing for command: 'read'", outcome.Error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
