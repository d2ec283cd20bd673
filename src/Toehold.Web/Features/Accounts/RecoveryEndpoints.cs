using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Toehold.Storage;
using Toehold.Web.Features.Devices;
using Toehold.Web.Features.Guarding;
using Toehold.Web.Features.Keeping;
using Toehold.Web.Features.Layout;
using Toehold.Web.Features.Practices;

namespace Toehold.Web.Features.Accounts;

/// <summary>A code on paper brings a person back who has lost their password, passkeys and devices; no mail is needed for it.</summary>
internal static class RecoveryEndpoints
{
    public const string CodeKind = "code";
    public const string Page = "/recover";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/account/recovery", Make).AddEndpointFilter(Confirmation.Ask);
        routes.MapPost(Page, Recover).AllowAnonymous().RequireRateLimiting(Limits.SignIn);
    }

    /// <summary>Tells a new way in and, where the practice has no code yet, a code.</summary>
    public static async Task TellWithCode(this Told told, string sentence, AccessKeys keys, Guid practice, CancellationToken cancellation)
    {
        var code = (await keys.Of(practice, KeyPurpose.Recovery, cancellation)).Count == 0
            ? await keys.MakeForPaper(practice, KeyPurpose.Recovery, "A code on paper", cancellation)
            : null;
        told.Tell(code is null ? "done" : CodeKind, code is null ? sentence : $"{sentence}\n{code}");
    }

    private static async Task<RedirectHttpResult> Make(IFormCollection _, AccessKeys keys, CurrentPractice practice, Told told, Audit audit, CancellationToken cancellation)
    {
        var of = await practice.Id(cancellation);
        var code = await keys.MakeForPaper(of, KeyPurpose.Recovery, "A code on paper", cancellation);
        audit.Note("A recovery code was made", of);
        told.Tell(CodeKind, $"The code that you had before opens nothing any more.\n{code}");
        return TypedResults.LocalRedirect(KeepingEndpoints.Page);
    }

    private static async Task<RedirectHttpResult> Recover(
        [FromForm] string? code, [FromForm] bool? bring,
        HttpContext context, AccessKeys keys, AccountDesk desk, Arrival arrival, Confirmation confirmation, Told told, Audit audit)
    {
        if (await keys.Redeem(code, KeyPurpose.Recovery, context.RequestAborted) is not { } key)
        {
            audit.Note("A recovery code was refused", null);
            told.Tell("trouble", "That code is not known here. Each works once, and a newer one replaces it.");
            return TypedResults.LocalRedirect(Page);
        }

        await desk.ForgetPassword(key.PracticeId, CancellationToken.None);
        await arrival.At(context, key.PracticeId, bring ?? false);
        confirmation.Note(context, key.PracticeId);
        audit.Note("Opened with a recovery code", key.PracticeId);
        told.Tell("done", "Welcome back. The code is used up and the old password opens nothing any more. Set a new one here, and shut out the devices that you no longer have.");
        return TypedResults.LocalRedirect(KeepingEndpoints.Page);
    }
}
