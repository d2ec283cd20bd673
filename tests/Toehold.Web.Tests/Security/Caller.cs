using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Toehold.Web.Tests;

/// <summary>Knocks at any door of the app, with all that it might ask for.</summary>
internal static partial class Caller
{
    private const string Form = "__RequestVerificationToken";

    /// <summary>What a page or an endpoint might take, so that it is the caller who is refused and not what was sent.</summary>
    public static async Task<HttpResponseMessage> Knock(Browser browser, Door door, Belongings of)
    {
        using var request = new HttpRequestMessage(new HttpMethod(door.Method), new Uri(of.In(door.Route), UriKind.Relative));
        if (door.Method == "POST")
        {
            request.Content = door.Route.StartsWith("/api/", StringComparison.Ordinal)
                ? new StringContent(of.Json(door.Route), Encoding.UTF8, "application/json")
                : new FormUrlEncodedContent(of.Fields.Append(KeyValuePair.Create(Form, await Token(browser))));
        }

        return await browser.Client.SendAsync(request);
    }

    /// <summary>The same, as another site makes a browser send it: with the cookies, without what the page holds.</summary>
    public static async Task<HttpResponseMessage> KnockFromElsewhere(Browser browser, Door door, Belongings of)
    {
        using var request = new HttpRequestMessage(new HttpMethod(door.Method), new Uri(of.In(door.Route), UriKind.Relative));
        request.Headers.Add("Origin", "https://evil.example");
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        request.Content = door.Route.StartsWith("/api/", StringComparison.Ordinal)
            ? new StringContent(of.Json(door.Route), Encoding.UTF8, "text/plain")
            : new FormUrlEncodedContent(of.Fields);
        return await browser.Client.SendAsync(request);
    }

    /// <summary>What became of it, in a word.</summary>
    public static string Outcome(HttpResponseMessage answer) => answer switch
    {
        { StatusCode: HttpStatusCode.Unauthorized } => "refused",
        { StatusCode: HttpStatusCode.Forbidden } => "forbidden",
        { StatusCode: HttpStatusCode.Redirect, Headers.Location.OriginalString: var to } when to.StartsWith("/welcome?to=", StringComparison.Ordinal) => "led to the door",
        { StatusCode: HttpStatusCode.MethodNotAllowed } => "not there",
        { StatusCode: >= HttpStatusCode.InternalServerError } => $"broken: {(int)answer.StatusCode}",
        _ => "let in",
    };

    private static async Task<string> Token(Browser browser)
    {
        foreach (var page in new[] { "/settings", "/welcome" })
        {
            using var answer = await browser.Get(page);
            if (TokenIn().Match(await answer.Content.ReadAsStringAsync()) is { Success: true } found)
            {
                return found.Groups[1].Value;
            }
        }

        return "";
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex TokenIn();
}
