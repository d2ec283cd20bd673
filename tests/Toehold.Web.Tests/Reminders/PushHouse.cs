using System.Collections.Concurrent;
using System.Net;

namespace Toehold.Web.Tests;

/// <summary>Takes messages as a push service does, and keeps what came.</summary>
internal sealed class PushHouse : IAsyncDisposable
{
    private readonly WebApplication app;

    private PushHouse(WebApplication app) => this.app = app;

    public sealed record Message(string Path, IReadOnlyDictionary<string, string> Headers, byte[] Body);

    public ConcurrentQueue<Message> Messages { get; } = [];

    public HttpStatusCode Answer { get; set; } = HttpStatusCode.Created;

    public string Endpoint => $"{app.Urls.First()}/push/anna";

    public static async Task<PushHouse> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var service = new PushHouse(builder.Build());
        service.app.MapPost("/push/{who}", service.Take);
        await service.app.StartAsync();
        return service;
    }

    public async Task WaitFor(int count)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (Messages.Count < count)
        {
            await Task.Delay(20, patience.Token);
        }
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<IResult> Take(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        Messages.Enqueue(new Message(request.Path, request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString()), body.ToArray()));
        return Results.StatusCode((int)Answer);
    }
}
