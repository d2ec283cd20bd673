using System.Security.Claims;

namespace Toehold.Web.Features.Devices;

/// <summary>What is known of whoever asks: their practice and, where browsers have keys, the key of this one.</summary>
internal static class Visitor
{
    private const string Practice = ClaimTypes.NameIdentifier;
    private const string Key = "key";

    public static ClaimsPrincipal Of(Guid practice, Guid? key, string scheme)
    {
        var identity = new ClaimsIdentity(scheme);
        identity.AddClaim(new Claim(Practice, $"{practice}"));
        if (key is { } id)
        {
            identity.AddClaim(new Claim(Key, $"{id}"));
        }

        return new ClaimsPrincipal(identity);
    }

    public static Guid? PracticeOf(ClaimsPrincipal? visitor) => Read(visitor, Practice);

    public static Guid? KeyOf(ClaimsPrincipal? visitor) => Read(visitor, Key);

    private static Guid? Read(ClaimsPrincipal? visitor, string claim) =>
        Guid.TryParse(visitor?.FindFirst(claim)?.Value, out var id) ? id : null;
}
