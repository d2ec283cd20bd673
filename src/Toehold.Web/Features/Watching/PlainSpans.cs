using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenTelemetry;

namespace Toehold.Web.Features.Watching;

/// <summary>Leaves of a request's span its method, its route and what came of it. An address can hold a secret or a person's words.</summary>
internal sealed class PlainSpans : BaseProcessor<Activity>
{
    private const string Method = "http.request.method";
    private const string Route = "http.route";
    private const string Status = "http.response.status_code";

    private static readonly HashSet<string> Methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

    /// <summary>Notes of a request what may be known.</summary>
    public static async Task Note(HttpContext context, RequestDelegate next)
    {
        var span = Activity.Current;
        var method = Methods.Contains(context.Request.Method) ? context.Request.Method : "_OTHER";
        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "none";
        await next(context);
        if (span is not null)
        {
            span.DisplayName = $"{method} {route}";
            span.SetTag(Method, method).SetTag(Route, route).SetTag(Status, context.Response.StatusCode);
        }
    }

    public override void OnEnd(Activity data)
    {
        foreach (var (name, _) in data.TagObjects.ToList())
        {
            if (name is not (Method or Route or Status))
            {
                data.SetTag(name, null);
            }
        }

        if (data.GetTagItem(Route) is null)
        {
            // It ended before it was noted: a refused host, a broken request.
            data.DisplayName = "refused";
        }

        data.TraceStateString = null;
    }
}
