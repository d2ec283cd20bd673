using System.Net;
using Microsoft.Data.Sqlite;
using Toehold.Web.Features.Serving;

namespace Toehold.Web.Tests;

/// <summary>The app for many people, as they reach it through a proxy: securely, each from an address of their own.</summary>
public sealed class BehindAProxy : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("toehold-").FullName;
    private Started.Serving serving = null!;

    /// <summary>A browser at an address of the internet.</summary>
    public HttpClient From(string address)
    {
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(serving.Address) };
        client.DefaultRequestHeaders.Host = "toehold.example.org";
        client.DefaultRequestHeaders.Add("X-Forwarded-For", address);
        return client;
    }

    public async ValueTask InitializeAsync()
    {
        var options = new ServeOptions
        {
            Port = 0,
            DataFolder = folder,
            People = People.Many,
            Address = new Uri("https://toehold.example.org"),
            Proxies = [IPNetwork.Parse("127.0.0.0/8")],
        };
        serving = Assert.IsType<Started.Serving>(await ToeholdServer.Start(options, CancellationToken.None));
    }

    public async ValueTask DisposeAsync()
    {
        await serving.App.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
