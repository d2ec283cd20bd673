using System.IO.Compression;

namespace Toehold.Cli.Tests;

public sealed class KeepCommandTests : IDisposable
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
    public async Task What_is_exported_and_read_back_elsewhere_exports_to_the_same_document()
    {
        var (first, second) = (folder.At("first"), folder.At("second"));
        var diary = folder.File("diary.json", Diary);

        var read = await CommandLine.Run("import", diary, "--data", first);
        var export = await CommandLine.Run("export", folder.At("first.zip"), "--data", first);
        var readBack = await CommandLine.Run("import", folder.At("first.zip"), "--data", second);
        await CommandLine.Run("export", folder.At("second.zip"), "--data", second);

        Assert.Equal("Read: 1 new entries, 0 that were here.\n", read.Output);
        Assert.Equal($"Everything is in {folder.At("first.zip")}\n", export.Output);
        Assert.Equal(0, readBack.Code);
        Assert.Equal(Document("first.zip"), Document("second.zip"));
    }

    [Fact]
    public async Task A_broken_file_changes_nothing()
    {
        var data = folder.At("data");
        await CommandLine.Run("import", folder.File("good.json", Diary), "--data", data);

        var outcome = await CommandLine.Run("import", folder.File("bad.json", Diary[..^40]), "--data", data);
        await CommandLine.Run("export", folder.At("after.zip"), "--data", data);

        Assert.Equal(
            (1, "The file cannot be read: it is cut off or damaged. Export again, or use another copy. Nothing was read.\n"),
            (outcome.Code, outcome.Error));
        Assert.Contains("Stiff", Document("after.zip"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_can_be_served_and_nothing_is_written_over()
    {
        var data = folder.At("data");
        await CommandLine.Run("import", folder.File("diary.json", Diary), "--data", data);
        Directory.CreateDirectory(folder.At("copy"));
        var copy = Path.Combine(folder.At("copy"), "toehold.db");

        var backup = await CommandLine.Run("backup", copy, "--data", data);
        var again = await CommandLine.Run("backup", copy, "--data", data);
        var export = await CommandLine.Run("export", folder.At("copy.zip"), "--data", folder.At("copy"));

        Assert.StartsWith($"{copy} holds everything", backup.Output, StringComparison.Ordinal);
        Assert.Equal((1, $"{copy} is there already. Choose another name.\n"), (again.Code, again.Error));
        Assert.Equal(0, export.Code);
        Assert.Contains("Stiff", Document("copy.zip"), StringComparison.Ordinal);
    }

    [Theory, InlineData("export"), InlineData("backup")]
    public async Task A_folder_without_data_is_told_and_not_made(string command)
    {
        var nowhere = folder.At("nowhere");

        var outcome = await CommandLine.Run(command, folder.At("out"), "--data", nowhere);

        Assert.Equal((1, $"There is no data in {nowhere}. Name where it is with --data or --database.\n"), (outcome.Code, outcome.Error));
        Assert.False(Directory.Exists(nowhere));
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    private string Document(string zip)
    {
        using var archive = ZipFile.OpenRead(folder.At(zip));
        using var reader = new StreamReader(archive.GetEntry("toehold.json")!.Open());
        return reader.ReadToEnd();
    }
}
