using System.Net;
using System.Text;
using System.Text.Json;

namespace Toehold.Web.Tests;

public sealed class EntriesEndpointTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Id = "01956000-0000-7000-8000-000000000001";

    [Fact]
    public async Task A_delivery_that_comes_twice_is_settled_twice_and_kept_once()
    {
        var delivery = Delivery($$$"""{"id":"{{{Id}}}","at":"2026-03-02T08:00:00.000+01:00","day":"2026-03-02","what":{"kind":"noted","text":"Stiff today"}}""");

        var first = await Send(delivery);
        var second = await Send(delivery);

        Assert.Equal([Id], Saved(first));
        Assert.Equal([Id], Saved(second));
    }

    [Fact]
    public async Task An_entry_that_cannot_be_kept_is_named_and_the_others_are_kept()
    {
        const string good = "01956000-0000-7000-8000-000000000002";
        const string bad = "01956000-0000-7000-8000-000000000003";
        var delivery = Delivery(
            $$$"""{"id":"{{{good}}}","at":"2026-03-02T08:00:00.000+01:00","day":"2026-03-02","what":{"kind":"checkedIn","pain":3}}""",
            $$$"""{"id":"{{{bad}}}","at":"2026-03-02T08:00:00.000+01:00","day":"2026-03-02","what":{"kind":"checkedIn","pain":11}}""");

        var answer = await Send(delivery);

        Assert.Equal([good], Saved(answer));
        var refused = Assert.Single(answer.GetProperty("refused").EnumerateArray());
        Assert.Equal(bad, refused.GetProperty("id").GetString());
        Assert.StartsWith("what.pain: ", refused.GetProperty("why").GetString());
    }

    [Theory]
    [InlineData("Origin", "https://evil.example"), InlineData("Sec-Fetch-Site", "cross-site")]
    public async Task Another_site_cannot_deliver(string header, string value)
    {
        using var request = Post("[]", "application/json");
        request.Headers.Add(header, value);

        using var response = await server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Theory]
    [InlineData("[]", "text/plain", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("{", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{}", "application/json", HttpStatusCode.BadRequest)]
    public async Task What_is_no_delivery_is_told_so(string body, string type, HttpStatusCode expected)
    {
        using var request = Post(body, type);

        using var response = await server.Client.SendAsync(request);

        Assert.Equal(expected, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_delivery_of_more_than_a_megabyte_is_refused()
    {
        using var request = Post($"[\"{new string('x', 1_000_000)}\"]", "application/json");

        using var response = await server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    private static string Delivery(params string[] entries) => $"[{string.Join(',', entries)}]";

    private static HttpRequestMessage Post(string body, string type) =>
        new(HttpMethod.Post, new Uri("/api/entries", UriKind.Relative)) { Content = new StringContent(body, Encoding.UTF8, type) };

    private async Task<JsonElement> Send(string delivery)
    {
        using var request = Post(delivery, "application/json");
        using var response = await server.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
    }

    private static string[] Saved(JsonElement answer) => [.. answer.GetProperty("saved").EnumerateArray().Select(id => id.GetString()!)];
}
