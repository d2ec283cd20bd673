using Microsoft.EntityFrameworkCore;
using Toehold.Storage.Postgres;

namespace Toehold.Storage.Tests;

public sealed class StoreMoveTests(PostgresCluster cluster) : StoreTests(cluster)
{
    private const int People = 3;
    private const int Sets = 700;

    [Theory, ClassData<BothStores>]
    public async Task A_move_to_the_other_kind_and_back_changes_no_row_of_any_table(StoreKind kind)
    {
        var other = kind == StoreKind.Sqlite ? StoreKind.Postgres : StoreKind.Sqlite;
        var (start, away, back) = (Untouched(kind, $"{kind}-start"), Untouched(other, $"{kind}-away"), Untouched(kind, $"{kind}-back"));
        Assert.IsType<StoreOpening.Ready>(await start.Open());
        await FullStore.Fill(start, People, Sets);
        var before = await FullStore.Rows(start);

        var there = await new StoreMove(start, away).Run();
        var andBack = await new StoreMove(away, back).Run();

        Assert.All(before, table => Assert.NotEmpty(table.Value));
        Assert.Equal(new MoveResult.Moved(People, People * (Sets + 2), before.Values.Sum(rows => rows.Count)), there);
        Assert.Equal(there, andBack);
        Assert.Equal(before, await FullStore.Rows(back));
        Assert.Equal(before, await FullStore.Rows(start));
    }

    [Theory, ClassData<BothStores>]
    public async Task What_was_moved_is_worked_with_as_before(StoreKind kind)
    {
        var (start, end) = (Untouched(StoreKind.Sqlite, $"{kind}-first"), Untouched(kind, $"{kind}-then"));
        await start.Open();
        await FullStore.Fill(start, 1, 10);

        await new StoreMove(start, end).Run();

        new DataProtectionKeyRing(end).Append("key 3", "<key>3</key>");
        Assert.Equal(3, new DataProtectionKeyRing(end).Read().Count);
        await using var db = end.CreateDbContext();
        var practice = await db.Practices.Select(p => p.Id).SingleAsync();
        Assert.Equal(await Stored(start, practice), await Stored(end, practice));
        Assert.IsType<AppendResult.Saved>(await new EntryIntake(end, new FixedClock(Now)).Append(practice, [Annas.Set(11)]));
    }

    [Theory, ClassData<BothStores>]
    public async Task A_place_that_has_data_is_refused_and_left_alone(StoreKind kind)
    {
        var (start, taken) = (Untouched(StoreKind.Sqlite, $"{kind}-mine"), Untouched(kind, $"{kind}-taken"));
        await start.Open();
        await FullStore.Fill(start, 1, 10);
        await taken.Open();
        new DataProtectionKeyRing(taken).Append("only a key", "<key/>");
        var before = await FullStore.Rows(taken);

        var result = await new StoreMove(start, taken).Run();

        Assert.Equal(
            new MoveResult.Refused($"There is data in {taken.Place} already. Move to a place that has none; nothing was changed."), result);
        Assert.Equal(before, await FullStore.Rows(taken));
    }

    [Fact]
    public async Task What_fails_halfway_leaves_nothing_behind_and_can_be_done_again()
    {
        var (start, end) = (Untouched(StoreKind.Sqlite, "too-long"), (PostgresStore)Untouched(StoreKind.Postgres, "too-long"));
        await start.Open();
        await FullStore.Fill(start, 1, 10);
        await using var db = start.CreateDbContext();
        await db.Database.ExecuteSqlAsync($"UPDATE push_messages SET topic = {new string('x', 33)}");

        var failed = await new StoreMove(start, end).Run();
        var rows = await FullStore.Rows(end);
        await db.Database.ExecuteSqlAsync($"UPDATE push_messages SET topic = 'x'");
        var again = await new StoreMove(start, end).Run();

        Assert.Equal(
            new MoveResult.Refused("Nothing was moved. The data store failed: value too long for type character varying(32)"), failed);
        Assert.All(rows, table => Assert.Empty(table.Value));
        Assert.IsType<MoveResult.Moved>(again);
    }

    [Fact]
    public async Task A_place_cannot_be_moved_to_itself_or_from_nothing()
    {
        var (start, end) = (Untouched(StoreKind.Sqlite, "nothing"), Untouched(StoreKind.Postgres, "target"));

        var same = await new StoreMove(end, Untouched(StoreKind.Postgres, "target")).Run();
        var missing = await new StoreMove(start, end).Run();

        Assert.Equal(new MoveResult.Refused($"{end.Place} is where the data is already."), same);
        Assert.Equal(new MoveResult.Refused($"There is no data in {start.Place}. Name where it is with --data or --database."), missing);
    }

    [Theory, ClassData<BothStores>]
    public async Task Nobody_writes_to_a_store_while_it_is_moved(StoreKind kind)
    {
        var store = Untouched(kind, "frozen");
        await store.Open();
        await using var db = store.CreateDbContext();
        await using var frozen = await store.Freeze(db);

        var writing = Task.Run(() => NewPractice(store));

        Assert.NotSame(writing, await Task.WhenAny(writing, Task.Delay(TimeSpan.FromMilliseconds(300), TestContext.Current.CancellationToken)));
        Assert.Equal(0, await db.Practices.CountAsync());
        await frozen.CommitAsync();
        await writing;
    }
}
