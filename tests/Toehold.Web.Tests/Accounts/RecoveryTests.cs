using System.Net;

namespace Toehold.Web.Tests;

public sealed class RecoveryTests(ManyServer server) : IClassFixture<ManyServer>
{
    private const string Password = "three walks a week";

    [Fact]
    public async Task The_code_that_came_with_the_password_opens_the_practice_once_however_it_is_typed()
    {
        var email = NewAddress();
        using var phone = await server.NewGuest();
        var note = Guid.CreateVersion7();
        await phone.Deliver(note);
        var code = await CodeAfter(phone, email);
        using var laptop = server.NewBrowser();
        using var thief = server.NewBrowser();

        using var back = await laptop.Submit("/recover", "/recover", ("code", code.ToLowerInvariant().Replace('0', 'o').Replace("-", " ", StringComparison.Ordinal)));
        using var again = await thief.Submit("/recover", "/recover", ("code", code));

        Assert.Equal("/yours", back.Headers.Location?.OriginalString);
        Assert.Equal([note], await laptop.Entries());
        Assert.Equal("/recover", again.Headers.Location?.OriginalString);
        Assert.Null(thief.DeviceKey);
        Assert.Contains("That code is not known here. Each works once, and a newer one replaces it.", await thief.Page("/recover"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_came_back_sets_a_new_password_without_the_forgotten_one_and_gets_a_new_code()
    {
        var email = NewAddress();
        using var phone = await server.NewGuest();
        var code = await CodeAfter(phone, email);
        using var laptop = server.NewBrowser();
        using var tablet = server.NewBrowser();
        using var stranger = server.NewBrowser();
        using var back = await laptop.Submit("/recover", "/recover", ("code", code));

        using var set = await laptop.Submit("/yours", "/account/password", ("email", email), ("password", "a longer walk on Sundays"), ("alone", "true"));
        var told = await laptop.Page("/yours");
        using var old = await stranger.Submit("/sign-in", "/sign-in", ("email", email), ("password", Password));
        using var opened = await tablet.Submit("/sign-in", "/sign-in", ("email", email), ("password", "a longer walk on Sundays"));
        using var shut = await phone.Get("/yours");

        Assert.Matches(@">([0-9A-Z]{5}-){4}[0-9A-Z]{5}<", told);
        Assert.DoesNotContain(code, told, StringComparison.Ordinal);
        Assert.Equal("/sign-in", old.Headers.Location?.OriginalString);
        Assert.Equal("/", opened.Headers.Location?.OriginalString);
        Assert.StartsWith("/welcome", shut.Headers.Location?.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_code_ends_the_one_before()
    {
        using var phone = await server.NewGuest();
        var first = await CodeAfter(phone, NewAddress());
        using var made = await phone.Submit("/yours", "/account/recovery");
        var second = Code(await phone.Page("/yours"));
        using var laptop = server.NewBrowser();

        using var refused = await laptop.Submit("/recover", "/recover", ("code", first));
        using var opened = await laptop.Submit("/recover", "/recover", ("code", second));

        Assert.Equal("/recover", refused.Headers.Location?.OriginalString);
        Assert.Equal("/yours", opened.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_code_comes_with_a_passkey_as_well()
    {
        using var phone = await server.NewGuest();
        using var pocket = new PocketAuthenticator(server.Address);
        using var laptop = server.NewBrowser();
        await Arrivals.Keep(phone, pocket);

        using var opened = await laptop.Submit("/recover", "/recover", ("code", Code(await phone.Page("/yours"))));

        Assert.Equal((HttpStatusCode.Found, "/yours"), (opened.StatusCode, opened.Headers.Location?.OriginalString));
    }

    private static string NewAddress() => $"ann.{Guid.NewGuid():N}@example.org";

    private static string Code(string page) => System.Text.RegularExpressions.Regex.Match(page, @">(([0-9A-Z]{5}-){4}[0-9A-Z]{5})<").Groups[1].Value;

    private static async Task<string> CodeAfter(Browser browser, string email)
    {
        using var kept = await browser.Submit("/yours", "/account/password", ("email", email), ("password", Password));
        var page = await browser.Page("/yours");
        Assert.Contains("Kept. You can sign in", page, StringComparison.Ordinal);
        return Code(page);
    }
}
