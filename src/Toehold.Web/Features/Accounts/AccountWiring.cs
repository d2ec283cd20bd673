using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Toehold.Storage;
using Toehold.Web.Features.Devices;
using Toehold.Web.Features.Guarding;
using Toehold.Web.Features.Practices;
using Toehold.Web.Features.Serving;

namespace Toehold.Web.Features.Accounts;

/// <summary>Who may open what: every endpoint wants a practice unless it says that anyone may open it.</summary>
internal static class AccountWiring
{
    private const int HashRounds = 210_000;

    public static void AddAccounts(this IServiceCollection services, ServeOptions options)
    {
        services.AddSingleton<AccessKeys>();
        services.AddSingleton<PracticeMerge>();
        services.AddSingleton<PracticeEnd>();
        services.AddSingleton<PracticeStart>();
        services.AddSingleton<OnePractice>();
        services.AddSingleton<DeviceCookie>();
        services.AddSingleton<DeviceVisit>();
        services.AddSingleton<Arrival>();
        services.AddSingleton<Confirmation>();
        services.AddScoped<AccountDesk>();
        services.AddAuthentication(DeviceKeyHandler.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, DeviceKeyHandler>(DeviceKeyHandler.SchemeName, null)
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, o =>
            {
                // Holds the question of a passkey until its answer.
                o.Cookie.Name = CookieNames.Of("toehold-passkey", options.IsSecure);
                o.Cookie.SameSite = SameSiteMode.Strict;
                o.ExpireTimeSpan = TimeSpan.FromMinutes(5);
            });
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder(DeviceKeyHandler.SchemeName).RequireAuthenticatedUser().Build());
        services.AddIdentityCore<Account>(o =>
        {
            o.Lockout.MaxFailedAccessAttempts = 5;
            o.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        }).AddUserStore<AccountStore>().AddSignInManager();
        services.Configure<PasswordHasherOptions>(o => o.IterationCount = HashRounds);
    }
}
