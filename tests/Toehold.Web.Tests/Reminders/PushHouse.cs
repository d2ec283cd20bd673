using System.Collections.Concurrent;
using System.Net;

namespace Toehold.Web.Tests;

/// <summary>Takes messages as a push service does, and keeps what came.</summary>
internal sealed class PushHouse : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly HashSet<string> refused = [];

    private PushHouse(WebApplication app) => this.app = app;

    public sealed record Message(string Path, IReadOnlyDictionary<string, string> Headers, byte[] Body, HttpStatusCode Answer);

    public ConcurrentQueue<Message> Messages { get; } = [];

    public HttpStatusCode Answer { get; set; } = HttpStatusCode.Created;

    /// <summary>Whether the service is away for a message that comes for the first time, by its topic.</summary>
    public Func<string, bool> IsAway { get; set; } = _ => false;

    public string Endpoint => EndpointOf("anna");

    public string EndpointOf(string who) => $"{app.Urls.First()}/push/{who}";

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
        var topic = request.Headers["Topic"].ToString();
        var answer = refused.Remove(topic) || !IsAway(topic) ? Answer : HttpStatusCode.ServiceUnavailable;
        if (answer == HttpStatusCode.ServiceUnavailable)
        {
            refused.Add(topic);
        }

        Messages.Enqueue(new Message(request.Path, request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString()), body.ToArray(), answer));
        return Results.StatusCode((int)answer);
    }
}
