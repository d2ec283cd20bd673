using System.Net;
using Toehold.Storage.Tests;
using Toehold.Web.Features.Serving;

namespace Toehold.Web.Tests;

public sealed class PostgresServingTests : IAsyncLifetime
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"toehold-{Guid.NewGuid():N}");
    private PostgresServer postgres = null!;

    [Fact]
    public async Task Two_servers_on_one_database_share_a_persons_practice_and_keep_what_it_delivers()
    {
        Guid[] notes = [new("01956000-0000-7000-8000-0000000000a1"), new("01956000-0000-7000-8000-0000000000a2")];
        await using var first = await Start();
        await using var second = await Start();
        using var browser = new Browser(new Uri(first.Serving.Address), "Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0");
        using var welcome = await browser.Submit("/welcome", "/welcome");
        using var other = new Browser(new Uri(second.Serving.Address), "Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0");
        other.Client.DefaultRequestHeaders.Add("Cookie", $"toehold-device={browser.DeviceKey}");

        using var toFirst = await browser.Deliver(notes[0]);
        using var toSecond = await other.Deliver(notes);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (toFirst.StatusCode, toSecond.StatusCode));
        Assert.Equal(notes, (await browser.Entries()).Order());
        Assert.Equal(await browser.Entries(), await other.Entries());
        Assert.StartsWith("the database together on ", first.Serving.Place, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public async Task A_database_that_is_away_when_the_app_starts_is_one_sentence()
    {
        await postgres.Stop();

        var started = await ToeholdServer.Start(Options, CancellationToken.None);

        await postgres.Resume();
        var sentence = Assert.IsType<Started.CannotServe>(started).Sentence;
        Assert.StartsWith("The database server cannot be reached: ", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', sentence);
    }

    [Fact]
    public async Task A_server_whose_database_goes_away_is_not_ready_until_it_is_back()
    {
        await using var app = await Start();
        using var client = new HttpClient { BaseAddress = new Uri(app.Serving.Address) };

        var before = await Status(client, "/health/ready");
        await postgres.Stop();
        var (away, alive) = (await Status(client, "/health/ready"), await Status(client, "/health/live"));
        await postgres.Resume();
        var after = await Status(client, "/health/ready");

        Assert.Equal(
            (HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK, HttpStatusCode.OK), (before, away, alive, after));
    }

    [Fact]
    public async Task While_the_database_is_away_pages_and_deliveries_are_told_to_come_again()
    {
        await using var app = await Start();
        using var browser = new Browser(new Uri(app.Serving.Address), "Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0");
        using var welcome = await browser.Submit("/welcome", "/welcome");

        await postgres.Stop();
        using var page = await browser.Get("/");
        using var delivery = await browser.Deliver(new Guid("01956000-0000-7000-8000-0000000000a3"));
        await postgres.Resume();

        const string Sentence = "Toehold cannot reach its data at the moment. Nothing that was saved is lost. Try again in a minute.";
        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable), (page.StatusCode, delivery.StatusCode));
        Assert.Contains($"<p>{Sentence}</p>", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains(Sentence, await delivery.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await Status(browser.Client, "/"));
    }

    private static async Task<HttpStatusCode> Status(HttpClient client, string address)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
        return response.StatusCode;
    }

    private ServeOptions Options => new() { Port = 0, DataFolder = folder, Database = postgres.Place("together"), People = People.Many };

    public async ValueTask InitializeAsync() => postgres = await PostgresServer.Start();

    public async ValueTask DisposeAsync() => await postgres.DisposeAsync();

    private async Task<RunningApp> Start() => new(Assert.IsType<Started.Serving>(await ToeholdServer.Start(Options, CancellationToken.None)));

    private sealed record RunningApp(Started.Serving Serving) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => Serving.App.DisposeAsync();
    }
}
