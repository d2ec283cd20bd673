using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Toehold.Storage;
using Toehold.Web.Features.Devices;
using Toehold.Web.Features.Entries;
using Toehold.Web.Features.Guarding;
using Toehold.Web.Features.Languages;
using Toehold.Web.Features.Layout;
using Toehold.Web.Features.Practices;

namespace Toehold.Web.Features.Accounts;

/// <summary>Makes a passkey for the practice of this browser, and opens a practice with one.</summary>
internal static class PasskeyEndpoints
{
    private const int MaxBytes = 64 * 1024;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var passkeys = routes.MapGroup("/api/passkeys").RequireRateLimiting(Limits.SignIn).DisableAntiforgery().AddEndpointFilter<SameOriginFilter>();
        passkeys.MapPost("/new", OptionsToMake).AddEndpointFilter(Confirmation.Ask);
        passkeys.MapPost("/", Make).AddEndpointFilter(Confirmation.Ask);
        passkeys.MapPost("/confirm", Confirm);
        passkeys.MapPost("/question", OptionsToSignIn).AllowAnonymous();
        passkeys.MapPost("/answer", SignIn).AllowAnonymous();
    }

    private static async Task<IResult> OptionsToMake(SignInManager<Account> signIn, AccountDesk desk, CurrentPractice practice, TimeProvider time)
    {
        var account = await desk.Of(await practice.Id());
        var since = (account?.CreatedAt ?? time.GetUtcNow()).ToString("MMMM yyyy");
        var name = account?.Email ?? $"Toehold, since {since}";
        var id = account?.Id ?? Guid.CreateVersion7(time.GetUtcNow());
        return Json(await signIn.MakePasskeyCreationOptionsAsync(new() { Id = $"{id:N}", Name = name, DisplayName = name }));
    }

    private static async Task<IResult> Make(
        HttpContext context, SignInManager<Account> signIn, UserManager<Account> users, AccountDesk desk,
        AccessKeys keys, CurrentPractice practice, Confirmation confirmation, Told told, Audit audit, Words say)
    {
        if (await Body(context.Request) is not { } credential)
        {
            return TooLong(say);
        }

        var attestation = await Try(() => signIn.PerformPasskeyAttestationAsync(credential));
        if (attestation is not { Succeeded: true } || !Guid.TryParse(attestation.UserEntity.Id, out var id))
        {
            return Problem(say["The passkey could not be checked. Try again."]);
        }

        var account = await desk.GetOrMake(await practice.Id(), id, context.RequestAborted);
        if (account.Id != id)
        {
            return Problem(say["The practice has got another account in the meantime. Try again."]);
        }

        attestation.Passkey.Name = DeviceName.Of(context.Request);
        var added = await users.AddOrUpdatePasskeyAsync(account, attestation.Passkey);
        if (!added.Succeeded)
        {
            return Problem(say["The passkey could not be kept. Try again."]);
        }

        audit.Note("A passkey was added", account.PracticeId);
        confirmation.Note(context, account.PracticeId);
        await told.TellWithCode("The passkey is saved. It opens your practice on each of your devices that has it.", keys, account.PracticeId, CancellationToken.None);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> OptionsToSignIn(SignInManager<Account> signIn) => Json(await signIn.MakePasskeyRequestOptionsAsync(null));

    private static async Task<IResult> SignIn(
        HttpContext context, bool? bring, SignInManager<Account> signIn, UserManager<Account> users, Arrival arrival, Confirmation confirmation, Audit audit, Words say)
    {
        if (await Body(context.Request) is not { } credential)
        {
            return TooLong(say);
        }

        var assertion = await Try(() => signIn.PerformPasskeyAssertionAsync(credential));
        if (assertion is not { Succeeded: true })
        {
            audit.Note("A passkey was refused", null);
            return Problem(say["That passkey is not known here. It may have been removed."]);
        }

        audit.Note("Signed in with a passkey", assertion.User.PracticeId);
        await users.AddOrUpdatePasskeyAsync(assertion.User, assertion.Passkey);
        await arrival.At(context, assertion.User.PracticeId, bring ?? false);
        confirmation.Note(context, assertion.User.PracticeId);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> Confirm(
        HttpContext context, SignInManager<Account> signIn, UserManager<Account> users, CurrentPractice practice, Confirmation confirmation, Told told, Audit audit, Words say)
    {
        if (await Body(context.Request) is not { } credential)
        {
            return TooLong(say);
        }

        var of = await practice.Id(context.RequestAborted);
        var assertion = await Try(() => signIn.PerformPasskeyAssertionAsync(credential));
        if (assertion is not { Succeeded: true } || assertion.User.PracticeId != of)
        {
            audit.Note("A passkey was refused", of);
            return Problem(say["That is no passkey of this practice."]);
        }

        await users.AddOrUpdatePasskeyAsync(assertion.User, assertion.Passkey);
        audit.Note("Confirmed with a passkey", of);
        confirmation.Note(context, of);
        told.Tell("done", ConfirmEndpoints.Done);
        return TypedResults.NoContent();
    }

    // Without a question asked before, with a text that is no answer, or with none at all, the framework throws.
    private static async Task<T?> Try<T>(Func<Task<T>> check)
        where T : class
    {
        try
        {
            return await check();
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or System.Text.Json.JsonException or PasskeyException)
        {
            return null;
        }
    }

    private static async Task<string?> Body(HttpRequest request)
    {
        if (request.ContentLength is null or > MaxBytes)
        {
            return null;
        }

        using var reader = new StreamReader(request.Body);
        return await reader.ReadToEndAsync(request.HttpContext.RequestAborted);
    }

    private static ContentHttpResult Json(string json) => TypedResults.Text(json, "application/json");

    private static ProblemHttpResult Problem(string sentence) => TypedResults.Problem(sentence, statusCode: StatusCodes.Status400BadRequest);

    private static ProblemHttpResult TooLong(Words say) =>
        TypedResults.Problem(say["That is no answer of a passkey."], statusCode: StatusCodes.Status413PayloadTooLarge);
}
