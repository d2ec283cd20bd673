using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Toehold.Storage;
using Toehold.Web.Features.Accounts;
using Toehold.Web.Features.Guarding;
using Toehold.Web.Features.Keeping;
using Toehold.Web.Features.Languages;
using Toehold.Web.Features.Layout;
using Toehold.Web.Features.Practices;
using Toehold.Web.Features.Serving;

namespace Toehold.Web.Features.Devices;

/// <summary>A browser begins a practice, joins one, brings another browser along, or leaves.</summary>
internal static class DeviceEndpoints
{
    public const string LinkKind = "link";

    public static readonly TimeSpan LinkLifetime = TimeSpan.FromMinutes(10);

    public static void Map(IEndpointRouteBuilder routes, ServeOptions serve)
    {
        if (serve.People == People.One)
        {
            return;
        }

        routes.MapPost("/welcome", Begin).AllowAnonymous().RequireRateLimiting(Limits.Begin);
        routes.MapPost("/join", Join).AllowAnonymous().RequireRateLimiting(Limits.SignIn);
        routes.MapPost("/devices/link", MakeLink).AddEndpointFilter(Confirmation.Ask);
        routes.MapPost("/devices/{id:guid}/revoke", Revoke).AddEndpointFilter(Confirmation.Ask);
        routes.MapPost("/devices/others/revoke", RevokeOthers).AddEndpointFilter(Confirmation.Ask);
        routes.MapPost("/sign-out", SignOut);
    }

    private static async Task<RedirectHttpResult> Begin([FromForm] string? to, HttpContext context, PracticeStart start, Arrival arrival)
    {
        if (Visitor.PracticeOf(context.User) is null)
        {
            await arrival.At(context, await start.Begin(context.RequestAborted), bring: false);
        }

        return TypedResults.LocalRedirect(Local(to));
    }

    private static async Task<RedirectHttpResult> Join([FromForm] string? link, [FromForm] bool? bring, HttpContext context, AccessKeys keys, Arrival arrival, Told told, Audit audit)
    {
        if (await keys.Redeem(link, KeyPurpose.Join, context.RequestAborted) is not { } key)
        {
            audit.Note("A link to join was refused", null);
            told.Tell("trouble", "This link was used before, or is older than ten minutes. Make a new one on the other device.");
            return TypedResults.LocalRedirect("/join");
        }

        await arrival.At(context, key.PracticeId, bring ?? false);
        audit.Note("A device joined", key.PracticeId);
        told.Tell("done", "This device now shows your practice.");
        return TypedResults.LocalRedirect(KeepingEndpoints.Page);
    }

    private static async Task<RedirectHttpResult> MakeLink(IFormCollection _, AccessKeys keys, CurrentPractice practice, Told told, CancellationToken cancellation)
    {
        told.Tell(LinkKind, await keys.Make(await practice.Id(cancellation), KeyPurpose.Join, "A link", LinkLifetime, cancellation));
        return TypedResults.LocalRedirect(KeepingEndpoints.Page);
    }

    private static async Task<RedirectHttpResult> Revoke([FromRoute] Guid id, [FromForm] string? from, AccessKeys keys, CurrentPractice practice, Told told, Audit audit, Words say, CancellationToken cancellation)
    {
        var of = await practice.Id(cancellation);
        if (await keys.Revoke(of, id, cancellation))
        {
            audit.Note("A device was shut out", of);
            told.Tell("done", say["{0} can no longer open your practice.", string.IsNullOrWhiteSpace(from) ? say["The device"] : from]);
        }

        return TypedResults.LocalRedirect(KeepingEndpoints.Page);
    }

    private static async Task<RedirectHttpResult> RevokeOthers(IFormCollection _, HttpContext context, AccessKeys keys, CurrentPractice practice, Told told, Audit audit)
    {
        var of = await practice.Id(context.RequestAborted);
        await keys.ShutOutOthers(of, context, audit);
        told.Tell("done", "Only this device opens your practice now.");
        return TypedResults.LocalRedirect(KeepingEndpoints.Page);
    }

    private static async Task<RedirectHttpResult> SignOut(IFormCollection _, HttpContext context, AccessKeys keys, CurrentPractice practice, DeviceCookie cookie, Audit audit)
    {
        if (Visitor.KeyOf(context.User) is { } key)
        {
            var of = await practice.Id(context.RequestAborted);
            await keys.Revoke(of, key, CancellationToken.None);
            audit.Note("A device signed out", of);
        }

        cookie.Delete(context);
        context.Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return TypedResults.LocalRedirect("/welcome");
    }

    /// <summary>Ends what opens a practice but this browser's key: the other devices, and links by which more could join.</summary>
    internal static async Task ShutOutOthers(this AccessKeys keys, Guid practice, HttpContext context, Audit audit)
    {
        await keys.RevokeOthers(practice, KeyPurpose.Join, null, CancellationToken.None);
        await keys.RevokeOthers(practice, KeyPurpose.Device, Visitor.KeyOf(context.User), CancellationToken.None);
        audit.Note("All other devices were shut out", practice);
    }

    /// <summary>A place of this site, whatever was asked for.</summary>
    internal static string Local(string? to) =>
        to is ['/', ..] && !to.StartsWith("//", StringComparison.Ordinal) && !to.Contains('\\', StringComparison.Ordinal) ? to : "/";
}
