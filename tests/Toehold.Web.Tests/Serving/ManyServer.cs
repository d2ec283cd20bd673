using Microsoft.Data.Sqlite;
using Toehold.Storage;
using Toehold.Web.Features.Serving;

namespace Toehold.Web.Tests;

/// <summary>The whole app in this process, for many people.</summary>
public sealed class ManyServer : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("toehold-").FullName;
    private Started.Serving serving = null!;

    /// <summary>A database in the place of a folder, or null.</summary>
    public string? Database { get; init; }

    public Uri Address => new(serving.Address);

    public IServiceProvider Services => serving.App.Services;

    public Store Store => Services.GetRequiredService<Store>();

    /// <summary>A browser that has not been here.</summary>
    public Browser NewBrowser(string agent = "Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0") => new(Address, agent);

    /// <summary>A browser that has begun a practice.</summary>
    public async Task<Browser> NewGuest(string agent = "Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0")
    {
        var browser = NewBrowser(agent);
        using var answer = await browser.Submit("/welcome", "/welcome");
        Assert.Equal("/", answer.Headers.Location?.OriginalString);
        return browser;
    }

    public async ValueTask InitializeAsync()
    {
        var options = new ServeOptions { Port = 0, DataFolder = folder, Database = Database, People = People.Many };
        serving = Assert.IsType<Started.Serving>(await ToeholdServer.Start(options, CancellationToken.None));
    }

    public async ValueTask DisposeAsync()
    {
        await serving.App.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
