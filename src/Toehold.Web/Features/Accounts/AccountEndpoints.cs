using System.Buffers.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Toehold.Storage;
using Toehold.Web.Features.Devices;
using Toehold.Web.Features.Guarding;
using Toehold.Web.Features.Keeping;
using Toehold.Web.Features.Languages;
using Toehold.Web.Features.Layout;
using Toehold.Web.Features.Practices;
using Toehold.Web.Features.Serving;

namespace Toehold.Web.Features.Accounts;

/// <summary>Keeps a practice with an address and a password, and opens it with them.</summary>
internal static class AccountEndpoints
{
    public static void Map(IEndpointRouteBuilder routes, ServeOptions serve)
    {
        if (serve.People == People.One)
        {
            return;
        }

        routes.MapPost("/account/password", SetPassword).RequireRateLimiting(Limits.SignIn).AddEndpointFilter(Confirmation.AskUnlessPassword);
        routes.MapPost("/account/passkeys/{id}/remove", RemovePasskey).AddEndpointFilter(Confirmation.Ask);
        routes.MapPost("/sign-in", SignIn).AllowAnonymous().RequireRateLimiting(Limits.SignIn);
        PasskeyEndpoints.Map(routes);
        ConfirmEndpoints.Map(routes);
        RecoveryEndpoints.Map(routes);
    }

    private static async Task<RedirectHttpResult> SetPassword(
        [FromForm] string? email, [FromForm] string? password, [FromForm] string? current, [FromForm] bool? alone,
        HttpContext context, AccountDesk desk, AccessKeys keys, CurrentPractice practice, Confirmation confirmation, Told told, Audit audit)
    {
        var of = await practice.Id(context.RequestAborted);
        if (await desk.SetPassword(of, email, password, current, context.RequestAborted) is { } problem)
        {
            audit.Note("A password was not set", of);
            told.Tell("trouble", problem);
            return TypedResults.LocalRedirect(KeepingEndpoints.Page);
        }

        audit.Note("A password was set", of);
        confirmation.Note(context, of);
        if (alone == true)
        {
            await keys.ShutOutOthers(of, context, audit);
        }

        await told.TellWithCode("Kept. You can sign in with your e-mail address and password on any device.", keys, of, CancellationToken.None);
        return TypedResults.LocalRedirect(KeepingEndpoints.Page);
    }

    private static async Task<RedirectHttpResult> RemovePasskey(
        [FromRoute] string id, IFormCollection _, UserManager<Account> users, AccountDesk desk, CurrentPractice practice, Told told, Audit audit, CancellationToken cancellation)
    {
        if (await desk.Of(await practice.Id(cancellation), cancellation) is { } account && Base64Url.IsValid(id))
        {
            await users.RemovePasskeyAsync(account, Base64Url.DecodeFromChars(id));
            audit.Note("A passkey was removed", account.PracticeId);
            told.Tell("done", "The passkey no longer opens your practice.");
        }

        return TypedResults.LocalRedirect(KeepingEndpoints.Page);
    }

    private static async Task<RedirectHttpResult> SignIn(
        [FromForm] string? email, [FromForm] string? password, [FromForm] bool? bring,
        HttpContext context, AccountDesk desk, SignInManager<Account> signIn, Arrival arrival, Confirmation confirmation, Told told, Audit audit, Words say)
    {
        if (await desk.Check(signIn, email, password) is not var (account, wrong))
        {
            audit.Note("A password was refused", null);
            told.Tell("trouble", "That address and password do not belong together. After five wrong tries an account rests for 15 minutes.");
            return TypedResults.LocalRedirect("/sign-in");
        }

        audit.Note("Signed in with a password", account.PracticeId);
        await arrival.At(context, account.PracticeId, bring ?? false);
        confirmation.Note(context, account.PracticeId);
        if (wrong > 0)
        {
            told.Tell("trouble", wrong == 1
                ? "Before you signed in, a wrong password was tried once. If that was not you, change your password."
                : say[$"Before you signed in, a wrong password was tried {wrong} times. If that was not you, change your password."]);
        }

        return TypedResults.LocalRedirect("/");
    }
}
