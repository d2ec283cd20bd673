using System.Net;
using System.Text;

namespace Toehold.Web.Tests;

/// <summary>Browsers that came here in each of the ways there are.</summary>
internal static class Arrivals
{
    public static async Task<Browser> Of(Role role, ManyServer server) => role switch
    {
        Role.Nobody => server.NewBrowser(),
        Role.Guest or Role.AnotherPerson => await server.NewGuest(),
        Role.ByPassword => await ByPassword(server),
        Role.ByPasskey => await ByPasskey(server),
        Role.ReadingProgram => await Program(server, "read"),
        Role.AddingProgram => await Program(server, "add"),
        Role.Revoked => await Revoked(server),
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "That one has a server alone."),
    };

    public static async Task<Browser> ByPassword(ManyServer server)
    {
        var email = $"ann.{Guid.NewGuid():N}@example.org";
        using var first = await server.NewGuest();
        using var kept = await first.Submit("/yours", "/account/password", ("email", email), ("password", "three walks a week"));
        var second = server.NewBrowser();
        using var answer = await second.Submit("/sign-in", "/sign-in", ("email", email), ("password", "three walks a week"));
        Assert.NotNull(second.DeviceKey);
        return second;
    }

    public static async Task<Browser> ByPasskey(ManyServer server)
    {
        using var first = await server.NewGuest();
        using var pocket = new PocketAuthenticator(server.Address);
        await Keep(first, pocket);
        var second = server.NewBrowser();
        using var answer = await Open(second, pocket);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        return second;
    }

    /// <summary>What calls with a token that a person made for it.</summary>
    public static async Task<Browser> Program(ManyServer server, string may)
    {
        using var person = await server.NewGuest();
        var program = server.NewBrowser();
        program.Client.DefaultRequestHeaders.Authorization = new("Bearer", await Token(person, may));
        return program;
    }

    /// <summary>A token that a person makes.</summary>
    public static async Task<string> Token(Browser person, string may)
    {
        using var made = await person.Submit("/yours", "/tokens", ("name", "My program"), ("may", may));
        return (await person.Page("/yours")).Split("to nobody else.</p>")[1].Split("translate=\"no\">")[1].Split('<')[0];
    }

    /// <summary>Adds a passkey to a browser's practice.</summary>
    public static async Task Keep(Browser browser, PocketAuthenticator pocket)
    {
        using var question = await Post(browser, "/api/passkeys/new", "{}");
        using var made = await Post(browser, "/api/passkeys/", pocket.Make(await question.Content.ReadAsStringAsync()));
        Assert.True(made.StatusCode == HttpStatusCode.NoContent, await made.Content.ReadAsStringAsync());
    }

    /// <summary>Signs a browser in with a passkey.</summary>
    public static async Task<HttpResponseMessage> Open(Browser browser, PocketAuthenticator pocket, string? origin = null)
    {
        using var question = await Post(browser, "/api/passkeys/question", "{}");
        return await Post(browser, "/api/passkeys/answer", pocket.Answer(await question.Content.ReadAsStringAsync(), origin));
    }

    public static async Task<HttpResponseMessage> Post(Browser browser, string address, string json)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative));
        request.Headers.Add("Origin", browser.Client.BaseAddress!.GetLeftPart(UriPartial.Authority));
        request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        return await browser.Client.SendAsync(request);
    }

    private static async Task<Browser> Revoked(ManyServer server)
    {
        using var browser = await server.NewGuest();
        var key = browser.DeviceKey!;
        using var left = await browser.Submit("/yours", "/sign-out");
        var revoked = server.NewBrowser();
        revoked.Cookies.Add(server.Address, new Cookie("toehold-device", key));
        return revoked;
    }
}
