using Microsoft.EntityFrameworkCore;

namespace Toehold.Storage.Tests;

public sealed class ReminderClockTests(PostgresCluster cluster) : StoreTests(cluster)
{
    [Theory, ClassData<BothStores>]
    public async Task Of_many_servers_that_see_a_reminder_due_one_sends_it(StoreKind kind)
    {
        var store = await Open(kind);
        var (practice, subscription) = await Subscribed(store);
        var clocks = new ReminderClocks(store);
        await clocks.Keep(new ReminderClock { PracticeId = practice }, Now);
        var clock = (await clocks.Due(Now, 1_000)).Single(c => c.PracticeId == practice);

        var moved = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(() =>
            clocks.MoveOn(clock, Now.AddHours(5), [Message(subscription)]))));

        Assert.Single(moved, won => won);
        await using var db = store.CreateDbContext();
        Assert.Equal(1, await db.PushMessages.CountAsync(m => m.SubscriptionId == subscription));
        Assert.Equal(Now.AddHours(5), (await clocks.Of(practice)).NextAt);
    }

    [Theory, ClassData<BothStores>]
    public async Task Of_many_servers_that_see_a_message_due_one_takes_it_until_its_time_is_up(StoreKind kind)
    {
        var store = await Open(kind);
        var (practice, subscription) = await Subscribed(store);
        var clocks = new ReminderClocks(store);
        await clocks.Keep(new ReminderClock { PracticeId = practice }, Now);
        await clocks.MoveOn(await clocks.Of(practice), null, [Message(subscription)]);
        var outbox = new PushOutbox(store);
        var (message, to) = (await outbox.Due(Now, 1_000)).Single(pair => pair.To.Id == subscription);

        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => outbox.Take(message, Now.AddMinutes(1)))));

        Assert.Single(taken, won => won);
        Assert.Equal(practice, to.PracticeId);
        Assert.DoesNotContain(await outbox.Due(Now, 1_000), pair => pair.To.Id == subscription);
        Assert.Contains(await outbox.Due(Now.AddMinutes(1), 1_000), pair => pair.To.Id == subscription && pair.Message.Tries == 1);
    }

    [Theory, ClassData<BothStores>]
    public async Task A_change_wakes_only_those_who_want_reminders(StoreKind kind)
    {
        var store = await Open(kind);
        var (practice, _) = await Subscribed(store);
        var without = await NewPractice(store);
        var clocks = new ReminderClocks(store);
        await clocks.Keep(new ReminderClock { PracticeId = practice }, Now);
        await clocks.MoveOn(await clocks.Of(practice), Now.AddHours(5), []);

        await clocks.Wake(practice, Now.AddMinutes(3));
        await clocks.Wake(without, Now.AddMinutes(3));

        Assert.Equal(Now.AddMinutes(3), (await clocks.Of(practice)).NextAt);
        Assert.Null((await clocks.Of(without)).NextAt);
    }

    [Theory, ClassData<BothStores>]
    public async Task A_change_that_comes_while_a_reminder_is_worked_out_has_it_worked_out_again(StoreKind kind)
    {
        var store = await Open(kind);
        var (practice, subscription) = await Subscribed(store);
        var clocks = new ReminderClocks(store);
        await clocks.Keep(new ReminderClock { PracticeId = practice }, Now);
        var beforeSettings = await clocks.Of(practice);

        await clocks.Wake(practice, Now);
        var beforeWishes = await clocks.Of(practice);
        await clocks.Keep(new ReminderClock { PracticeId = practice, SecondAfter = 30 }, Now);

        Assert.False(await clocks.MoveOn(beforeSettings, Now.AddHours(5), [Message(subscription)]));
        Assert.False(await clocks.MoveOn(beforeWishes, Now.AddHours(5), [Message(subscription)]));
        Assert.True(await clocks.MoveOn((await clocks.Due(Now, 1_000)).Single(c => c.PracticeId == practice), Now.AddHours(5), [Message(subscription)]));
    }

    [Theory, ClassData<BothStores>]
    public async Task A_browser_that_changes_hands_is_told_about_its_new_practice_only(StoreKind kind)
    {
        var store = await Open(kind);
        var (annas, first) = await Subscribed(store);
        var bens = await NewPractice(store);
        var outbox = new PushOutbox(store);
        var endpoint = (await outbox.Of(annas)).Single(s => s.Id == first).Endpoint;

        await outbox.Subscribe(Subscription(bens, endpoint));

        Assert.Empty(await outbox.Of(annas));
        Assert.Single(await outbox.Of(bens));
    }

    [Theory, ClassData<BothStores>]
    public async Task Every_server_gets_the_same_secret(StoreKind kind)
    {
        var store = await Open(kind);
        var secrets = new InstanceSecrets(store);
        var made = 0;

        var got = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => secrets.GetOrMake("shared", () => $"{Interlocked.Increment(ref made)}"))));

        Assert.Single(got.Distinct());
    }

    private static async Task<(Guid Practice, Guid Subscription)> Subscribed(Store store)
    {
        var practice = await NewPractice(store);
        var subscription = Subscription(practice, $"https://push.example/{Guid.NewGuid()}");
        await new PushOutbox(store).Subscribe(subscription);
        return (practice, subscription.Id);
    }

    private static PushSubscription Subscription(Guid practice, string endpoint) => new()
    {
        Id = Guid.CreateVersion7(),
        PracticeId = practice,
        KeyId = null,
        Endpoint = endpoint,
        P256dh = "p",
        Auth = "a",
        CreatedAt = Now,
    };

    private static PushMessage Message(Guid subscription) => new()
    {
        Id = Guid.CreateVersion7(),
        SubscriptionId = subscription,
        Body = "{}",
        Topic = "t",
        TryAt = Now,
        DropAt = Now.AddMinutes(30),
    };
}
