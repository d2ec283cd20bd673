using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Toehold.Web.Features.Devices;
using Toehold.Web.Features.Guarding;
using Toehold.Web.Features.Layout;

namespace Toehold.Web.Features.Accounts;

/// <summary>
/// Whether whoever uses a browser has shown in the last minutes that the practice is theirs, by its password or passkey. That
/// travels in a cookie that only the servers can read, good for one practice.
/// </summary>
internal sealed class Confirmation(IDataProtectionProvider protection)
{
    public const string Page = "/confirm";

    /// <summary>For how long it counts.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("Toehold.Confirmation").ToTimeLimitedDataProtector();

    public void Note(HttpContext context, Guid practice) =>
        context.Response.Cookies.Append(CookieFor(context), protector.Protect($"{practice}", Lifetime), new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = context.Request.IsHttps,
            Path = "/",
            MaxAge = Lifetime,
            IsEssential = true,
        });

    public bool IsFresh(HttpContext context)
    {
        try
        {
            return context.Request.Cookies[CookieFor(context)] is { Length: > 0 } cookie
                && Guid.TryParse(protector.Unprotect(cookie), out var practice) && practice == Visitor.PracticeOf(context.User);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    /// <summary>
    /// Stands before what changes who can open a practice, and before its end: whoever has a way in is asked for it once more.
    /// Where a browser's key is all there is, nothing else could be asked for.
    /// </summary>
    public static ValueTask<object?> Ask(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next) => Ask(invocation, next, unlessPassword: false);

    /// <summary>The same, before a form that asks for the password itself where there is one.</summary>
    public static ValueTask<object?> AskUnlessPassword(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next) => Ask(invocation, next, unlessPassword: true);

    private static async ValueTask<object?> Ask(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next, bool unlessPassword)
    {
        var context = invocation.HttpContext;
        var services = context.RequestServices;
        var desk = services.GetRequiredService<AccountDesk>();
        if (Visitor.KeyOf(context.User) is null
            || services.GetRequiredService<Confirmation>().IsFresh(context)
            || Visitor.PracticeOf(context.User) is not { } practice
            || !await desk.HasWayIn(practice, context.RequestAborted)
            || (unlessPassword && await desk.Of(practice, context.RequestAborted) is { PasswordHash: not null }))
        {
            return await next(invocation);
        }

        if (context.Request.Path.StartsWithSegments("/api"))
        {
            return TypedResults.Problem("Confirm first that it is you.", statusCode: StatusCodes.Status403Forbidden);
        }

        services.GetRequiredService<Told>().Tell("trouble", "Nothing was changed yet. Confirm that it is you, then do it again.");
        return TypedResults.LocalRedirect(Page);
    }

    private static string CookieFor(HttpContext context) => CookieNames.Of("toehold-confirmed", context.Request.IsHttps);
}
