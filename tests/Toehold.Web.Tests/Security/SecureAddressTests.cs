using System.Text.RegularExpressions;

namespace Toehold.Web.Tests;

public sealed partial class SecureAddressTests(BehindAProxy server) : IClassFixture<BehindAProxy>
{
    [Fact]
    public async Task Browsers_are_told_to_come_securely_only()
    {
        using var browser = server.From("198.51.100.20");

        using var page = await browser.GetAsync(new Uri("/welcome", UriKind.Relative));

        Assert.Equal("max-age=31536000; includeSubDomains", page.Headers.GetValues("Strict-Transport-Security").Single());
    }

    [Fact]
    public async Task Every_cookie_is_held_to_this_host_and_to_a_secure_connection_and_hidden_from_scripts()
    {
        using var browser = server.From("198.51.100.21");

        using var page = await browser.GetAsync(new Uri("/welcome", UriKind.Relative));
        using var begun = await Begin(browser, page);
        using var question = await browser.PostAsync(new Uri("/api/passkeys/question", UriKind.Relative), JsonContent.Create(new { }));

        string[] cookies = [.. new[] { page, begun, question }.SelectMany(answer => answer.Headers.GetValues("Set-Cookie"))];
        Assert.Equal(["__Host-toehold-device", "__Host-toehold-form", "__Host-toehold-passkey"], cookies.Select(cookie => cookie.Split('=')[0]).Order(StringComparer.Ordinal));
        Assert.All(cookies, cookie => Assert.Matches("(?i)(?=.*; path=/(;|$))(?=.*; secure)(?=.*; httponly)(?=.*; samesite=(lax|strict))", cookie));
        Assert.All(cookies, cookie => Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_key_that_was_there_before_is_not_taken_over()
    {
        using var browser = server.From("198.51.100.22");
        var planted = new string('A', 43);
        browser.DefaultRequestHeaders.Add("Cookie", $"__Host-toehold-device={planted}");

        using var page = await browser.GetAsync(new Uri("/welcome", UriKind.Relative));
        using var begun = await Begin(browser, page);

        var given = begun.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("__Host-toehold-device=", StringComparison.Ordinal));
        Assert.DoesNotContain(planted, given, StringComparison.Ordinal);
        Assert.Matches("^__Host-toehold-device=[A-Za-z0-9_-]{43};", given);
    }

    [Theory, InlineData("/welcome"), InlineData("/safety"), InlineData("/offline"), InlineData("/version")]
    public async Task What_is_answered_is_kept_nowhere(string address)
    {
        using var browser = server.From("198.51.100.23");

        using var answer = await browser.GetAsync(new Uri(address, UriKind.Relative));

        Assert.True(answer.Headers.CacheControl?.NoStore, $"{answer.Headers.CacheControl}");
        Assert.Equal("same-origin", answer.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
    }

    private static async Task<HttpResponseMessage> Begin(HttpClient browser, HttpResponseMessage page)
    {
        var cookie = page.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        var token = Token().Match(await page.Content.ReadAsStringAsync()).Groups[1].Value;
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/welcome", UriKind.Relative)) { Content = form };
        request.Headers.Add("Cookie", cookie);
        return await browser.SendAsync(request);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
