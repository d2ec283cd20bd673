using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Toehold.Storage;
using Toehold.Web.Features.Practices;

namespace Toehold.Web.Features.Watching;

/// <summary>What those who run servers ask them: whether they live, whether they want requests, and which version they are.</summary>
internal static class HealthEndpoints
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public sealed record Release(string Version);

    public static void Map(IEndpointRouteBuilder routes)
    {
        var health = routes.MapGroup("").AllowAnonymous().WithMetadata(new NeedsNoPerson()).AddEndpointFilter(async (context, next) =>
        {
            context.HttpContext.Response.Headers.CacheControl = "no-store";
            return await next(context);
        });
        health.MapGet("/health/live", () => TypedResults.Text("alive"));
        health.MapGet("/health/ready", Ready);
        health.MapGet("/version", () => TypedResults.Ok(new Release(Current)));
    }

    public static string Current =>
        typeof(HealthEndpoints).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    private static async Task<ContentHttpResult> Ready(Store store, Draining draining, TimeProvider time, CancellationToken cancellation)
    {
        if (draining.Begun)
        {
            return Not("stopping");
        }

        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        try
        {
            await using var db = store.CreateDbContext();
            await db.Practices.AnyAsync(either.Token);
            return TypedResults.Text("ready");
        }
        catch (Exception) when (!cancellation.IsCancellationRequested)
        {
            // Whatever it is, requests are better sent elsewhere; what it is stays inside.
            return Not("the data cannot be reached");
        }
    }

    private static ContentHttpResult Not(string why) => TypedResults.Text(why, statusCode: StatusCodes.Status503ServiceUnavailable);
}
