using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Toehold.Storage;
using Toehold.Web.Features.Devices;

namespace Toehold.Web.Features.Api;

/// <summary>Says which practice a program's token opens, at the doors that take one. No page is opened by it.</summary>
internal sealed class ProgramTokenHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, AccessKeys keys, TimeProvider time)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "token";

    private const string Bearer = "Bearer ";

    /// <summary>Whether a request comes with a token, good or not: then nothing else that it brings counts.</summary>
    public static bool HasToken(HttpContext context) => context.Request.Headers.Authorization.Count > 0;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
            || await keys.Find(header[Bearer.Length..].Trim(), [.. ProgramScope.Of.Keys], Context.RequestAborted) is not { } key)
        {
            return AuthenticateResult.Fail("No token that is known here.");
        }

        if (key.LastUsedAt is not { } last || time.GetUtcNow() - last > TimeSpan.FromDays(1))
        {
            await keys.Touch(key.Id, Context.RequestAborted);
        }

        var program = Visitor.Of(key.PracticeId, null, SchemeName);
        ((ClaimsIdentity)program.Identity!).AddClaims(ProgramScope.Of[key.Purpose].Select(scope => new Claim(ProgramScope.Claim, scope)));
        return AuthenticateResult.Success(new AuthenticationTicket(program, SchemeName));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return Results.Problem("This token is not known here, or was ended. Make a new one under Your data.", statusCode: StatusCodes.Status401Unauthorized).ExecuteAsync(Context);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) =>
        Results.Problem("This token may not do that. Make one that may under Your data.", statusCode: StatusCodes.Status403Forbidden).ExecuteAsync(Context);
}
