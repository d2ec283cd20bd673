using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticAssets;
using Toehold.Web.Features.Serving;

namespace Toehold.Web.Features.Guarding;

/// <summary>What browsers are told about every answer: what a page may load, who may show it, and that nobody keeps it.</summary>
internal sealed class PageHeaders(ServeOptions serve)
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; "
        + "worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private const string OnlySecurely = "max-age=31536000; includeSubDomains";

    /// <summary>A name of this host that is reached securely only is believed to be, whatever the proxy says or does not say.</summary>
    public Task Believe(HttpContext context, RequestDelegate next)
    {
        if (serve.Address is { } address && address.Scheme == Uri.UriSchemeHttps && context.Request.Host.Host == address.IdnHost)
        {
            context.Request.Scheme = Uri.UriSchemeHttps;
        }

        return next(context);
    }

    public static Task Set(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        if (context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = OnlySecurely;
        }

        if (IsPart(context.Request.Path))
        {
            context.Response.OnStarting(Lighten, context);
            return next(context);
        }

        headers.ContentSecurityPolicy = Policy;
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        context.Response.OnStarting(KeepNowhere, context);
        return next(context);
    }

    // Pages and answers are somebody's. What may be kept, says so itself; the device's own store for offline is not asked.
    private static Task KeepNowhere(object state)
    {
        var context = (HttpContext)state;
        var isFile = context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;
        if (!isFile && context.Response.Headers.CacheControl.Count == 0)
        {
            context.Response.Headers.CacheControl = "no-store";
        }

        return Task.CompletedTask;
    }

    // A small script is known by its tag and never asked for in pieces.
    private static Task Lighten(object state)
    {
        var headers = ((HttpContext)state).Response.Headers;
        headers.Remove("Last-Modified");
        headers.Remove("Accept-Ranges");
        return Task.CompletedTask;
    }

    // A policy belongs to a document. On thirty small scripts it would weigh more than the scripts.
    private static bool IsPart(PathString path) =>
        path.StartsWithSegments("/js", StringComparison.Ordinal) || path.Value?.EndsWith(".css", StringComparison.Ordinal) == true;
}
