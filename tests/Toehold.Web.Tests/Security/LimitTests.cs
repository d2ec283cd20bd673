using System.Net;
using System.Text.RegularExpressions;

namespace Toehold.Web.Tests;

public sealed partial class LimitTests(BehindAProxy server) : IClassFixture<BehindAProxy>
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

    [Theory]
    [InlineData("/api/entries", 6000, "198.51.100.20")]
    [InlineData("/read/view", 600, "198.51.100.21")]
    [InlineData("/api/push/on", 30, "198.51.100.22")]
    public async Task What_a_practice_sends_too_often_is_refused_with_a_sentence_and_the_time_to_wait(string address, int times, string from)
    {
        using var device = await Guest(from);
        var refused = 0;

        await Parallel.ForEachAsync(Enumerable.Range(0, times + 20), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (_, _) =>
        {
            if (await Try(device, address) == HttpStatusCode.TooManyRequests)
            {
                Interlocked.Increment(ref refused);
            }
        });
        using var answer = await Post(device, address);

        Assert.Equal(20, refused);
        Assert.Equal(("60", "application/problem+json"), (answer.Headers.GetValues("Retry-After").Single(), answer.Content.Headers.ContentType?.MediaType));
        Assert.Contains("That was too often. Wait a minute, then try again.", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    /// <summary>A browser with a practice of its own, at an address of the internet.</summary>
    private async Task<HttpClient> Guest(string address)
    {
        var client = server.From(address);
        client.DefaultRequestHeaders.Add("Origin", "https://toehold.example.org");
        using var page = await client.GetAsync(new Uri("/welcome", UriKind.Relative));
        var token = Token().Match(await page.Content.ReadAsStringAsync()).Groups[1].Value;
        client.DefaultRequestHeaders.Add("Cookie", Cookies(page));
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]);
        using var begun = await client.PostAsync(new Uri("/welcome", UriKind.Relative), form);
        client.DefaultRequestHeaders.Add("Cookie", Cookies(begun));
        return client;
    }

    private static string Cookies(HttpResponseMessage answer) => string.Join("; ", answer.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]));

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

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
