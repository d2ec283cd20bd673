using System.Net;

namespace Toehold.Web.Tests;

public sealed class GuestTests(ManyServer server) : IClassFixture<ManyServer>
{
    [Fact]
    public async Task A_guest_begins_with_one_button_and_has_a_key_that_no_script_can_read()
    {
        using var browser = server.NewBrowser();

        using var answer = await browser.Submit("/welcome", "/welcome", ("to", "/programmes"));

        Assert.Equal("/programmes", answer.Headers.Location?.OriginalString);
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("toehold-device=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("max-age=34560000", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Five foot exercises", await browser.Page("/programmes"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_one_guest_does_no_other_sees()
    {
        using var anna = await server.NewGuest();
        using var ben = await server.NewGuest();
        var note = Guid.CreateVersion7();

        using var kept = await anna.Deliver(note);

        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        Assert.Equal([note], await anna.Entries());
        Assert.Empty(await ben.Entries());
    }

    [Theory]
    [InlineData("https://evil.example"), InlineData("//evil.example"), InlineData("/\\evil.example"), InlineData("javascript:alert(1)")]
    public async Task Nobody_is_led_to_another_site(string to)
    {
        using var browser = server.NewBrowser();

        using var answer = await browser.Submit("/welcome", "/welcome", ("to", to));

        Assert.Equal("/", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_form_of_another_site_begins_nothing()
    {
        using var browser = server.NewBrowser();
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("to", "/")]);

        using var answer = await browser.Client.PostAsync(new Uri("/welcome", UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.StartsWith("This page was open for too long", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Null(browser.DeviceKey);
    }

    [Fact]
    public async Task A_key_that_was_shut_out_opens_nothing_from_that_moment_on()
    {
        using var phone = await server.NewGuest("Mozilla/5.0 (Linux; Android 15) Chrome/140.0 Mobile");
        using var laptop = server.NewBrowser();
        await Join(phone, laptop);
        var device = DeviceOf(await laptop.Page("/yours"), "Chrome on Android");

        using var answer = await laptop.Submit("/yours", $"/devices/{device}/revoke", ("from", "Chrome on Android"));
        using var refused = await phone.Deliver(Guid.CreateVersion7());
        using var led = await phone.Get("/");

        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Equal("/welcome?to=%2F", led.Headers.Location?.OriginalString);
        Assert.Contains("Chrome on Android can no longer open your practice.", await laptop.Page("/yours"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_device_joins_by_a_link_that_works_once_and_brings_its_entries_along()
    {
        using var phone = await server.NewGuest();
        using var laptop = await server.NewGuest();
        using var thief = server.NewBrowser();
        Guid both = Guid.CreateVersion7(), phones = Guid.CreateVersion7(), laptops = Guid.CreateVersion7();
        await phone.Deliver(both, phones);
        await laptop.Deliver(both, laptops);

        var link = await Join(phone, laptop);
        using var again = await thief.Submit("/join", "/join", ("link", link));

        Assert.Equal(new[] { both, phones, laptops }.Order(), (await laptop.Entries()).Order());
        Assert.Equal(await phone.Entries(), await laptop.Entries());
        Assert.Equal("/join", again.Headers.Location?.OriginalString);
        Assert.Null(thief.DeviceKey);
    }

    [Fact]
    public async Task What_a_device_did_offline_before_it_joined_arrives_after_it()
    {
        using var phone = await server.NewGuest();
        using var laptop = await server.NewGuest();
        Guid sent = Guid.CreateVersion7(), waiting = Guid.CreateVersion7();
        await laptop.Deliver(sent);

        await Join(phone, laptop);
        using var late = await laptop.Deliver(sent, waiting);

        Assert.Equal(HttpStatusCode.OK, late.StatusCode);
        Assert.Equal(new[] { sent, waiting }.Order(), (await phone.Entries()).Order());
    }

    internal static async Task<string> Join(Browser from, Browser joining)
    {
        using var made = await from.Submit("/yours", "/devices/link");
        var page = await from.Page("/yours");
        var link = page.Split("/join#")[1].Split('"')[0];
        using var joined = await joining.Submit("/join", "/join", ("link", link), ("bring", "true"));
        Assert.Equal("/yours", joined.Headers.Location?.OriginalString);
        return link;
    }

    private static string DeviceOf(string page, string name) =>
        page.Split(name)[1].Split("/devices/")[1].Split("/revoke")[0];
}
