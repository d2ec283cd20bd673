using System.Net;
using Microsoft.Data.Sqlite;
using Toehold.Web.Features.Serving;

namespace Toehold.Web.Tests;

public sealed class TelemetryTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("toehold-").FullName;

    [Fact]
    public async Task A_collector_gets_traces_metrics_and_logs_and_nothing_personal()
    {
        await using var collector = await Collector.Start();
        var serving = Assert.IsType<Started.Serving>(await ToeholdServer.Start(Options(collector), CancellationToken.None));
        using (var browser = new Browser(new Uri(serving.Address), "Hernia phone"))
        {
            browser.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");
            browser.Client.DefaultRequestHeaders.Add("tracestate", "hernia=hernia");
            using var address = await browser.Get("/programmes/hernia?of=hernia");
            using var nowhere = await browser.Get("/hernia/hernia.html");
            using var stranger = await browser.Client.SendAsync(new HttpRequestMessage(new HttpMethod("HERNIA"), new Uri("/", UriKind.Relative)));
            using var delivery = await browser.Client.PostAsJsonAsync(
                new Uri("/api/entries", UriKind.Relative),
                new[] { new { id = Guid.CreateVersion7(), at = "2026-03-02T08:00:00.000+01:00", day = "2026-03-02", what = new { kind = "noted", text = "hernia" } } });
            Assert.Equal(HttpStatusCode.OK, delivery.StatusCode);
            serving.App.Services.GetRequiredService<ILogger<TelemetryTests>>()
                .LogWarning(new InvalidOperationException("hernia"), "A note of {Words} was lost", "hernia");
        }

        await serving.App.DisposeAsync();

        Assert.Contains("GET /programmes/{", collector.Sent("traces"), StringComparison.Ordinal);
        Assert.Contains("POST /api/entries", collector.Sent("traces"), StringComparison.Ordinal);
        Assert.Contains("http.server.request.duration", collector.Sent("metrics"), StringComparison.Ordinal);
        Assert.Contains("A note of {Words} was lost", collector.Sent("logs"), StringComparison.Ordinal);
        Assert.Contains("System.InvalidOperationException", collector.Sent("logs"), StringComparison.Ordinal);
        Assert.All(["traces", "metrics", "logs"], signal =>
        {
            Assert.Contains("toehold", collector.Sent(signal), StringComparison.Ordinal);
            Assert.DoesNotContain("hernia", collector.Sent(signal), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("203.0.113.7", collector.Sent(signal), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_collector_that_is_away_does_not_keep_anyone_from_practising()
    {
        var options = new ServeOptions { Port = 0, DataFolder = folder, Telemetry = new Uri("http://127.0.0.1:1") };
        var serving = Assert.IsType<Started.Serving>(await ToeholdServer.Start(options, CancellationToken.None));
        await using var app = serving.App;
        using var client = new HttpClient { BaseAddress = new Uri(serving.Address) };

        using var page = await client.GetAsync(new Uri("/", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    private ServeOptions Options(Collector collector) =>
        new() { Port = 0, DataFolder = folder, Telemetry = collector.Address, Proxies = [IPNetwork.Parse("127.0.0.0/8")] };

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
