namespace Toehold.Web.Features.Guarding;

/// <summary>Where pages are reached securely, browsers hold a cookie of this name to it: this host only, securely only.</summary>
internal static class CookieNames
{
    public static string Of(string name, bool isSecure) => isSecure ? $"__Host-{name}" : name;
}
