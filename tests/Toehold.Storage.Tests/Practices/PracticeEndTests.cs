using Microsoft.EntityFrameworkCore;
using Toehold.Storage.Sqlite;

namespace Toehold.Storage.Tests;

public sealed class PracticeEndTests(PostgresCluster cluster) : StoreTests(cluster)
{
    [Theory, ClassData<BothStores>]
    public async Task Nothing_of_a_deleted_practice_is_left_and_nothing_of_another_is_touched(StoreKind kind)
    {
        var store = await Open(kind);
        var (annas, bens) = (await NewPractice(store), await NewPractice(store));
        await using var intake = new EntryIntake(store, new FixedClock(Now));
        await intake.Append(annas, [Annas.Set(1), Annas.Note(2, "Stiff")]);
        await intake.Append(bens, [Annas.Set(1)]);
        await new AccessKeys(store, new FixedClock(Now)).Make(annas, KeyPurpose.Device, "Phone");
        await using (var fill = store.CreateDbContext())
        {
            fill.Accounts.Add(new Account { Id = annas, PracticeId = annas, CreatedAt = Now, Email = $"{annas}@example.org" });
            fill.ReminderClocks.Add(new ReminderClock { PracticeId = annas, NextAt = Now });
            fill.PushSubscriptions.Add(new PushSubscription
            {
                Id = annas,
                PracticeId = annas,
                KeyId = null,
                Endpoint = $"https://push.example/{annas}",
                P256dh = "p",
                Auth = "a",
                CreatedAt = Now,
            });
            await fill.SaveChangesAsync();
            fill.PushMessages.Add(new PushMessage { Id = annas, SubscriptionId = annas, Body = "{}", Topic = "t", TryAt = Now, DropAt = Now });
            await fill.SaveChangesAsync();
        }

        var deleted = await new PracticeEnd(store).Delete(annas);

        Assert.True(deleted);
        Assert.Empty(await Stored(store, annas));
        Assert.Single(await Stored(store, bens));
        await using var db = store.CreateDbContext();
        Assert.False(await db.AccessKeys.AnyAsync(k => k.PracticeId == annas));
        Assert.False(await db.Accounts.AnyAsync(a => a.PracticeId == annas));
        Assert.False(await db.ReminderClocks.AnyAsync(c => c.PracticeId == annas));
        Assert.False(await db.PushMessages.AnyAsync(m => m.Id == annas));
        Assert.IsType<AppendResult.Refused>(await intake.Append(annas, [Annas.Set(3)]));
    }

    [Fact]
    public async Task What_was_deleted_is_gone_from_the_file_too()
    {
        const string words = "Nobody is to read this: my heel hurts most on Thursdays";
        var store = Assert.IsType<SqliteStore>(await Open(StoreKind.Sqlite));
        var practice = await NewPractice(store);
        await using var intake = new EntryIntake(store, new FixedClock(Now));
        await intake.Append(practice, [Annas.Note(1, words)]);
        Assert.True(await FilesHold(words), "The words are in a file before.");

        await new PracticeEnd(store).Delete(practice);

        Assert.False(await FilesHold(words));
    }

    private async Task<bool> FilesHold(string words)
    {
        foreach (var file in Directory.GetFiles(Folder, "toehold.db*"))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
            if ((await reader.ReadToEndAsync()).Contains(words, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
