using Microsoft.EntityFrameworkCore;

namespace Toehold.Storage.Tests;

public sealed class RecordTests(PostgresCluster cluster) : StoreTests(cluster)
{
    [Theory, ClassData<BothStores>]
    public async Task A_practice_and_its_programme_are_read_back_as_they_were_kept(StoreKind kind)
    {
        var store = await Open(kind);
        var practice = await NewPractice(store);
        var programme = new KeptProgramme
        {
            Id = Guid.CreateVersion7(),
            PracticeId = practice,
            Slug = "five-foot-exercises",
            Title = "Five foot exercises",
            Handout = "Toe press: hold 3–5 s, 10 times",
            AddedAt = Now.AddMilliseconds(7),
        };
        await using (var db = store.CreateDbContext())
        {
            (await db.Practices.SingleAsync(p => p.Id == practice)).TimeZone = "Europe/Vienna";
            db.Programmes.Add(programme);
            await db.SaveChangesAsync();
        }

        await using var later = store.CreateDbContext();
        var kept = await later.Programmes.SingleAsync(p => p.PracticeId == practice && p.ArchivedAt == null);

        Assert.Equivalent(programme, kept);
        Assert.Equal("Europe/Vienna", (await later.Practices.SingleAsync(p => p.Id == practice)).TimeZone);
    }

    [Theory, ClassData<BothStores>]
    public async Task Keys_are_read_in_the_order_they_were_made(StoreKind kind)
    {
        var store = Untouched(kind, "keys");
        await store.Open();
        var ring = new DataProtectionKeyRing(store);

        ring.Append("first", "<key id=\"1\" />");
        ring.Append(null, "<key id=\"2\" />");

        Assert.Equal(["<key id=\"1\" />", "<key id=\"2\" />"], ring.Read());
    }

    [Theory, ClassData<BothStores>]
    public async Task A_commit_waits_for_the_disk(StoreKind kind)
    {
        await using var db = (await Open(kind)).CreateDbContext();

        // 2 is FULL (https://www.sqlite.org/pragma.html, "synchronous").
        var (setting, durable) = kind == StoreKind.Sqlite ? ("SELECT synchronous || '' AS Value FROM pragma_synchronous", "2")
            : ("SELECT current_setting('synchronous_commit') AS \"Value\"", "on");

        Assert.Equal(durable, await db.Database.SqlQueryRaw<string>(setting).SingleAsync());
    }
}
