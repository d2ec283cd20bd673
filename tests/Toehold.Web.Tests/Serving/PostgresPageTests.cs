using System.Net;
using Microsoft.AspNetCore.Components.Endpoints;
using Toehold.Storage.Tests;

namespace Toehold.Web.Tests;

public sealed class PostgresPageTests
{
    // SQLite answers before anybody waits, so a page that shows what it has not read yet is found here only.
    [Fact]
    public async Task Every_page_opens_where_the_data_is_a_moment_away()
    {
        await using var postgres = await PostgresServer.Start();
        await using var server = new ManyServer { Database = postgres.Place("pages") };
        await server.InitializeAsync();
        using var newcomer = await server.NewGuest();
        using var person = await LivedInPractice.Of(server, "en");

        var wrong = new List<string>();
        foreach (var (browser, page) in new[] { newcomer, person }.SelectMany(browser => Pages(server).Select(page => (browser, page))))
        {
            using var answer = await browser.Get(page);
            wrong.AddRange(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Found ? [] : [$"{page}: {answer.StatusCode}"]);
        }

        Assert.Empty(wrong);
    }

    private static IEnumerable<string> Pages(ManyServer server) => server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)
        .Select(endpoint => $"/{endpoint.RoutePattern.RawText!.TrimStart('/')}")
        .Where(route => route != "/not-found")
        .Select(route => route.Replace("{Slug}", "five-foot-exercises", StringComparison.Ordinal).Replace("{Number:int}", "1", StringComparison.Ordinal).Replace("{Key}", "stance", StringComparison.Ordinal))
        .Distinct();
}
