using Microsoft.AspNetCore.Http;
using Toehold.Web.Features.Guarding;
using Toehold.Web.Features.Serving;

namespace Toehold.Web.Features.Devices;

/// <summary>Carries a browser's key: no script can read it, and no other site can send it along with a form.</summary>
internal sealed class DeviceCookie(ServeOptions serve)
{
    private const string Name = "toehold-device";

    // As long as browsers keep one at most; it is renewed while it is used.
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(400);

    public static string? Read(HttpRequest request) => request.Cookies[NameFor(request)];

    public void Write(HttpContext context, string secret) => context.Response.Cookies.Append(NameFor(context.Request), secret, Options(context, Lifetime));

    public void Delete(HttpContext context) => context.Response.Cookies.Delete(NameFor(context.Request), Options(context, null));

    private static string NameFor(HttpRequest request) => CookieNames.Of(Name, request.IsHttps);

    private CookieOptions Options(HttpContext context, TimeSpan? lifetime) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps || serve.IsSecure,
        Path = "/",
        MaxAge = lifetime,
        IsEssential = true,
    };
}
