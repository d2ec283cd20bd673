using System.Collections.Concurrent;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Toehold.Storage;
using Toehold.Storage.Tests;
using Toehold.Web.Features.Serving;

namespace Toehold.Web.Tests;

public sealed class RollingTests : IAsyncLifetime
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(50);

    private readonly string folder = Directory.CreateTempSubdirectory("toehold-").FullName;
    private PostgresServer postgres = null!;

    [Fact]
    public async Task Servers_are_replaced_one_by_one_and_no_request_fails()
    {
        var old = new[] { await Replica.Start(Options), await Replica.Start(Options) };
        using var browser = new Browser(new Uri(old[0].Address), "Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0");
        using var welcome = await browser.Submit("/welcome", "/welcome");
        await using var proxy = new Proxy(old, browser.DeviceKey!);
        await proxy.Asked(100);

        List<Replica> now = [];
        foreach (var leaving in old)
        {
            now.Add(await Replica.Start(Options));
            proxy.Add(now[^1]);
            await leaving.Stop();
            await proxy.Asked(100);
        }

        await proxy.End();
        using var after = new Browser(new Uri(now[0].Address), "Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0");
        after.Client.DefaultRequestHeaders.Add("Cookie", $"toehold-device={browser.DeviceKey}");
        Assert.Empty(proxy.Failed);
        Assert.Equal(proxy.Delivered.Order(), (await after.Entries()).Order());
        Assert.All(now, replica => Assert.True(proxy.AnsweredBy(replica) > 0, "A new server was asked nothing."));
        foreach (var replica in now)
        {
            await replica.Stop();
        }
    }

    [Theory, InlineData("SQLite"), InlineData("PostgreSQL")]
    public async Task A_server_goes_on_beside_newer_ones_that_have_added_to_the_schema_and_is_not_started_again(string store)
    {
        var options = new ServeOptions { Port = 0, DataFolder = folder, Database = store == "SQLite" ? null : postgres.Place("ahead"), People = People.Many };
        var serving = Assert.IsType<Started.Serving>(await ToeholdServer.Start(options, CancellationToken.None));
        await using var app = serving.App;
        using var browser = new Browser(new Uri(serving.Address), "Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0");
        using var welcome = await browser.Submit("/welcome", "/welcome");
        Guid before = Guid.CreateVersion7(), later = Guid.CreateVersion7();
        using var first = await browser.Deliver(before);

        await AddAsANewerVersionWould(app.Services.GetRequiredService<Store>());
        using var second = await browser.Deliver(later);
        using var password = await browser.Submit("/yours", "/account/password", ("email", "ann@example.org"), ("password", "three walks a week"));
        var again = await ToeholdServer.Start(options, CancellationToken.None);

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Contains("Kept. You can sign in", await browser.Page("/yours"), StringComparison.Ordinal);
        foreach (var page in new[] { "/", "/progress", "/history", "/programmes", "/reminders", "/settings" })
        {
            await browser.Page(page);
        }

        Assert.Equal(new[] { before, later }.Order(), (await browser.Entries()).Order());
        Assert.Contains("was written by a newer Toehold", Assert.IsType<Started.CannotServe>(again).Sentence, StringComparison.Ordinal);
    }

    public async ValueTask InitializeAsync() => postgres = await PostgresServer.Start();

    public async ValueTask DisposeAsync()
    {
        await postgres.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private ServeOptions Options => new() { Port = 0, DataFolder = folder, Database = postgres.Place("rolling"), People = People.Many, Drain = TimeSpan.FromSeconds(3) };

    private static async Task AddAsANewerVersionWould(Store store)
    {
        await using var db = store.CreateDbContext();
        string[] additions =
        [
            .. new[] { "practices", "programmes", "entries", "access_keys", "accounts", "reminder_clocks" }.Select(table => $"ALTER TABLE {table} ADD COLUMN mood TEXT NULL"),
            "CREATE TABLE moods (id INTEGER PRIMARY KEY, name TEXT NOT NULL)",
            "CREATE INDEX ix_mood ON practices (mood)",
            "INSERT INTO \"__EFMigrationsHistory\" (\"MigrationId\", \"ProductVersion\") VALUES ('20990101000000_Moods', '99')",
        ];
        foreach (var addition in additions)
        {
            await db.Database.ExecuteSqlRawAsync(addition);
        }
    }

    private sealed record Replica(Started.Serving Serving, Task Stopped, CancellationTokenSource Stopping)
    {
        public string Address => Serving.Address;

        public static async Task<Replica> Start(ServeOptions options)
        {
            var serving = Assert.IsType<Started.Serving>(await ToeholdServer.Start(options, CancellationToken.None));
            var stopping = new CancellationTokenSource();
            return new Replica(serving, serving.UntilStopped(stopping.Token), stopping);
        }

        public async Task Stop()
        {
            await Stopping.CancelAsync();
            await Stopped.WaitAsync(TimeSpan.FromSeconds(60));
            Stopping.Dispose();
        }
    }

    /// <summary>
    /// Hands a device's deliveries to the servers that say they are ready, as a proxy does that looks at their health; where one takes
    /// no connection, nothing was sent yet, and the next is tried.
    /// </summary>
    private sealed class Proxy : IAsyncDisposable
    {
        private readonly HttpClient client = new(new SocketsHttpHandler { UseCookies = false });
        private readonly ConcurrentDictionary<string, int> answered = new();
        private readonly CancellationTokenSource ending = new();
        private readonly List<string> known;
        private readonly Task[] working;
        private volatile string[] ready;
        private int asked;

        public Proxy(IEnumerable<Replica> replicas, string key)
        {
            known = [.. replicas.Select(replica => replica.Address)];
            ready = [.. known];
            client.DefaultRequestHeaders.Add("Cookie", $"toehold-device={key}");
            working = [Look(), .. Enumerable.Range(0, 4).Select(_ => Deliver())];
        }

        public ConcurrentBag<Guid> Delivered { get; } = [];

        public ConcurrentBag<string> Failed { get; } = [];

        public int AnsweredBy(Replica replica) => answered.GetValueOrDefault(replica.Address);

        public void Add(Replica replica)
        {
            lock (known)
            {
                known.Add(replica.Address);
            }
        }

        /// <summary>Waits for so many more requests.</summary>
        public async Task Asked(int more)
        {
            for (var until = asked + more; asked < until;)
            {
                await Task.Delay(BetweenLooks);
            }
        }

        public async Task End()
        {
            await ending.CancelAsync();
            await Task.WhenAll(working);
        }

        public async ValueTask DisposeAsync()
        {
            await End();
            client.Dispose();
            ending.Dispose();
        }

        private async Task Look()
        {
            while (!ending.IsCancellationRequested)
            {
                string[] all;
                lock (known)
                {
                    all = [.. known];
                }

                var found = await Task.WhenAll(all.Select(IsReady));
                ready = [.. all.Where((_, place) => found[place])];
                await Task.Delay(BetweenLooks);
            }
        }

        private async Task<bool> IsReady(string address)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri($"{address}/health/ready"));
                return answer.IsSuccessStatusCode;
            }
            catch (HttpRequestException)
            {
                return false;
            }
        }

        private async Task Deliver()
        {
            while (!ending.IsCancellationRequested)
            {
                var servers = ready;
                var (id, address) = (Guid.CreateVersion7(), servers[asked % servers.Length]);
                var entry = new { id, at = "2026-03-02T08:00:00.000+01:00", day = "2026-03-02", what = new { kind = "noted", text = "On the way" } };
                try
                {
                    using var answer = await client.PostAsJsonAsync(new Uri($"{address}/api/entries"), new[] { entry });
                    Delivered.Add(id);
                    answered.AddOrUpdate(address, 1, (_, count) => count + 1);
                    if (answer.StatusCode != HttpStatusCode.OK)
                    {
                        Failed.Add($"{address}: {answer.StatusCode}");
                    }
                }
                catch (HttpRequestException e) when (e.HttpRequestError == HttpRequestError.ConnectionError)
                {
                    await Task.Delay(BetweenLooks);
                }
                catch (HttpRequestException e)
                {
                    Failed.Add($"{address}: {e.Message}");
                }

                Interlocked.Increment(ref asked);
            }
        }
    }
}
