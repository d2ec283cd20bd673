using Microsoft.Data.Sqlite;
using Toehold.Storage.Sqlite;

namespace Toehold.Storage.Tests;

public sealed class EntryIntakeTests(PostgresCluster cluster) : StoreTests(cluster)
{
    private static readonly Entry NewerPages = Annas.Entry(9, Annas.FirstDay, new What.Unknown("walked", """{"kind":"walked","metres":12}"""));

    [Theory, ClassData<BothStores>]
    public async Task What_is_saved_is_read_back_as_it_came(StoreKind kind)
    {
        var store = await Open(kind);
        var practice = await NewPractice(store);
        await using var intake = new EntryIntake(store, new FixedClock(Now));
        Entry[] entries = [Annas.Set(1), Annas.Set(2) with { DeviceSequence = null }, Annas.CheckIn(3, 4), Annas.SessionEnd(4), NewerPages];

        var result = await intake.Append(practice, entries);

        Assert.Equal(new AppendResult.Saved(5, 0, [], []), result);
        var stored = await Stored(store, practice);
        Assert.Equal(entries, stored);
        Assert.Equal(entries.Select(entry => entry.OccurredAt.Offset), stored.Select(entry => entry.OccurredAt.Offset));
    }

    [Theory, ClassData<BothStores>]
    public async Task Delivered_again_it_is_already_there(StoreKind kind)
    {
        var store = await Open(kind);
        var practice = await NewPractice(store);
        await using var intake = new EntryIntake(store, new FixedClock(Now));
        await intake.Append(practice, [Annas.Set(1), NewerPages]);

        var result = await intake.Append(practice, [NewerPages, Annas.Set(1), Annas.Set(2), Annas.Set(2)]);

        Assert.Equal(new AppendResult.Saved(1, 3, [], []), result);
        Assert.Equal([Annas.Set(1), Annas.Set(2), NewerPages], await Stored(store, practice));
    }

    [Theory, ClassData<BothStores>]
    public async Task Of_two_contents_of_one_id_the_first_is_kept(StoreKind kind)
    {
        var store = await Open(kind);
        var practice = await NewPractice(store);
        await using var intake = new EntryIntake(store, new FixedClock(Now));
        await intake.Append(practice, [Annas.CheckIn(1, 3)]);

        var result = await intake.Append(practice, [Annas.CheckIn(1, 7), Annas.CheckIn(2, 5), Annas.CheckIn(2, 6)]);

        Assert.Equal(new AppendResult.Saved(1, 0, [Annas.Id(1), Annas.Id(2)], []), result);
        Assert.Equal([Annas.CheckIn(1, 3), Annas.CheckIn(2, 5)], await Stored(store, practice));
    }

    [Theory, ClassData<BothStores>]
    public async Task The_same_id_in_two_practices_is_two_entries(StoreKind kind)
    {
        var store = await Open(kind);
        Guid[] practices = [await NewPractice(store), await NewPractice(store)];
        await using var intake = new EntryIntake(store, new FixedClock(Now));

        var results = await Task.WhenAll(practices.Select((practice, i) => intake.Append(practice, [Annas.CheckIn(1, i)])));

        Assert.All(results, result => Assert.Equal(new AppendResult.Saved(1, 0, [], []), result));
        Assert.Equal([Annas.CheckIn(1, 1)], await Stored(store, practices[1]));
    }

    [Theory, ClassData<BothStores>]
    public async Task A_bad_entry_fails_neither_its_delivery_nor_its_group(StoreKind kind)
    {
        var store = await Open(kind);
        var practice = await NewPractice(store);
        await using var intake = new EntryIntake(store, new FixedClock(Now));

        var results = await Task.WhenAll(
            intake.Append(practice, [Annas.Set(1), Annas.CheckIn(2, 99)]),
            intake.Append(practice, [Annas.CheckIn(3, 99)]),
            intake.Append(Guid.CreateVersion7(), [Annas.Set(4)]),
            intake.Append(practice, [Annas.Set(5)]));

        Assert.Equal(new AppendResult.Saved(1, 0, [], [TooMuchPain(2)]), results[0]);
        Assert.Equal(new AppendResult.Refused([TooMuchPain(3)]), results[1]);
        Assert.Equal("The practice that these entries belong to is not here, or was deleted.", Assert.IsType<AppendResult.Refused>(results[2]).Problems[0].Sentence);
        Assert.Equal(new AppendResult.Saved(1, 0, [], []), results[3]);
        Assert.Equal([Annas.Set(1), Annas.Set(5)], await Stored(store, practice));
    }

    [Theory, ClassData<BothStores>]
    public async Task Many_callers_at_once_are_all_answered_and_all_kept(StoreKind kind)
    {
        var store = await Open(kind);
        var practice = await NewPractice(store);
        await using var intake = new EntryIntake(store, new FixedClock(Now));
        var numbers = Enumerable.Range(0, 2_000).ToArray();

        var results = await Task.WhenAll(numbers.Select(number => intake.Append(practice, [Annas.Set(number)])));

        Assert.All(results, result => Assert.Equal(new AppendResult.Saved(1, 0, [], []), result));
        Assert.Equal(numbers.Select(number => Annas.Set(number)), await Stored(store, practice));
    }

    [Theory, ClassData<BothStores>]
    public async Task Two_servers_on_one_store_keep_each_entry_once(StoreKind kind)
    {
        var store = await Open(kind);
        var practice = await NewPractice(store);
        await using var one = new EntryIntake(store, new FixedClock(Now));
        await using var other = new EntryIntake(store, new FixedClock(Now));
        var numbers = Enumerable.Range(0, 200).ToArray();

        var results = await Task.WhenAll(
            numbers.SelectMany(number => new[] { one.Append(practice, [Annas.Set(number)]), other.Append(practice, [Annas.Set(number)]) }));

        Assert.Equal(200, results.Sum(result => Assert.IsType<AppendResult.Saved>(result).New));
        Assert.Equal(200, results.Sum(result => Assert.IsType<AppendResult.Saved>(result).AlreadyThere));
        Assert.Equal(numbers.Select(number => Annas.Set(number)), await Stored(store, practice));
    }

    [Theory, ClassData<BothStores>]
    public async Task A_largest_delivery_is_kept_and_a_larger_one_is_refused(StoreKind kind)
    {
        var store = await Open(kind);
        var practice = await NewPractice(store);
        await using var intake = new EntryIntake(store, new FixedClock(Now));
        var entries = Enumerable.Range(0, EntryIntake.MaxDelivery + 1).Select(number => Annas.Set(number)).ToArray();

        var refused = await intake.Append(practice, entries);
        var saved = await intake.Append(practice, entries[1..]);

        Assert.Equal(new AppendResult.Refused([new EntryProblem(null, "", "A delivery has at most 1000 entries.")]), refused);
        Assert.Equal(new AppendResult.Saved(EntryIntake.MaxDelivery, 0, [], []), saved);
    }

    [Theory, ClassData<BothStores>]
    public async Task An_empty_delivery_is_saved(StoreKind kind)
    {
        await using var intake = new EntryIntake(await Open(kind), new FixedClock(Now));

        var result = await intake.Append(Guid.CreateVersion7(), []);

        Assert.Equal(new AppendResult.Saved(0, 0, [], []), result);
    }

    [Theory, ClassData<BothStores>]
    public async Task A_store_that_is_not_there_makes_nobody_wait_for_ever(StoreKind kind)
    {
        await using var intake = new EntryIntake(Untouched(kind, "nowhere"), new FixedClock(Now));

        var results = await Task.WhenAll(Enumerable.Range(0, 5).Select(number => intake.Append(Guid.CreateVersion7(), [Annas.Set(number)])));

        Assert.All(results, result => Assert.IsType<AppendResult.Unavailable>(result));
    }

    [Theory, ClassData<BothStores>]
    public async Task What_waits_when_the_intake_stops_is_still_kept(StoreKind kind)
    {
        var store = await Open(kind);
        var practice = await NewPractice(store);
        var intake = new EntryIntake(store, new FixedClock(Now));
        var appending = intake.Append(practice, [Annas.Set(1)]);

        await intake.DisposeAsync();

        Assert.Equal(new AppendResult.Saved(1, 0, [], []), await appending);
        Assert.IsType<AppendResult.Unavailable>(await intake.Append(practice, [Annas.Set(2)]));
    }

    [Fact]
    public async Task A_server_whose_clock_is_behind_goes_by_the_databases()
    {
        var store = await Open(StoreKind.Postgres);
        var practice = await NewPractice(store);
        await using var intake = new EntryIntake(store, new FixedClock(Now.AddYears(-3)));

        var result = await intake.Append(practice, [Annas.Set(1)]);

        Assert.Equal(new AppendResult.Saved(1, 0, [], []), result);
    }

    [Fact]
    public async Task While_another_program_locks_the_file_everyone_is_told_and_then_it_goes_on()
    {
        var store = Assert.IsType<SqliteStore>(await Open(StoreKind.Sqlite));
        var practice = await NewPractice(store);
        await using var intake = new EntryIntake(store, new FixedClock(Now));
        await using var other = new SqliteConnection($"Data Source={store.File};Pooling=False");
        await other.OpenAsync();
        await Execute(other, "BEGIN IMMEDIATE");

        var meanwhile = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => intake.Append(practice, [Annas.Set(number)])));
        await Execute(other, "ROLLBACK");
        var afterwards = await intake.Append(practice, [Annas.Set(0)]);

        Assert.All(meanwhile, result => Assert.Equal(new AppendResult.Unavailable(new StoreTrouble.Locked().Sentence), result));
        Assert.Equal(new AppendResult.Saved(1, 0, [], []), afterwards);
    }

    private static async Task Execute(SqliteConnection connection, string statement)
    {
        await using var command = new SqliteCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static EntryProblem TooMuchPain(int number) => new(Annas.Id(number), "what.pain", "99 is not from 0 to 10.");
}
