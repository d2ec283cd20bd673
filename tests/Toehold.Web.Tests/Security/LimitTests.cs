using System.Net;

namespace Toehold.Web.Tests;

public sealed class LimitTests(BehindAProxy server) : IClassFixture<BehindAProxy>
{
    [Theory]
    [InlineData("/sign-in", 20, "198.51.100.1")]
    [InlineData("/join", 20, "198.51.100.2")]
    [InlineData("/api/passkeys/question", 20, "198.51.100.3")]
    [InlineData("/welcome", 30, "198.51.100.4")]
    [InlineData("/sign-in", 20, "2001:db8:0:1::1")]
    public async Task A_door_worth_guessing_at_shuts_after_so_many_tries_a_minute(string address, int times, string from)
    {
        using var browser = server.From(from);

        var answers = await Task.WhenAll(Enumerable.Range(0, times + 5).Select(_ => Try(browser, address)));

        Assert.Equal(5, answers.Count(status => status == HttpStatusCode.TooManyRequests));
    }

    [Fact]
    public async Task Who_is_shut_out_is_told_for_how_long_and_nobody_else_is()
    {
        using var guessing = server.From("198.51.100.9");
        using var neighbour = server.From("198.51.100.10");
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Try(guessing, "/sign-in")));

        using var answer = await Post(guessing, "/sign-in");
        var other = await Try(neighbour, "/sign-in");

        Assert.Equal("60", answer.Headers.GetValues("Retry-After").Single());
        Assert.Contains("That was too often. Wait a minute, then try again.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.TooManyRequests, other);
    }

    private static async Task<HttpStatusCode> Try(HttpClient browser, string address)
    {
        using var answer = await Post(browser, address);
        return answer.StatusCode;
    }

    private static async Task<HttpResponseMessage> Post(HttpClient browser, string address)
    {
        using HttpContent content = address.StartsWith("/api/", StringComparison.Ordinal)
            ? new StringContent("{}", System.Text.Encoding.UTF8, "application/json")
            : new FormUrlEncodedContent([]);
        return await browser.PostAsync(new Uri(address, UriKind.Relative), content);
    }
}
