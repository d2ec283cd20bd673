using System.Buffers.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Toehold.Storage;
using Toehold.Web.Features.Devices;
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

        routes.MapPost("/account/password", SetPassword);
        routes.MapPost("/account/passkeys/{id}/remove", RemovePasskey);
        routes.MapPost("/sign-in", SignIn).AllowAnonymous();
        PasskeyEndpoints.Map(routes);
    }

    private static async Task<RedirectHttpResult> SetPassword(
        [FromForm] string? email, [FromForm] string? password, [FromForm] string? current,
        AccountDesk desk, CurrentPractice practice, Told told, CancellationToken cancellation)
    {
        var problem = await desk.SetPassword(await practice.Id(cancellation), email, password, current, cancellation);
        told.Tell(problem is null ? "done" : "trouble", problem ?? "Kept. You can sign in with your e-mail address and password on any device.");
        return TypedResults.LocalRedirect(KeepingEndpoints.Page);
    }

    private static async Task<RedirectHttpResult> RemovePasskey(
        [FromRoute] string id, IFormCollection _, UserManager<Account> users, AccountDesk desk, CurrentPractice practice, Told told, CancellationToken cancellation)
    {
        if (await desk.Of(await practice.Id(cancellation), cancellation) is { } account && Base64Url.IsValid(id))
        {
            await users.RemovePasskeyAsync(account, Base64Url.DecodeFromChars(id));
            told.Tell("done", "The passkey no longer opens your practice.");
        }

        return TypedResults.LocalRedirect(KeepingEndpoints.Page);
    }

    private static async Task<RedirectHttpResult> SignIn(
        [FromForm] string? email, [FromForm] string? password, [FromForm] bool? bring,
        HttpContext context, AccountDesk desk, SignInManager<Account> signIn, Arrival arrival, Told told)
    {
        if (await desk.Check(signIn, email, password) is not { } account)
        {
            told.Tell("trouble", "That address and password do not belong together. After five wrong tries an account rests for 15 minutes.");
            return TypedResults.LocalRedirect("/sign-in");
        }

        await arrival.At(context, account.PracticeId, bring ?? false);
        return TypedResults.LocalRedirect("/");
    }
}
