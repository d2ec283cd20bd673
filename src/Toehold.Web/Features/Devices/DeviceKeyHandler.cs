using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Toehold.Storage;
using Toehold.Web.Features.Languages;
using Toehold.Web.Features.Practices;
using Toehold.Web.Features.Serving;

namespace Toehold.Web.Features.Devices;

/// <summary>Says who asks: the one person of this computer, or whoever's key the browser has.</summary>
internal sealed class DeviceKeyHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    ServeOptions serve,
    OnePractice one,
    AccessKeys keys,
    DeviceVisit visit)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "device";

    private const string Sentence = "This browser has no practice here. Open Toehold in it and start, or sign in.";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null)
        {
            return AuthenticateResult.NoResult();
        }

        var cancellation = Context.RequestAborted;
        if (serve.People == People.One)
        {
            return Known(await one.Id(cancellation), null);
        }

        var secret = DeviceCookie.Read(Request);
        if (await keys.Find(secret, KeyPurpose.Device, cancellation) is not { } key)
        {
            return AuthenticateResult.NoResult();
        }

        await visit.Note(Context, key, secret!);
        return Known(key.PracticeId, key.Id);
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        if (Request.Path.StartsWithSegments("/api") || !HttpMethods.IsGet(Request.Method))
        {
            return Results.Problem(Context.RequestServices.GetRequiredService<Words>()[Sentence], statusCode: StatusCodes.Status401Unauthorized)
                .ExecuteAsync(Context);
        }

        Response.Redirect($"/welcome?to={Uri.EscapeDataString(Request.Path + Request.QueryString)}");
        return Task.CompletedTask;
    }

    private static AuthenticateResult Known(Guid practice, Guid? key) =>
        AuthenticateResult.Success(new AuthenticationTicket(Visitor.Of(practice, key, SchemeName), SchemeName));
}
