using System.Net;
using Microsoft.Data.Sqlite;
using Toehold.Web.Features.Serving;

namespace Toehold.Web.Tests;

public sealed class HealthTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Theory]
    [InlineData("/health/live", "alive")]
    [InlineData("/health/ready", "ready")]
    public async Task A_server_that_works_says_so(string address, string word)
    {
        using var response = await server.Client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal((HttpStatusCode.OK, word), (response.StatusCode, await response.Content.ReadAsStringAsync()));
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task A_server_says_which_version_it_is()
    {
        var release = await server.Client.GetFromJsonAsync<Dictionary<string, string>>(new Uri("/version", UriKind.Relative));

        Assert.Matches(@"^\d+\.\d+\.\d+$", Assert.Single(release!, pair => pair.Key == "version").Value);
    }

    [Fact]
    public async Task A_server_that_is_told_to_stop_wants_no_more_requests_and_finishes_those_it_has()
    {
        var folder = Directory.CreateTempSubdirectory("toehold-").FullName;
        var options = new ServeOptions { Port = 0, DataFolder = folder, Drain = TimeSpan.FromSeconds(3) };
        var serving = Assert.IsType<Started.Serving>(await ToeholdServer.Start(options, CancellationToken.None));
        using var client = new HttpClient { BaseAddress = new Uri(serving.Address) };
        using var stop = new CancellationTokenSource();
        var stopped = serving.UntilStopped(stop.Token);
        using var delivery = new HeldContent("""[{"id":"01956000-0000-7000-8000-0000000000b1","at":"2026-03-02T08:00:00.000+01:00","day":"2026-03-02","what":{"kind":"noted","text":"Late"}}]""");
        var delivering = client.PostAsync(new Uri("/api/entries", UriKind.Relative), delivery);
        await delivery.Begun;

        await stop.CancelAsync();
        var ready = await UntilNotReady(client);
        using var page = await client.GetAsync(new Uri("/", UriKind.Relative));
        await Task.Delay(options.Drain + TimeSpan.FromSeconds(1));
        var endedEarly = stopped.IsCompleted;
        delivery.Release();
        using var answer = await delivering;
        await stopped.WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "stopping"), ready);
        Assert.Equal((HttpStatusCode.OK, true), (page.StatusCode, page.Headers.ConnectionClose));
        Assert.False(endedEarly);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("01956000-0000-7000-8000-0000000000b1", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(new Uri("/health/live", UriKind.Relative)));
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<(HttpStatusCode, string)> UntilNotReady(HttpClient client)
    {
        while (true)
        {
            using var response = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
            if (response.StatusCode != HttpStatusCode.OK)
            {
                return (response.StatusCode, await response.Content.ReadAsStringAsync());
            }
        }
    }
}
