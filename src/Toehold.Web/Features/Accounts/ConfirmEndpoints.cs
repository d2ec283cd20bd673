using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Toehold.Storage;
using Toehold.Web.Features.Guarding;
using Toehold.Web.Features.Keeping;
using Toehold.Web.Features.Layout;
using Toehold.Web.Features.Practices;

namespace Toehold.Web.Features.Accounts;

/// <summary>Shows once more that a practice is one's own, by its password; by a passkey it is shown where passkeys are answered.</summary>
internal static class ConfirmEndpoints
{
    public const string Done = "Thank you. For five minutes you can change who opens your practice, or delete it.";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost(Confirmation.Page, Confirm).RequireRateLimiting(Limits.SignIn);

    private static async Task<RedirectHttpResult> Confirm(
        [FromForm] string? password, HttpContext context, AccountDesk desk, SignInManager<Account> signIn, CurrentPractice practice, Confirmation confirmation, Told told, Audit audit)
    {
        var of = await practice.Id(context.RequestAborted);
        if (!await desk.IsPassword(signIn, of, password, context.RequestAborted))
        {
            audit.Note("A password was refused", of);
            told.Tell("trouble", "That is another password. After five wrong tries an account rests for 15 minutes.");
            return TypedResults.LocalRedirect(Confirmation.Page);
        }

        audit.Note("Confirmed with a password", of);
        confirmation.Note(context, of);
        told.Tell("done", Done);
        return TypedResults.LocalRedirect(KeepingEndpoints.Page);
    }
}
