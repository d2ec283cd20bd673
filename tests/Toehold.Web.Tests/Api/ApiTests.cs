using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;

namespace Toehold.Web.Tests;

public sealed class ApiTests(ManyServer server) : IClassFixture<ManyServer>
{
    private const string CheckedIn =
        """[{"id":"0190f000-0000-7000-8000-0000000000c1","at":"2026-03-02T08:00:00.000+01:00","day":"2026-03-02","what":{"kind":"checkedIn","pain":3,"bodyPart":"left heel"}}]""";

    [Fact]
    public async Task The_description_of_the_API_is_the_one_that_is_checked_in()
    {
        using var program = server.NewBrowser();

        var described = await program.Client.GetStringAsync(new Uri("/api/openapi.json", UriKind.Relative));

        var kept = CheckedInDescription();
        if (!File.Exists(kept) || await File.ReadAllTextAsync(kept) != described)
        {
            await File.WriteAllTextAsync($"{kept}.new", described);
            Assert.Fail($"The API is described otherwise than in docs/openapi.json. If that is meant, put {kept}.new in its place.");
        }
    }

    [Fact]
    public async Task Every_address_for_programs_is_described_and_every_name_in_the_description_is_there()
    {
        using var program = server.NewBrowser();
        var addresses = server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.Authorization.AuthorizationPolicy>()?.AuthenticationSchemes.Contains("device-or-token") == true)
            .Select(endpoint => $"/{endpoint.RoutePattern.RawText!.TrimStart('/')}").Distinct().Order(StringComparer.Ordinal);

        var described = JsonNode.Parse(await program.Client.GetStringAsync(new Uri("/api/openapi.json", UriKind.Relative)))!;

        Assert.Equal("3.1.1", (string?)described["openapi"]);
        Assert.Equal(addresses, described["paths"]!.AsObject().Select(path => path.Key));
        var schemas = described["components"]!["schemas"]!.AsObject();
        var referred = described.ToJsonString().Split("#/components/schemas/").Skip(1).Select(rest => rest.Split('"')[0]).Distinct();
        Assert.All(referred, name => Assert.True(schemas.ContainsKey(name), name));
    }

    [Fact]
    public async Task What_a_program_adds_is_read_by_another_as_it_is_described()
    {
        using var person = await server.NewGuest();
        var (adds, reads) = (await Arrivals.Token(person, "add"), await Arrivals.Token(person, "read"));

        var (added, answer) = await Send(HttpMethod.Post, "/api/entries", adds, CheckedIn);
        var (read, entries) = await Send(HttpMethod.Get, "/api/entries?from=2026-03-01&to=2026-03-31", reads);
        var wrong = await Oracle.Ask("schema.mjs", $$"""{"schema":{{await Schema("Entry")}},"document":{{entries}}}""");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (added, read));
        Assert.Equal("""{"saved":["0190f000-0000-7000-8000-0000000000c1"],"refused":[]}""", answer);
        Assert.Equal(CheckedIn, entries);
        Assert.Equal("", wrong);
    }

    [Fact]
    public async Task The_description_knows_every_kind_of_entry_so_well_that_a_wrong_member_is_found()
    {
        var broken = CheckedIn.Replace("\"pain\":3", "\"pain\":\"much\"", StringComparison.Ordinal);

        var wrong = await Oracle.Ask("schema.mjs", $$"""{"schema":{{await Schema("Entry")}},"document":{{broken}}}""");

        Assert.Contains("/what/pain", wrong, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_was_ended_opens_nothing_and_says_so()
    {
        using var person = await server.NewGuest();
        var token = await Arrivals.Token(person, "both");
        var (before, _) = await Send(HttpMethod.Get, "/api/entries", token);

        using var ended = await person.Submit("/yours", $"/tokens/{(await person.Page("/yours")).Split("/tokens/")[1].Split("/revoke")[0]}/revoke");
        var (after, problem) = await Send(HttpMethod.Get, "/api/entries", token);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (before, after));
        Assert.Contains("This token is not known here, or was ended.", problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_token_is_not_made_good_by_a_browsers_key()
    {
        using var person = await server.NewGuest();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/entries", UriKind.Relative));
        request.Headers.Authorization = new("Bearer", person.DeviceKey);

        using var answer = await person.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task A_hand_out_is_read_to_JSON()
    {
        using var person = await server.NewGuest();

        var (status, read) = await Send(HttpMethod.Post, "/api/read", await Arrivals.Token(person, "read"), "Heel raise: 3 sets of 12, twice a day.", "text/plain");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("Heel raise", (string?)JsonNode.Parse(read)!["exercises"]![0]!["name"]);
    }

    [Theory]
    [InlineData("?from=yesterday"), InlineData("?from=2026-03-02&to=2026-03-01"), InlineData("?from=2024-01-01&to=2026-01-01"), InlineData("?to=2026-02-30")]
    public async Task Days_that_cannot_be_read_are_told(string query)
    {
        using var person = await server.NewGuest();

        var (status, problem) = await Send(HttpMethod.Get, $"/api/entries{query}", await Arrivals.Token(person, "read"));

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("from and to are days such as 2026-03-01, at most 366 of them.", problem, StringComparison.Ordinal);
    }

    private static string CheckedInDescription([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "docs", "openapi.json"));

    // For a program that knows JSON Schema and nothing of OpenAPI.
    private async Task<string> Schema(string item)
    {
        using var program = server.NewBrowser();
        var described = JsonNode.Parse(await program.Client.GetStringAsync(new Uri("/api/openapi.json", UriKind.Relative)))!;
        var schemas = described["components"]!["schemas"]!.ToJsonString().Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal);
        return $$"""{"$schema":"https://json-schema.org/draft/2020-12/schema","type":"array","items":{"$ref":"#/$defs/{{item}}"},"$defs":{{schemas}}}""";
    }

    private async Task<(HttpStatusCode Status, string Text)> Send(HttpMethod method, string address, string token, string? body = null, string type = "application/json")
    {
        using var program = server.NewBrowser();
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        request.Headers.Authorization = new("Bearer", token);
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, type);
        using var answer = await program.Client.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
