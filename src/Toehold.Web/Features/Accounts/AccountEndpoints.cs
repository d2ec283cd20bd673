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

        routes.MapPost("/account/password", SetPassword).RequireRateLimiting(Limits.SignIn);
        routes.MapPost("/account/passkeys/{id}/remove", RemovePasskey);
        routes.MapPost("/sign-in", SignIn).AllowAnonymous().RequireRateLimiting(Limits.SignIn);
        PasskeyEndpoints.Map(routes);
    }

    private static async Task<RedirectHttpResult> SetPassword(
        [FromForm] string? email, [FromForm] string? password, [FromForm] string? current,
        AccountDesk desk, CurrentPractice practice, Told told, Audit audit, CancellationToken cancellation)
    {
        var of = await practice.Id(cancellation);
        var problem = await desk.SetPassword(of, email, password, current, cancellation);
        audit.Note(problem is null ? "A password was set" : "A password was not set", of);
        told.Tell(problem is null ? "done" : "trouble", problem ?? "Kept. You can sign in with your e-mail address and password on any device.");
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
        HttpContext context, AccountDesk desk, SignInManager<Account> signIn, Arrival arrival, Told told, Audit audit)
    {
        if (await desk.Check(signIn, email, password) is not { } account)
        {
            audit.Note("A password was refused", null);
            told.Tell("trouble", "That address and password do not belong together. After five wrong tries an account rests for 15 minutes.");
            return TypedResults.LocalRedirect("/sign-in");
        }

        audit.Note("Signed in with a password", account.PracticeId);
        await arrival.At(context, account.PracticeId, bring ?? false);
        return TypedResults.LocalRedirect("/");
    }
}
