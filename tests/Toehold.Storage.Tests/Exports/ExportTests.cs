using System.IO.Compression;
using Microsoft.EntityFrameworkCore;

namespace Toehold.Storage.Tests;

public sealed class ExportTests(PostgresCluster cluster) : StoreTests(cluster)
{
    public static TheoryData<StoreKind, StoreKind> Ways =>
    [
        (StoreKind.Sqlite, StoreKind.Postgres), (StoreKind.Postgres, StoreKind.Sqlite), (StoreKind.Sqlite, StoreKind.Sqlite),
    ];

    [Theory, MemberData(nameof(Ways))]
    public async Task A_second_instance_started_from_the_export_is_equal(StoreKind from, StoreKind to)
    {
        var (first, second) = (Untouched(from, "first"), Untouched(to, "second"));
        await first.Open();
        await second.Open();
        var practice = await Filled(first);
        var other = await NewPractice(second);
        using var zip = new MemoryStream();
        await new PracticeExport(first).WriteZip(zip, practice);
        zip.Position = 0;

        var result = await new PracticeImport(second, new FixedClock(Now)).Read(zip, other);

        Assert.Equal(new ImportResult.Kept(1_203, 0), result);
        Assert.Equal(await Stored(first, practice), await Stored(second, other));
        Assert.Equal(await Json(first, practice), await Json(second, other));
    }

    [Theory, ClassData<BothStores>]
    public async Task Reading_back_twice_or_over_other_entries_loses_and_doubles_nothing(StoreKind kind)
    {
        var store = await Open(kind);
        var practice = await Filled(store);
        var other = await NewPractice(store);
        await using var intake = new EntryIntake(store, new FixedClock(Now));
        await intake.Append(other, [Annas.Set(5), Annas.Set(99_999)]);
        var json = await Json(store, practice);
        var import = new PracticeImport(store, new FixedClock(Now));

        var once = await import.Read(Text(json), other);
        var twice = await import.Read(Text(json), other);

        Assert.Equal(new ImportResult.Kept(1_202, 1), once);
        Assert.Equal(new ImportResult.Kept(0, 1_203), twice);
        Assert.Equal(1_204, (await Stored(store, other)).Count);
    }

    [Fact]
    public async Task The_zip_holds_the_document_its_schema_a_table_and_every_hand_out()
    {
        var store = await Open(StoreKind.Sqlite);
        var practice = await Filled(store);
        using var zip = new MemoryStream();

        await new PracticeExport(store).WriteZip(zip, practice);

        using var archive = new ZipArchive(zip, ZipArchiveMode.Read);
        Assert.Equal(
            ["entries.csv", "programmes/five-foot-exercises.md", "toehold.json", "toehold.schema.json"],
            archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
        var table = (await Content(archive, "entries.csv")).Split("\r\n");
        Assert.Equal("\uFEFFday,at,kind,programme,session,exercise,side,set,sets,repetitions,seconds,plannedSeconds,skipped,pain,effort,bodyPart,note,text,reason,everything,id", table[0]);
        Assert.StartsWith("2026-01-05,2026-01-05T08:00:00+01:00,setDone,Five foot exercises,1,Toe press,,1,10,1,3.25,5,false,", table[1], StringComparison.Ordinal);
        Assert.Contains(table, line => line.Contains(",\"'=1+1\",", StringComparison.Ordinal));
        Assert.Equal("# Five\n\nToe press: hold 3–5 s, 10 times", await Content(archive, "programmes/five-foot-exercises.md"));
    }

    [Fact]
    public async Task A_practice_that_is_not_there_is_not_exported()
    {
        using var target = new MemoryStream();

        var written = await new PracticeExport(await Open(StoreKind.Sqlite)).WriteZip(target, Guid.CreateVersion7());

        Assert.False(written);
        Assert.Equal(0, target.Length);
    }

    internal static MemoryStream Text(string json) => new(System.Text.Encoding.UTF8.GetBytes(json));

    internal static async Task<string> Json(Store store, Guid practice)
    {
        using var json = new MemoryStream();
        Assert.True(await new PracticeExport(store).WriteJson(json, practice));
        return System.Text.Encoding.UTF8.GetString(json.ToArray());
    }

    /// <summary>A practice with a programme, settings, reminders, 1,200 sets, a pain score, a note and something of a newer version.</summary>
    internal static async Task<Guid> Filled(Store store)
    {
        var practice = await NewPractice(store);
        await using (var db = store.CreateDbContext())
        {
            var kept = await db.Practices.SingleAsync(p => p.Id == practice);
            (kept.Settings, kept.TimeZone) = ("""{"timesOfDay":["07:30","19:00"],"voice":"ä"}""", "Europe/Vienna");
            db.ReminderClocks.Add(new ReminderClock { PracticeId = practice, QuietFrom = 1_290, SecondAfter = 45 });
            db.Programmes.Add(new KeptProgramme
            {
                Id = Annas.Programme,
                PracticeId = practice,
                Slug = "five-foot-exercises",
                Title = "Five foot exercises",
                Handout = "# Five\n\nToe press: hold 3–5 s, 10 times",
                AddedAt = Now.AddMilliseconds(7),
                ArchivedAt = Now.AddDays(1),
            });
            await db.SaveChangesAsync();
        }

        await using var intake = new EntryIntake(store, new FixedClock(Now));
        await intake.Append(practice, [.. Enumerable.Range(0, 1_000).Select(number => Annas.Set(number))]);
        await intake.Append(practice, [.. Enumerable.Range(1_000, 200).Select(number => Annas.Set(number))]);
        await intake.Append(
            practice,
            [
                Annas.CheckIn(2_000, 4), Annas.Note(2_001, "=1+1"),
                Annas.Entry(2_002, Annas.FirstDay, new What.Unknown("dreamt", """{"kind":"dreamt","of":"stairs — and \"rain\""}""")),
            ]);
        return practice;
    }

    private static async Task<string> Content(ZipArchive archive, string name)
    {
        await using var stream = await archive.GetEntry(name)!.OpenAsync();
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
    }
}
