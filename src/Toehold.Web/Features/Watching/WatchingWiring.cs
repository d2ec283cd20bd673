using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Toehold.Web.Features.Serving;

namespace Toehold.Web.Features.Watching;

/// <summary>What makes the app one of several servers behind a proxy.</summary>
internal static class WatchingWiring
{
    // What a request may take that came just before the server stopped taking them.
    private static readonly TimeSpan LastRequests = TimeSpan.FromSeconds(30);

    public static void AddWatching(this IServiceCollection services, ServeOptions options)
    {
        services.AddSingleton<Draining>();
        services.AddHostedService(provider => provider.GetRequiredService<Draining>());
        services.Configure<HostOptions>(host => host.ShutdownTimeout = options.Drain + LastRequests);
        if (options.Telemetry is { } collector)
        {
            services.AddTelemetry(collector);
        }
    }

    /// <summary>Comes first, so that everything after it sees the request as it left the browser.</summary>
    public static void UseWatching(this WebApplication app, ServeOptions options)
    {
        if (options.Proxies.Count > 0)
        {
            app.UseForwardedHeaders(Believe(options.Proxies));
        }

        if (options.Telemetry is not null)
        {
            Telemetry.Begin(app.Services);
            app.Use(PlainSpans.Note);
        }

        app.Use(app.Services.GetRequiredService<Draining>().LetGo);
    }

    // A chain is followed for as long as its links are trusted. The host is never taken from it: the proxy passes that on.
    private static ForwardedHeadersOptions Believe(IReadOnlyList<System.Net.IPNetwork> proxies)
    {
        var headers = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
            ForwardLimit = null,
        };
        headers.KnownProxies.Clear();
        headers.KnownIPNetworks.Clear();
        foreach (var network in proxies)
        {
            headers.KnownIPNetworks.Add(network);
        }

        return headers;
    }
}
