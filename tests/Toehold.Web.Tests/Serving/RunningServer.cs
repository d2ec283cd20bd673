using Microsoft.Data.Sqlite;
using Toehold.Web.Features.Serving;

namespace Toehold.Web.Tests;

/// <summary>The whole app in this process, on a free port, with a data folder of its own.</summary>
public sealed class RunningServer : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("toehold-").FullName;
    private Started.Serving serving = null!;

    public HttpClient Client { get; private set; } = null!;

    /// <summary>A part of the app, to be used without a request.</summary>
    public T Get<T>()
        where T : notnull => serving.App.Services.GetRequiredService<T>();

    public async ValueTask InitializeAsync()
    {
        var started = await ToeholdServer.Start(new ServeOptions { Port = 0, DataFolder = folder }, CancellationToken.None);
        serving = Assert.IsType<Started.Serving>(started);
        Client = new HttpClient { BaseAddress = new Uri(serving.Address) };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await serving.App.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
