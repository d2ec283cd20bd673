using Microsoft.EntityFrameworkCore;

namespace Toehold.Storage.Tests;

public sealed class PracticeMergeTests(PostgresCluster cluster) : StoreTests(cluster)
{
    [Theory, ClassData<BothStores>]
    public async Task A_guest_brings_everything_and_nothing_is_doubled(StoreKind kind)
    {
        var store = await Open(kind);
        var (guest, kept) = (await NewPractice(store), await NewPractice(store));
        await using var intake = new EntryIntake(store, new FixedClock(Now));
        await intake.Append(guest, [.. Enumerable.Range(0, 30).Select(number => Annas.Set(number))]);
        await intake.Append(kept, [.. Enumerable.Range(20, 30).Select(number => Annas.Set(number))]);
        await AddProgramme(store, guest, Annas.Programme, "five-foot-exercises");
        await AddProgramme(store, guest, Guid.CreateVersion7(), "my-own");
        await AddProgramme(store, kept, Annas.Programme, "five-foot-exercises");
        await AddProgramme(store, kept, Guid.CreateVersion7(), "my-own");
        var keys = new AccessKeys(store, new FixedClock(Now));
        var phone = await keys.Make(guest, KeyPurpose.Device, "Phone");

        var moved = await new PracticeMerge(store).Move(guest, kept);

        Assert.True(moved);
        Assert.Equal(Enumerable.Range(0, 50).Select(number => Annas.Set(number)), (await Stored(store, kept)).OrderBy(e => e.DeviceSequence));
        Assert.Equal(kept, (await keys.Find(phone, KeyPurpose.Device))?.PracticeId);
        await using var db = store.CreateDbContext();
        Assert.False(await db.Practices.AnyAsync(p => p.Id == guest));
        Assert.Equal(
            ["five-foot-exercises", "my-own", "my-own-2"],
            await db.Programmes.Where(p => p.PracticeId == kept).Select(p => p.Slug).OrderBy(slug => slug).ToListAsync());
    }

    [Theory, ClassData<BothStores>]
    public async Task A_practice_with_an_account_of_its_own_is_not_poured_into_another(StoreKind kind)
    {
        var store = await Open(kind);
        var (annas, bens) = (await NewPractice(store), await NewPractice(store));
        await using var db = store.CreateDbContext();
        db.Accounts.Add(new Account { Id = Guid.CreateVersion7(), PracticeId = annas, CreatedAt = Now });
        await db.SaveChangesAsync();

        Assert.False(await new PracticeMerge(store).Move(annas, bens));
        Assert.True(await db.Practices.AnyAsync(p => p.Id == annas));
    }

    [Theory, ClassData<BothStores>]
    public async Task What_a_device_sends_while_practices_merge_is_kept_or_refused_but_never_lost(StoreKind kind)
    {
        var store = await Open(kind);
        var (guest, kept) = (await NewPractice(store), await NewPractice(store));
        await using var intake = new EntryIntake(store, new FixedClock(Now));
        var merge = new PracticeMerge(store);

        var sending = Enumerable.Range(0, 200).Select(number => intake.Append(guest, [Annas.Set(number)])).ToList();
        var moved = await merge.Move(guest, kept);
        var answers = await Task.WhenAll(sending);

        Assert.True(moved);
        var saved = answers.Select((answer, number) => (answer, number)).Where(pair => pair.answer is AppendResult.Saved).Select(pair => Annas.Id(pair.number));
        Assert.Empty(saved.Except((await Stored(store, kept)).Select(entry => entry.Id)));
    }

    private static async Task AddProgramme(Store store, Guid practice, Guid id, string slug)
    {
        await using var db = store.CreateDbContext();
        db.Programmes.Add(new KeptProgramme { Id = id, PracticeId = practice, Slug = slug, Title = slug, Handout = "Toe press: hold 5 s", AddedAt = Now });
        await db.SaveChangesAsync();
    }
}
