using System.IO.Compression;
using Microsoft.EntityFrameworkCore;

namespace Toehold.Storage.Tests;

public sealed class BrokenExportTests(PostgresCluster cluster) : StoreTests(cluster)
{
    private const string NotOurs = "This is not an export of Toehold's. Choose the zip file, or the toehold.json in it.";
    private const string CutOff = "The file cannot be read: it is cut off or damaged. Export again, or use another copy. Nothing was read.";

    [Theory]
    [InlineData("", CutOff)]
    [InlineData("Dear diary", CutOff)]
    [InlineData("PK\u0003\u0004 no zip", CutOff)]
    [InlineData("[]", NotOurs)]
    [InlineData("""{"format":"something-else"}""", NotOurs)]
    [InlineData("""{"format":"toehold-practice","version":2}""", "This export was written by a newer Toehold. Read it back with that version.")]
    [InlineData("""{"format":"toehold-practice","version":1}""", "The file is damaged or was changed: practice: it is missing. Nothing was read.")]
    public async Task A_file_that_is_no_export_is_told_so(string text, string sentence)
    {
        var store = await Open(StoreKind.Sqlite);
        var practice = await NewPractice(store);

        var result = await new PracticeImport(store, new FixedClock(Now)).Read(ExportTests.Text(text), practice);

        Assert.Equal(new ImportResult.Refused(sentence), result);
    }

    [Theory]
    [InlineData("\"pain\":4", "\"pain\":40", "entries[1200].what.pain: 40 is not from 0 to 10")]
    [InlineData("\"createdAt\": \"2026", "\"createdAt\": \"20x6", "practice.createdAt: it is missing or is no instant in UTC")]
    [InlineData("\"slug\": \"five", "\"slug\": \"\",\"was\":\"five", "programmes[0].slug: it is missing or longer than 100 characters")]
    [InlineData("\"quietFrom\": 1290", "\"quietFrom\": 9999", "practice.reminders.quietFrom: it is missing or is no minute of a day")]
    public async Task A_damaged_place_is_named_and_nothing_is_written(string was, string damaged, string place)
    {
        var store = await Open(StoreKind.Sqlite);
        var json = await ExportTests.Json(store, await ExportTests.Filled(store));
        var practice = await NewPractice(store);
        Assert.Contains(was, json, StringComparison.Ordinal);

        var result = await new PracticeImport(store, new FixedClock(Now))
            .Read(ExportTests.Text(json.Replace(was, damaged, StringComparison.Ordinal)), practice);

        Assert.Equal($"The file is damaged or was changed: {place}. Nothing was read.", Assert.IsType<ImportResult.Refused>(result).Sentence);
        await NothingIsIn(store, practice);
    }

    [Theory, ClassData<BothStores>]
    public async Task A_file_cut_off_anywhere_leaves_nothing_behind(StoreKind kind)
    {
        var store = await Open(kind);
        var json = await ExportTests.Json(store, await ExportTests.Filled(store));
        var practice = await NewPractice(store);
        var import = new PracticeImport(store, new FixedClock(Now));

        foreach (var length in Enumerable.Range(1, 40).Select(part => json.Length * part / 41))
        {
            Assert.IsType<ImportResult.Refused>(await import.Read(ExportTests.Text(json[..length]), practice));
        }

        await NothingIsIn(store, practice);
    }

    [Fact]
    public async Task A_zip_file_without_the_document_is_told_so()
    {
        var store = await Open(StoreKind.Sqlite);
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry("holiday.jpg");
        }

        zip.Position = 0;
        var result = await new PracticeImport(store, new FixedClock(Now)).Read(zip, await NewPractice(store));

        Assert.Equal("There is no toehold.json in this zip file. Choose the file that Toehold exported.", Assert.IsType<ImportResult.Refused>(result).Sentence);
    }

    [Fact]
    public async Task A_small_file_that_unpacks_to_an_endless_one_is_refused_long_before_its_end()
    {
        var store = await Open(StoreKind.Sqlite);
        using var zip = new MemoryStream();
        await using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            await using var file = await archive.CreateEntry(ExportSchema.DocumentName, CompressionLevel.Optimal).OpenAsync();
            var blank = new byte[1 << 20];
            Array.Fill(blank, (byte)' ');
            for (var written = 0; written < 64; written++)
            {
                await file.WriteAsync(blank);
            }
        }

        using var counted = new CountedStream(zip.ToArray());
        var result = await new PracticeImport(store, new FixedClock(Now)).Read(counted, await NewPractice(store));

        Assert.Equal(new ImportResult.Refused(CutOff), result);
        Assert.InRange(counted.BytesRead, 1, counted.Length / 2);
    }

    private static async Task NothingIsIn(Store store, Guid practice)
    {
        await using var db = store.CreateDbContext();
        Assert.Empty(await Stored(store, practice));
        Assert.False(await db.Programmes.AnyAsync(p => p.PracticeId == practice));
        Assert.Equal(Now, (await db.Practices.SingleAsync(p => p.Id == practice)).CreatedAt);
    }
}
