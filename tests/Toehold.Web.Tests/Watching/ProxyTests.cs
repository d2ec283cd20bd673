using System.Net;
using Microsoft.Data.Sqlite;
using Toehold.Web.Features.Serving;

namespace Toehold.Web.Tests;

public sealed class ProxyTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("toehold-").FullName;

    [Theory]
    [InlineData("127.0.0.0/8", true)]
    [InlineData("10.0.0.0/8", false)]
    [InlineData(null, false)]
    public async Task Only_a_trusted_proxy_is_believed_that_the_browser_came_by_https(string? trusted, bool believed)
    {
        var options = new ServeOptions { Port = 0, DataFolder = folder, People = People.Many, Proxies = trusted is null ? [] : [IPNetwork.Parse(trusted)] };
        var serving = Assert.IsType<Started.Serving>(await ToeholdServer.Start(options, CancellationToken.None));
        await using var app = serving.App;
        using var browser = new Browser(new Uri(serving.Address), "Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0");
        browser.Client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        browser.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");

        using var welcome = await browser.Get("/welcome");

        var cookie = Assert.Single(welcome.Headers.GetValues("Set-Cookie"), value => value.Contains("toehold-form=", StringComparison.Ordinal));
        Assert.Equal(believed, cookie.Contains("; secure", StringComparison.Ordinal));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
