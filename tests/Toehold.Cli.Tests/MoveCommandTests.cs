namespace Toehold.Cli.Tests;

public sealed class MoveCommandTests : IDisposable
{
    private const string Diary =
        """
        {"format":"toehold-practice","version":1,
         "practice":{"createdAt":"2026-01-05T07:00:00.000Z","timeZone":"Europe/Vienna","settings":null,"reminders":null},
         "programmes":[],
         "entries":[{"id":"01956000-0000-7000-8000-000000000001","at":"2026-01-05T08:00:00.000+01:00","day":"2026-01-05","what":{"kind":"noted","text":"Stiff"}}]}
        """;

    private readonly ScratchFolder folder = new();

    [Fact]
    public async Task What_was_moved_is_counted_and_told()
    {
        var (here, there) = (folder.At("here"), folder.At("there"));
        await CommandLine.Run("import", folder.File("diary.json", Diary), "--data", here);

        var moved = await CommandLine.Run("move", "--data", here, "--to", there);
        var again = await CommandLine.Run("move", "--data", here, "--to", there);

        Assert.Equal(
            new CommandLine.Outcome(
                0,
                $"""
                Moved: 1 practices with 1 entries (2 rows in all), each read back and compared.
                Start Toehold with --data from now on. {here} still has everything up to this moment.

                """,
                ""),
            moved);
        Assert.Equal(
            new CommandLine.Outcome(1, "", $"There is data in {there} already. Move to a place that has none; nothing was changed.\n"), again);
    }

    [Theory]
    [InlineData("Host=x;Colour=red", "A PostgreSQL database is named like")]
    [InlineData("postgres://anna@example.org/toehold", "A PostgreSQL database is named like")]
    [InlineData("Host=127.0.0.1;Port=1;Timeout=2", "The database server cannot be reached: ")]
    public async Task A_database_that_cannot_be_had_is_one_line(string database, string why)
    {
        await CommandLine.Run("import", folder.File("diary.json", Diary), "--data", folder.At("here"));

        var moved = await CommandLine.Run("move", "--data", folder.At("here"), "--to", database);
        var export = await CommandLine.Run("export", folder.At("x.zip"), "--database", database);

        Assert.All([moved, export], outcome =>
        {
            Assert.Equal((1, ""), (outcome.Code, outcome.Output));
            Assert.StartsWith(why, Assert.Single(outcome.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        });
    }

    public void Dispose() => folder.Dispose();
}
