using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Toehold.Web.Features.Devices;

namespace Toehold.Web.Features.Api;

/// <summary>The doors that programs may come through, with a token that a person gave them.</summary>
internal static class ApiWiring
{
    private const string Either = "device-or-token";

    public static void AddApi(this IServiceCollection services)
    {
        services.AddAuthentication()
            .AddScheme<AuthenticationSchemeOptions, ProgramTokenHandler>(ProgramTokenHandler.SchemeName, null)
            .AddPolicyScheme(Either, null, o => o.ForwardDefaultSelector =
                context => ProgramTokenHandler.HasToken(context) ? ProgramTokenHandler.SchemeName : DeviceKeyHandler.SchemeName);
        services.AddSingleton<ApiDocument>();
    }

    /// <summary>Opens an endpoint to programs as well, and tells the API's description of it.</summary>
    public static TBuilder IsForPrograms<TBuilder>(this TBuilder endpoint, ApiOperation operation)
        where TBuilder : IEndpointConventionBuilder
    {
        var policy = new AuthorizationPolicyBuilder(Either).RequireAuthenticatedUser();
        if (operation.Scope is { } scope)
        {
            policy.RequireAssertion(context => context.User.Identity?.AuthenticationType != ProgramTokenHandler.SchemeName || context.User.HasClaim(ProgramScope.Claim, scope));
        }

        return endpoint.RequireAuthorization(policy.Build()).WithMetadata(operation);
    }
}
