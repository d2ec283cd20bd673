using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Toehold.Web.Features.Serving;

namespace Toehold.Web.Features.Watching;

/// <summary>
/// A server that was told to stop says so first, and goes on answering until whoever hands out requests has seen it. Then
/// it takes no new ones and finishes those it has.
/// </summary>
internal sealed class Draining(ServeOptions options, TimeProvider time) : IHostedLifecycleService
{
    private volatile bool begun;

    public bool Begun => begun;

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        begun = true;
        await Task.Delay(options.Drain, time, cancellationToken);
    }

    /// <summary>A connection that was kept for further requests is given up, so that those go to another server.</summary>
    public Task LetGo(HttpContext context, RequestDelegate next)
    {
        if (begun)
        {
            context.Response.Headers.Connection = "close";
        }

        return next(context);
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
