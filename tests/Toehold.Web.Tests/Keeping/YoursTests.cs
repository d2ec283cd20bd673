using System.IO.Compression;
using System.Text;

namespace Toehold.Web.Tests;

public sealed class YoursTests(ManyServer server) : IClassFixture<ManyServer>
{
    [Fact]
    public async Task What_is_exported_is_read_back_by_another_to_an_equal_practice()
    {
        using var anna = await server.NewGuest();
        await anna.Deliver([.. Enumerable.Range(0, 20).Select(_ => Guid.CreateVersion7())]);
        using var ben = await server.NewGuest();
        var export = await anna.Export();

        using var answer = await ben.Upload(export);

        Assert.Contains("The file was read. 20 entries are new.", await ben.Page("/yours"), StringComparison.Ordinal);
        Assert.Equal(Document(export), Document(await ben.Export()));
    }

    [Fact]
    public async Task A_broken_file_is_told_and_changes_nothing()
    {
        using var anna = await server.NewGuest();
        await anna.Deliver(Guid.CreateVersion7());
        var before = Document(await anna.Export());

        using var answer = await anna.Upload(Encoding.UTF8.GetBytes(before[..^100]));

        Assert.Contains("it is cut off or damaged", await anna.Page("/yours"), StringComparison.Ordinal);
        Assert.Equal(before, Document(await anna.Export()));
    }

    [Fact]
    public async Task Everything_is_deleted_when_the_word_is_written_and_nothing_when_not()
    {
        using var anna = await server.NewGuest();
        await anna.Deliver(Guid.CreateVersion7());

        await anna.Submit("/yours", "/yours/delete", ("word", "delte"));
        var kept = await anna.Entries();
        using var answer = await anna.Submit("/yours", "/yours/delete", ("word", "Delete"));
        using var after = await anna.Get("/yours/export");

        Assert.Single(kept);
        Assert.Equal("\"cache\", \"storage\"", Assert.Single(answer.Headers.GetValues("Clear-Site-Data")));
        Assert.Null(anna.DeviceKey);
        Assert.StartsWith("/welcome", after.Headers.Location?.OriginalString, StringComparison.Ordinal);
    }

    private static string Document(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        using var reader = new StreamReader(archive.GetEntry("toehold.json")!.Open());
        return reader.ReadToEnd();
    }
}
