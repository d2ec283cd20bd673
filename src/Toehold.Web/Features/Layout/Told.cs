using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Toehold.Web.Features.Guarding;

namespace Toehold.Web.Features.Layout;

/// <summary>
/// What a form has to say on the page that follows it, once: it travels in a cookie that only the server can read, so that
/// any server can show it and none has to remember it.
/// </summary>
internal sealed class Told(IDataProtectionProvider protection, IHttpContextAccessor http)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("Toehold.Told").ToTimeLimitedDataProtector();

    private string Cookie => CookieNames.Of("toehold-told", Context.Request.IsHttps);

    private HttpContext Context => http.HttpContext ?? throw new InvalidOperationException("Nobody asks.");

    /// <summary>What is told: of which kind, and its text.</summary>
    public sealed record Word(string Kind, string Text);

    public void Tell(string kind, string text)
    {
        var word = protector.Protect(JsonSerializer.Serialize(new Word(kind, text)), Lifetime);
        Context.Response.Cookies.Append(Cookie, word, Options(Lifetime));
    }

    /// <summary>What was told, for every part of one page, and is then forgotten; null where nothing was.</summary>
    public Word? Hear()
    {
        if (Context.Request.Cookies[Cookie] is not { Length: > 0 } told)
        {
            return null;
        }

        if (!Context.Response.HasStarted)
        {
            Context.Response.Cookies.Delete(Cookie, Options(null));
        }

        try
        {
            return JsonSerializer.Deserialize<Word>(protector.Unprotect(told));
        }
        catch (Exception e) when (e is CryptographicException or JsonException)
        {
            return null;
        }
    }

    private CookieOptions Options(TimeSpan? lifetime) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = Context.Request.IsHttps,
        Path = "/",
        MaxAge = lifetime,
        IsEssential = true,
    };
}
