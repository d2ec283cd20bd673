using Microsoft.AspNetCore.Http;

namespace Toehold.Web.Features.Devices;

/// <summary>What a person would call the browser they use, such as "Chrome on Android".</summary>
internal static class DeviceName
{
    // Browsers name others before themselves, so the most particular comes first.
    private static readonly (string Mark, string Name)[] Browsers =
    [
        ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox", "Firefox"), ("FxiOS", "Firefox"),
        ("CriOS", "Chrome"), ("Chrome", "Chrome"), ("Safari", "Safari"),
    ];

    private static readonly (string Mark, string Name)[] Systems =
    [
        ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("CrOS", "Chromebook"), ("Windows", "Windows"),
        ("Macintosh", "Mac"), ("Linux", "Linux"),
    ];

    public static string Of(HttpRequest request)
    {
        var agent = request.Headers.UserAgent.ToString();
        return (Name(Browsers, agent), Name(Systems, agent)) switch
        {
            ({ } browser, { } system) => $"{browser} on {system}",
            var (browser, system) => browser ?? system ?? "Another browser",
        };
    }

    private static string? Name((string Mark, string Name)[] known, string agent) =>
        known.FirstOrDefault(one => agent.Contains(one.Mark, StringComparison.Ordinal)).Name;
}
