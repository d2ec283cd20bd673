using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Toehold.Storage;

namespace Toehold.Web.Tests;

public sealed class ConfirmationTests(ManyServer server) : IClassFixture<ManyServer>
{
    private const string Password = "three walks a week";

    [Theory]
    [InlineData("/devices/link"), InlineData("/devices/others/revoke"), InlineData("/devices/00000000-0000-0000-0000-000000000001/revoke"), InlineData("/yours/delete")]
    [InlineData("/account/recovery"), InlineData("/account/passkeys/AAAA/remove"), InlineData("/tokens")]
    public async Task Whoever_only_holds_a_device_is_asked_for_the_password_before_anything_changes(string address)
    {
        using var phone = await Kept(NewAddress());
        var before = await KeysOf(phone);
        Forget(phone);

        using var asked = await phone.Submit("/yours", address, ("word", "delete"), ("name", "x"));
        using var wrong = await phone.Submit("/confirm", "/confirm", ("password", "guessed it"));
        var refused = await phone.Page("/confirm");
        using var right = await phone.Submit("/confirm", "/confirm", ("password", Password));
        var after = await KeysOf(phone);
        using var done = await phone.Submit("/yours", address, ("word", "delete"), ("name", "x"));

        Assert.Equal("/confirm", asked.Headers.Location?.OriginalString);
        Assert.Contains("That is another password.", refused, StringComparison.Ordinal);
        Assert.Equal(before, after);
        Assert.Equal("/yours", right.Headers.Location?.OriginalString);
        Assert.NotEqual("/confirm", done.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_passkey_confirms_as_well_and_that_of_somebody_else_does_not()
    {
        using var phone = await server.NewGuest();
        using var pocket = new PocketAuthenticator(server.Address);
        await Arrivals.Keep(phone, pocket);
        using var stranger = await server.NewGuest();
        using var strangers = new PocketAuthenticator(server.Address);
        await Arrivals.Keep(stranger, strangers);
        Forget(phone);

        using var another = await Arrivals.Post(phone, "/api/passkeys/new", "{}");
        using var wrong = await Confirm(phone, strangers);
        using var still = await phone.Submit("/yours", "/devices/link");
        using var right = await Confirm(phone, pocket);
        using var linked = await phone.Submit("/yours", "/devices/link");

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.BadRequest, HttpStatusCode.NoContent), (another.StatusCode, wrong.StatusCode, right.StatusCode));
        Assert.Equal(("/confirm", "/yours"), (still.Headers.Location?.OriginalString, linked.Headers.Location?.OriginalString));
    }

    [Fact]
    public async Task A_confirmation_is_good_for_one_practice_only()
    {
        using var thief = await Kept(NewAddress());
        using var victim = await Kept(NewAddress());
        var stolen = victim.Cookies.GetCookies(server.Address)["toehold-device"]!.Value;

        thief.Cookies.Add(server.Address, new Cookie("toehold-device", stolen));
        using var asked = await thief.Submit("/yours", "/yours/delete", ("word", "delete"));

        Assert.Equal("/confirm", asked.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task All_other_devices_are_shut_out_with_one_button()
    {
        var email = NewAddress();
        using var phone = await Kept(email);
        using var laptop = await SignedIn(email);
        using var tablet = await SignedIn(email);

        using var alone = await phone.Submit("/yours", "/devices/others/revoke");

        Assert.Contains("Only this device opens your practice now.", await phone.Page("/yours"), StringComparison.Ordinal);
        foreach (var other in new[] { laptop, tablet })
        {
            using var shut = await other.Get("/yours");
            Assert.StartsWith("/welcome", shut.Headers.Location?.OriginalString, StringComparison.Ordinal);
        }
    }

    [Theory, InlineData("/devices/others/revoke"), InlineData("/account/password")]
    public async Task Whoever_shuts_out_all_others_ends_the_links_that_were_given_out_too(string how)
    {
        var email = NewAddress();
        using var phone = await Kept(email);
        using var thief = server.NewBrowser();
        using var made = await phone.Submit("/yours", "/devices/link");
        var link = Regex.Match(await phone.Page("/yours"), "/join#([\\w-]+)").Groups[1].Value;

        using var alone = await phone.Submit("/yours", how, ("email", email), ("password", "a longer walk on Sundays"), ("current", Password), ("alone", "true"));
        using var joined = await thief.Submit("/join", "/join", ("link", link));

        Assert.NotEmpty(link);
        Assert.Equal("/join", joined.Headers.Location?.OriginalString);
        Assert.Null(thief.DeviceKey);
    }

    [Fact]
    public async Task A_device_hears_on_its_next_day_that_another_was_added()
    {
        var email = NewAddress();
        using var phone = await Kept(email);
        await LastSeen(phone, TimeSpan.FromDays(2));
        using var laptop = await SignedIn(email);

        using var visit = await phone.Get("/settings");
        var today = await phone.Page("/");
        await LastSeen(phone, TimeSpan.FromDays(2));
        await LastSeen(laptop, TimeSpan.FromDays(1.5), created: TimeSpan.FromDays(3));
        using var later = await phone.Get("/settings");

        Assert.Contains("Since your last visit your practice was opened on a device that is new.", today, StringComparison.Ordinal);
        Assert.DoesNotContain("a device that is new", await phone.Page("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_passwords_that_were_tried_before_are_told_at_the_next_sign_in()
    {
        var email = NewAddress();
        using var phone = await Kept(email);
        using var thief = server.NewBrowser();
        using var first = await thief.Submit("/sign-in", "/sign-in", ("email", email), ("password", "guessed it"));
        using var second = await thief.Submit("/sign-in", "/sign-in", ("email", email), ("password", "guessed it again"));

        using var laptop = await SignedIn(email);

        Assert.Contains("Before you signed in, a wrong password was tried 2 times.", await laptop.Page("/"), StringComparison.Ordinal);
    }

    private static string NewAddress() => $"ann.{Guid.NewGuid():N}@example.org";

    private async Task<Browser> Kept(string email)
    {
        var browser = await server.NewGuest();
        using var answer = await browser.Submit("/yours", "/account/password", ("email", email), ("password", Password));
        return browser;
    }

    private async Task<Browser> SignedIn(string email)
    {
        var browser = server.NewBrowser();
        using var answer = await browser.Submit("/sign-in", "/sign-in", ("email", email), ("password", Password));
        Assert.NotNull(browser.DeviceKey);
        return browser;
    }

    // As after five minutes.
    private void Forget(Browser browser) => browser.Cookies.GetCookies(server.Address)["toehold-confirmed"]!.Expired = true;

    private static async Task<HttpResponseMessage> Confirm(Browser browser, PocketAuthenticator pocket)
    {
        using var question = await Arrivals.Post(browser, "/api/passkeys/question", "{}");
        return await Arrivals.Post(browser, "/api/passkeys/confirm", pocket.Answer(await question.Content.ReadAsStringAsync(), null));
    }

    private async Task<string> KeysOf(Browser browser)
    {
        var key = await Key(browser);
        await using var db = server.Store.CreateDbContext();
        return string.Join('\n', await db.AccessKeys.Where(k => k.PracticeId == key.PracticeId).OrderBy(k => k.Id).Select(k => $"{k.Id} {k.Purpose}").ToListAsync());
    }

    private async Task LastSeen(Browser browser, TimeSpan ago, TimeSpan? created = null)
    {
        var (id, at) = ((await Key(browser)).Id, TimeProvider.System.GetUtcNow() - ago);
        var made = TimeProvider.System.GetUtcNow() - (created ?? ago);
        await using var db = server.Store.CreateDbContext();
        await db.AccessKeys.Where(k => k.Id == id).ExecuteUpdateAsync(set => set.SetProperty(k => k.LastUsedAt, at).SetProperty(k => k.CreatedAt, made));
    }

    private async Task<AccessKey> Key(Browser browser) => (await new AccessKeys(server.Store, TimeProvider.System).Find(browser.DeviceKey, KeyPurpose.Device))!;
}
