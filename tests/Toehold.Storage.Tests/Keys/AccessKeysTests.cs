using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Toehold.Storage.Tests;

public sealed class AccessKeysTests(PostgresCluster cluster) : StoreTests(cluster)
{
    [Theory, ClassData<BothStores>]
    public async Task A_key_opens_its_practice_for_its_purpose_only(StoreKind kind)
    {
        var store = await Open(kind);
        var practice = await NewPractice(store);
        var keys = new AccessKeys(store, new FixedClock(Now));

        var secret = await keys.Make(practice, KeyPurpose.Calendar, "My calendar");

        Assert.Equal(practice, (await keys.Find(secret, KeyPurpose.Calendar))?.PracticeId);
        Assert.Null(await keys.Find(secret, KeyPurpose.Device));
        Assert.Null(await keys.Find(secret[..^1] + (secret[^1] == 'A' ? 'B' : 'A'), KeyPurpose.Calendar));
    }

    [Theory]
    [InlineData(null), InlineData(""), InlineData("short"), InlineData("ÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄ")]
    [InlineData("' OR 1=1 --                                ")]
    public async Task Any_other_text_opens_nothing(string? secret)
    {
        var keys = new AccessKeys(await Open(StoreKind.Sqlite), new FixedClock(Now));

        Assert.Null(await keys.Find(secret, KeyPurpose.Device));
    }

    [Theory, ClassData<BothStores>]
    public async Task A_key_for_paper_is_found_however_it_is_written_and_replaces_the_one_before(StoreKind kind)
    {
        var store = await Open(kind);
        var practice = await NewPractice(store);
        var keys = new AccessKeys(store, new FixedClock(Now));
        var first = await keys.MakeForPaper(practice, KeyPurpose.Recovery, "On paper");

        var second = await keys.MakeForPaper(practice, KeyPurpose.Recovery, "On paper");

        string[] written = [second, second.Replace("-", "", StringComparison.Ordinal), $" {second.ToLowerInvariant().Replace('0', 'o').Replace('1', 'l')} ", second.Replace('1', 'I')];
        Assert.Matches("^([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}$", second);
        foreach (var way in written)
        {
            Assert.NotNull(await keys.Find(way, KeyPurpose.Recovery));
        }

        Assert.Null(await keys.Find(first, KeyPurpose.Recovery));
        Assert.Null(await keys.Find(second, KeyPurpose.Device));
    }

    [Theory, ClassData<BothStores>]
    public async Task A_key_that_a_newer_version_made_opens_nothing_and_keeps_nobody_from_theirs(StoreKind kind)
    {
        var store = await Open(kind);
        var practice = await NewPractice(store);
        var keys = new AccessKeys(store, new FixedClock(Now));
        var (newer, mine) = (await keys.Make(practice, KeyPurpose.Calendar, "Newer"), await keys.Make(practice, KeyPurpose.Device, "Mine"));
        await using (var db = store.CreateDbContext())
        {
            await db.Database.ExecuteSqlAsync($"UPDATE access_keys SET purpose = 'LaterOn' WHERE purpose = 'Calendar' AND practice_id = {practice}");
        }

        var found = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => keys.Find(number % 2 == 0 ? newer : mine, [KeyPurpose.Device, KeyPurpose.Calendar])));

        Assert.Equal(Enumerable.Range(0, 20).Select(number => number % 2 == 1), found.Select(key => key is not null));
    }

    [Theory, ClassData<BothStores>]
    public async Task All_keys_of_a_purpose_are_ended_but_one_and_nobody_elses(StoreKind kind)
    {
        var store = await Open(kind);
        var (practice, other) = (await NewPractice(store), await NewPractice(store));
        var keys = new AccessKeys(store, new FixedClock(Now));
        var secrets = new List<string>();
        foreach (var (owner, purpose) in new[] { (practice, KeyPurpose.Device), (practice, KeyPurpose.Device), (practice, KeyPurpose.Calendar), (other, KeyPurpose.Device) })
        {
            secrets.Add(await keys.Make(owner, purpose, "A key"));
        }

        var ended = await keys.RevokeOthers(practice, KeyPurpose.Device, (await keys.Find(secrets[0], KeyPurpose.Device))!.Id);

        Assert.Equal(1, ended);
        var found = await Task.WhenAll(secrets.Select(secret => keys.Find(secret, [KeyPurpose.Device, KeyPurpose.Calendar])));
        Assert.Equal([true, false, true, true], found.Select(key => key is not null));
    }

    [Theory, ClassData<BothStores>]
    public async Task Of_all_who_ask_at_once_each_gets_their_own_key_and_one_that_was_shut_out_none(StoreKind kind)
    {
        var store = await Open(kind);
        var practice = await NewPractice(store);
        var keys = new AccessKeys(store, new FixedClock(Now));
        var secrets = await Task.WhenAll(Enumerable.Range(0, 100).Select(number => keys.Make(practice, KeyPurpose.Device, $"{number}")));
        var first = await keys.Find(secrets[0], KeyPurpose.Device);
        await keys.Revoke(practice, first!.Id);

        var found = await Task.WhenAll(secrets.Concat(secrets).Select(secret => keys.Find(secret, KeyPurpose.Device)));

        Assert.All(new[] { found[0], found[100] }, Assert.Null);
        Assert.Equal(Enumerable.Range(1, 99), found[1..100].Select(key => int.Parse(key!.Name, CultureInfo.InvariantCulture)));
        Assert.Equal(found[1..100].Select(key => key!.Id), found[101..].Select(key => key!.Id));
    }

    [Theory, ClassData<BothStores>]
    public async Task The_store_does_not_hold_the_secret(StoreKind kind)
    {
        var store = await Open(kind);
        var practice = await NewPractice(store);

        var secret = await new AccessKeys(store, new FixedClock(Now)).Make(practice, KeyPurpose.Device, "Firefox on Windows");

        await using var db = store.CreateDbContext();
        var kept = await db.AccessKeys.SingleAsync(k => k.PracticeId == practice);
        Assert.Equal(32, kept.Hash.Length);
        Assert.DoesNotContain(secret, System.Text.Json.JsonSerializer.Serialize(kept), StringComparison.Ordinal);
    }

    [Theory, ClassData<BothStores>]
    public async Task Of_all_who_redeem_a_link_at_once_one_gets_it(StoreKind kind)
    {
        var store = await Open(kind);
        var practice = await NewPractice(store);
        var keys = new AccessKeys(store, new FixedClock(Now));
        var secret = await keys.Make(practice, KeyPurpose.Join, "Link", TimeSpan.FromMinutes(10));

        var tries = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => keys.Redeem(secret, KeyPurpose.Join))));

        Assert.Equal(practice, Assert.Single(tries.OfType<AccessKey>()).PracticeId);
        Assert.Null(await keys.Redeem(secret, KeyPurpose.Join));
    }

    [Theory, ClassData<BothStores>]
    public async Task A_key_ends_with_its_time_and_is_swept_away(StoreKind kind)
    {
        var store = await Open(kind);
        var practice = await NewPractice(store);
        var secret = await new AccessKeys(store, new FixedClock(Now)).Make(practice, KeyPurpose.Join, "Link", TimeSpan.FromMinutes(10));
        var later = new AccessKeys(store, new FixedClock(Now.AddMinutes(10)));

        Assert.Null(await later.Find(secret, KeyPurpose.Join));
        Assert.Empty(await later.Of(practice, KeyPurpose.Join));
        Assert.InRange(await later.Sweep(), 1, int.MaxValue);
    }

    [Theory, ClassData<BothStores>]
    public async Task Only_its_own_practice_can_revoke_a_key(StoreKind kind)
    {
        var store = await Open(kind);
        var (annas, bens) = (await NewPractice(store), await NewPractice(store));
        var keys = new AccessKeys(store, new FixedClock(Now));
        var secret = await keys.Make(annas, KeyPurpose.Device, "Safari on iPhone");
        var key = Assert.Single(await keys.Of(annas, KeyPurpose.Device));

        Assert.False(await keys.Revoke(bens, key.Id));
        Assert.NotNull(await keys.Find(secret, KeyPurpose.Device));
        Assert.True(await keys.Revoke(annas, key.Id));
        Assert.Null(await keys.Find(secret, KeyPurpose.Device));
    }
}
