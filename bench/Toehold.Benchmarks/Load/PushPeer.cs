namespace Toehold.Benchmarks.Load;

/// <summary>Takes notifications as a browser's push service does, and counts them.</summary>
internal sealed class PushPeer : IAsyncDisposable
{
    private readonly WebApplication app;
    private int taken;

    private PushPeer(WebApplication app) => this.app = app;

    public int Taken => Volatile.Read(ref taken);

    public string Address => app.Urls.First();

    public static async Task<PushPeer> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var service = new PushPeer(builder.Build());
        service.app.MapPost("/push/{who}", () =>
        {
            Interlocked.Increment(ref service.taken);
            return Results.StatusCode(StatusCodes.Status201Created);
        });
        await service.app.StartAsync();
        return service;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
