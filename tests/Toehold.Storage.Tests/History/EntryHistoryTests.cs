namespace Toehold.Storage.Tests;

public sealed class EntryHistoryTests(PostgresCluster cluster) : StoreTests(cluster)
{
    private static readonly DateOnly Monday = Annas.FirstDay;
    private static readonly DateOnly Tuesday = Monday.AddDays(1);
    private static readonly DateOnly Wednesday = Monday.AddDays(2);

    private static readonly Entry[] Week =
    [
        Annas.Set(1, Monday), Annas.Set(2, Monday), Annas.SessionEnd(3, Monday), Annas.CheckIn(4, 5, Monday),
        Annas.Set(5, Tuesday), Annas.SessionEnd(6, Tuesday), Annas.CheckIn(7, 4, Tuesday),
        Annas.CheckIn(8, 3, Wednesday), Annas.SessionEnd(9, Wednesday),
    ];

    [Theory, ClassData<BothStores>]
    public async Task A_day_is_read_as_it_happened(StoreKind kind)
    {
        var (history, anna) = await AfterTheWeek(kind);

        var day = await history.OfDay(anna, Monday);

        Assert.Equal(Week[..4], day);
    }

    [Theory, ClassData<BothStores>]
    public async Task Days_are_read_with_both_ends(StoreKind kind)
    {
        var (history, anna) = await AfterTheWeek(kind);

        var days = await history.Between(anna, Tuesday, Wednesday);

        Assert.Equal(Week[4..], days);
        Assert.Empty(await history.Between(anna, Wednesday, Tuesday));
    }

    [Theory, ClassData<BothStores>]
    public async Task Days_are_counted_with_both_ends_and_without_those_that_have_nothing(StoreKind kind)
    {
        var (history, anna) = await AfterTheWeek(kind);

        var counts = await history.CountByDay(anna, Monday.AddDays(-3), Tuesday);

        Assert.Equal([(Monday, 4), (Tuesday, 3)], counts.OrderBy(day => day.Key).Select(day => (day.Key, day.Value)));
        Assert.Empty(await history.CountByDay(anna, Tuesday, Monday));
    }

    [Theory, ClassData<BothStores>]
    public async Task Pain_scores_are_read_without_the_sets(StoreKind kind)
    {
        var (history, anna) = await AfterTheWeek(kind);

        var scores = await history.CheckIns(anna, Monday, Tuesday);

        Assert.Equal([Week[3], Week[6]], scores);
    }

    [Theory, ClassData<BothStores>]
    public async Task Recent_sessions_come_newest_first(StoreKind kind)
    {
        var (history, anna) = await AfterTheWeek(kind);

        var sessions = await history.RecentSessions(anna, 2);

        Assert.Equal([Week[8], Week[5]], sessions);
    }

    [Theory, ClassData<BothStores>]
    public async Task The_last_of_several_kinds_come_together_newest_first_and_of_each_kind_only_so_many(StoreKind kind)
    {
        var (history, anna) = await AfterTheWeek(kind);

        var last = await history.Latest(anna, [LastOf.The<What.CheckedIn>(2), LastOf.The<What.SessionEnded>(1), LastOf.The<What.Progressed>(3)]);

        Assert.Equal([Week[8], Week[7], Week[6]], last);
    }

    [Theory, ClassData<BothStores>]
    public async Task Nobody_reads_what_is_another_persons(StoreKind kind)
    {
        var (history, _) = await AfterTheWeek(kind);
        var ben = await NewPractice(await Open(kind));

        var day = await history.OfDay(ben, Monday);

        Assert.Empty(day);
        Assert.Empty(await history.All(ben).ToListAsync());
    }

    [Theory, ClassData<BothStores>]
    public async Task Deleting_a_practice_deletes_its_entries_and_refuses_later_ones(StoreKind kind)
    {
        var (history, anna) = await AfterTheWeek(kind);
        var store = await Open(kind);
        await using var db = store.CreateDbContext();

        db.Practices.Remove(await db.Practices.FindAsync(anna) ?? throw new InvalidOperationException());
        await db.SaveChangesAsync();

        Assert.Empty(await history.All(anna).ToListAsync());
        await using var intake = new EntryIntake(store, new FixedClock(Now));
        Assert.IsType<AppendResult.Refused>(await intake.Append(anna, Week));
    }

    private async Task<(EntryHistory History, Guid Anna)> AfterTheWeek(StoreKind kind)
    {
        var store = await Open(kind);
        var anna = await NewPractice(store);
        await using var intake = new EntryIntake(store, new FixedClock(Now));
        await intake.Append(anna, Week.Reverse().ToArray());
        return (new EntryHistory(store), anna);
    }
}
