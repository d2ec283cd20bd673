using System.Collections.Concurrent;
using System.Text;

namespace Toehold.Web.Tests;

/// <summary>A collector that keeps what it is sent. Protobuf leaves texts as they are, so they can be looked for.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, string> sent = new();

    private Collector(WebApplication app) => this.app = app;

    public Uri Address => new(app.Urls.First());

    public static async Task<Collector> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var collector = new Collector(builder.Build());
        collector.app.MapPost("/v1/{signal}", async (string signal, HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            var text = Encoding.UTF8.GetString(body.ToArray());
            collector.sent.AddOrUpdate(signal, text, (_, before) => before + text);
        });
        await collector.app.StartAsync();
        return collector;
    }

    /// <summary>All that came of a signal: "traces", "metrics" or "logs".</summary>
    public string Sent(string signal) => sent.GetValueOrDefault(signal, "");

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
