using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Toehold.Storage;
using Toehold.Web.Features.Practices;
using Toehold.Web.Features.Push;
using Toehold.Web.Features.Serving;
using Toehold.Web.Features.Settings;

namespace Toehold.Web.Tests;

/// <summary>Anna, in Vienna if nothing else is said, whose browser takes notifications from a server whose clock the test moves.</summary>
internal sealed class ReminderScene : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("toehold-").FullName;
    private readonly ECDiffieHellman browser = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] auth = RandomNumberGenerator.GetBytes(PushEncryption.AuthBytes);
    private readonly List<Started.Serving> servers = [];

    private string zone;

    private ReminderScene(PushHouse push, DateTimeOffset now, string zone) => (Push, Clock, this.zone) = (push, new TestClock(now), zone);

    public PushHouse Push { get; }

    public TestClock Clock { get; }

    public HttpClient Client { get; private set; } = new();

    private static ServeOptions Options(string folder, TestClock clock) => new() { Port = 0, DataFolder = folder, Time = clock };

    public static async Task<ReminderScene> Begin(DateTimeOffset now, string zone = "Europe/Vienna")
    {
        var scene = new ReminderScene(await PushHouse.Start(), now, zone);
        await scene.StartServer();
        await scene.Subscribe();
        await scene.Keep(new What.SafetyAnswered { Yes = [] });
        await scene.Keep(new What.LevelChosen { Choice = LevelChoice.HandOut });
        return scene;
    }

    /// <summary>One more server on the same data; the page talks to it from now on.</summary>
    public async Task StartServer()
    {
        var serving = Assert.IsType<Started.Serving>(await ToeholdServer.Start(Options(folder, Clock), CancellationToken.None));
        servers.Add(serving);
        Client.Dispose();
        Client = new HttpClient { BaseAddress = new Uri(serving.Address) };
        Client.DefaultRequestHeaders.Add("Cookie", $"zone={Uri.EscapeDataString(zone)}");
    }

    /// <summary>Opens the app in another zone.</summary>
    public async Task FlyTo(string there)
    {
        zone = there;
        Client.DefaultRequestHeaders.Remove("Cookie");
        Client.DefaultRequestHeaders.Add("Cookie", $"zone={Uri.EscapeDataString(zone)}");
        using var today = await Client.GetAsync(new Uri("/", UriKind.Relative));
        today.EnsureSuccessStatusCode();
    }

    public async Task Change(Func<PersonSettings, PersonSettings> change)
    {
        var services = servers[^1].App.Services;
        await services.GetRequiredService<SettingsShelf>().Change(await services.GetRequiredService<OnePractice>().Id(), change);
    }

    public async Task StopServers()
    {
        foreach (var server in servers)
        {
            await server.App.DisposeAsync();
        }

        servers.Clear();
    }

    public async Task Subscribe()
    {
        var point = PushEncryption.PointOf(browser.ExportParameters(includePrivateParameters: false));
        using var answer = await Client.PostAsJsonAsync(
            new Uri("/api/push/on", UriKind.Relative),
            new { endpoint = Push.Endpoint, keys = new { p256dh = Base64Url.EncodeToString(point), auth = Base64Url.EncodeToString(auth) } });
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Lets the servers look several times.</summary>
    public static Task Wait() => Task.Delay(400);

    /// <summary>When nothing is to come, as Anna's page of reminders says it.</summary>
    public async Task Wish(string from, string until, string secondAfter)
    {
        using var page = new Browser(Client.BaseAddress!, "");
        page.Cookies.Add(Client.BaseAddress!, new Cookie("zone", Uri.EscapeDataString(zone)));
        using var answer = await page.Submit("/reminders", "/reminders/wishes", ("quietFrom", from), ("quietUntil", until), ("secondAfter", secondAfter));
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
    }

    public async Task Keep(What what)
    {
        var at = Clock.GetUtcNow();
        var entry = new Entry { Id = Guid.CreateVersion7(at), OccurredAt = at, Day = DateOnly.FromDateTime(at.UtcDateTime), What = what };
        using var json = new MemoryStream();
        await using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartArray();
            EntryJson.Write(writer, entry);
            writer.WriteEndArray();
        }

        using var content = new ByteArrayContent(json.ToArray());
        content.Headers.ContentType = new("application/json");
        using var answer = await Client.PostAsync(new Uri("/api/entries", UriKind.Relative), content);
        answer.EnsureSuccessStatusCode();
    }

    public async Task<Guid> Programme()
    {
        await using var db = servers[^1].App.Services.GetRequiredService<Store>().CreateDbContext();
        return db.Programmes.Single(programme => programme.ArchivedAt == null).Id;
    }

    /// <summary>What the browser reads of a message, by an implementation that is not ours.</summary>
    public async Task<JsonElement> Read(PushHouse.Message message)
    {
        var secret = Base64Url.EncodeToString(browser.ExportParameters(includePrivateParameters: true).D!);
        var request = new { body = Base64Url.EncodeToString(message.Body), privateKey = secret, auth = Base64Url.EncodeToString(auth) };
        return JsonDocument.Parse(await Oracle.Ask("decrypt.mjs", JsonSerializer.Serialize(request))).RootElement;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await StopServers();
        await Push.DisposeAsync();
        browser.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
