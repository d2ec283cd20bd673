namespace Toehold.Web.Tests;

public sealed class PasswordTests(ManyServer server) : IClassFixture<ManyServer>
{
    private const string Password = "three walks a week";

    private const string Wrong = "That address and password do not belong together. After five wrong tries an account rests for 15 minutes.";

    [Fact]
    public async Task A_practice_kept_with_a_password_opens_on_another_device_and_both_entries_merge()
    {
        var email = NewAddress();
        using var phone = await Kept(email);
        using var laptop = await server.NewGuest();
        Guid phones = Guid.CreateVersion7(), laptops = Guid.CreateVersion7();
        await phone.Deliver(phones);
        await laptop.Deliver(laptops);

        using var answer = await SignIn(laptop, email, Password, bring: true);

        Assert.Equal("/", answer.Headers.Location?.OriginalString);
        Assert.Equal(new[] { phones, laptops }.Order(), (await phone.Entries()).Order());
        Assert.Equal(await phone.Entries(), await laptop.Entries());
    }

    [Fact]
    public async Task What_is_left_behind_is_deleted_when_nobody_can_open_it_any_more()
    {
        var email = NewAddress();
        using var phone = await Kept(email);
        using var tablet = await server.NewGuest();
        await tablet.Deliver(Guid.CreateVersion7());
        var left = await PracticeOf(tablet);

        await SignIn(tablet, email, Password, bring: false);

        Assert.Empty(await tablet.Entries());
        await using var db = server.Store.CreateDbContext();
        Assert.False(db.Practices.Any(practice => practice.Id == left));
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_address_are_answered_alike()
    {
        var email = NewAddress();
        using var phone = await Kept(email);
        using var stranger = server.NewBrowser();

        await SignIn(stranger, email, "another password", bring: false);
        var wrong = await stranger.Page("/sign-in");
        await SignIn(stranger, NewAddress(), Password, bring: false);
        var unknown = await stranger.Page("/sign-in");

        Assert.Contains(Wrong, wrong, StringComparison.Ordinal);
        Assert.Contains(Wrong, unknown, StringComparison.Ordinal);
        Assert.Null(stranger.DeviceKey);
    }

    [Fact]
    public async Task After_five_wrong_passwords_the_right_one_does_not_open_either()
    {
        var email = NewAddress();
        using var phone = await Kept(email);
        using var stranger = server.NewBrowser();

        for (var guess = 0; guess < 5; guess++)
        {
            await SignIn(stranger, email, $"wrong guess {guess}", bring: false);
        }

        using var answer = await SignIn(stranger, email, Password, bring: false);

        Assert.Equal("/sign-in", answer.Headers.Location?.OriginalString);
        Assert.Null(stranger.DeviceKey);
    }

    [Theory]
    [InlineData("nobody", "long enough to keep", "That is no e-mail address. Write it like ann@example.org.")]
    [InlineData("ann@example.org", "short", "A password has at least 10 characters and at most 128. A few words in a row are easy to remember.")]
    public async Task What_cannot_be_kept_is_told(string email, string password, string sentence)
    {
        using var browser = await server.NewGuest();

        await browser.Submit("/yours", "/account/password", ("email", email), ("password", password));

        Assert.Contains(sentence, await browser.Page("/yours"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1234567890"), InlineData("qwertyuiop"), InlineData("QWERTYUIOP"), InlineData("password123"), InlineData("manchester"), InlineData("superpassword"), InlineData("basketball")]
    public async Task The_most_common_passwords_are_not_taken(string password)
    {
        using var browser = await server.NewGuest();

        await browser.Submit("/yours", "/account/password", ("email", NewAddress()), ("password", password));

        Assert.Contains("That password is one of the most common ones", await browser.Page("/yours"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("toehold2026!"), InlineData("MyToeholdPassword"), InlineData("abababababab"), InlineData("annabella1999"), InlineData("exercise-practice-1")]
    public async Task A_password_of_words_that_lie_near_is_not_taken(string password)
    {
        using var browser = await server.NewGuest();

        await browser.Submit("/yours", "/account/password", ("email", "annabella@example.org"), ("password", password));

        Assert.Contains("That password is easy to guess", await browser.Page("/yours"), StringComparison.Ordinal);
    }

    [Fact]
    public void As_many_common_passwords_are_known_as_the_standard_asks_for_and_more()
    {
        using var list = typeof(Features.Guarding.Audit).Assembly.GetManifestResourceStream("common-passwords.bin")!;

        Assert.Equal(10_000, list.Length / sizeof(ulong));
    }

    [Fact]
    public async Task An_address_leads_to_one_practice_only()
    {
        var email = NewAddress();
        using var phone = await Kept(email);
        using var other = await server.NewGuest();

        await other.Submit("/yours", "/account/password", ("email", email.ToUpperInvariant()), ("password", "long enough to keep"));

        Assert.Contains("That address cannot be used here. If it is yours, sign in with it instead.", await other.Page("/yours"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_is_changed_only_by_whoever_knows_the_old_one()
    {
        var email = NewAddress();
        using var phone = await Kept(email);
        using var laptop = server.NewBrowser();

        await phone.Submit("/yours", "/account/password", ("email", email), ("password", "a new password"), ("current", "guessed"));
        var refused = await phone.Page("/yours");
        await phone.Submit("/yours", "/account/password", ("email", email), ("password", "a new password"), ("current", Password));
        using var old = await SignIn(laptop, email, Password, bring: false);
        using var changed = await SignIn(laptop, email, "a new password", bring: false);

        Assert.Contains("The password that you have now is another one. Nothing was changed.", refused, StringComparison.Ordinal);
        Assert.Equal("/sign-in", old.Headers.Location?.OriginalString);
        Assert.Equal("/", changed.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Signing_out_ends_the_key_and_clears_the_device()
    {
        using var phone = await Kept(NewAddress());
        var key = phone.DeviceKey!;

        using var answer = await phone.Submit("/yours", "/sign-out");
        using var thief = server.NewBrowser();
        thief.Cookies.Add(server.Address, new System.Net.Cookie("toehold-device", key));
        using var refused = await thief.Get("/yours");

        Assert.Equal("\"cache\", \"storage\"", Assert.Single(answer.Headers.GetValues("Clear-Site-Data")));
        Assert.StartsWith("/welcome", refused.Headers.Location?.OriginalString, StringComparison.Ordinal);
        Assert.Null(phone.DeviceKey);
    }

    private static string NewAddress() => $"ann.{Guid.NewGuid():N}@example.org";

    private async Task<Browser> Kept(string email)
    {
        var browser = await server.NewGuest();
        using var answer = await browser.Submit("/yours", "/account/password", ("email", email), ("password", Password));
        Assert.Contains("Kept. You can sign in", await browser.Page("/yours"), StringComparison.Ordinal);
        return browser;
    }

    private static Task<HttpResponseMessage> SignIn(Browser browser, string email, string password, bool bring) =>
        browser.Submit("/sign-in", "/sign-in", ("email", email), ("password", password), ("bring", bring ? "true" : "false"));

    private async Task<Guid> PracticeOf(Browser browser) =>
        (await new Storage.AccessKeys(server.Store, TimeProvider.System).Find(browser.DeviceKey, Storage.KeyPurpose.Device))!.PracticeId;
}
