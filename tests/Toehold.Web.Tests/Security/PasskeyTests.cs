using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Toehold.Web.Tests;

public sealed partial class PasskeyTests(ManyServer server) : IClassFixture<ManyServer>
{
    [Fact]
    public async Task A_passkey_opens_the_practice_that_it_was_made_for()
    {
        using var phone = await server.NewGuest();
        using var pocket = new PocketAuthenticator(server.Address);
        using var laptop = server.NewBrowser();
        var note = Guid.CreateVersion7();
        await phone.Deliver(note);

        await Arrivals.Keep(phone, pocket);
        using var answer = await Arrivals.Open(laptop, pocket);

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal([note], await laptop.Entries());
    }

    [Fact]
    public async Task A_passkey_that_another_sites_page_asked_for_opens_nothing()
    {
        using var phone = await server.NewGuest();
        using var pocket = new PocketAuthenticator(server.Address);
        using var thief = server.NewBrowser();
        await Arrivals.Keep(phone, pocket);

        using var answer = await Arrivals.Open(thief, pocket, "https://evil.example");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Null(thief.DeviceKey);
    }

    [Fact]
    public async Task An_answer_opens_nothing_without_the_question_it_belongs_to()
    {
        using var phone = await server.NewGuest();
        using var pocket = new PocketAuthenticator(server.Address);
        using var thief = server.NewBrowser();
        await Arrivals.Keep(phone, pocket);
        using var question = await Arrivals.Post(phone, "/api/passkeys/question", "{}");
        var signed = pocket.Answer(await question.Content.ReadAsStringAsync());

        using var answer = await Arrivals.Post(thief, "/api/passkeys/answer", signed);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Null(thief.DeviceKey);
    }

    [Theory]
    [InlineData("/api/passkeys/", ""), InlineData("/api/passkeys/answer", ""), InlineData("/api/passkeys/confirm", ""), InlineData("/api/passkeys/confirm", "{}"), InlineData("/api/passkeys/answer", "\ufeff")]
    public async Task What_is_no_answer_of_a_passkey_is_refused_in_a_sentence(string address, string sent)
    {
        using var phone = await server.NewGuest();
        using var question = await Arrivals.Post(phone, "/api/passkeys/question", "{}");

        using var answer = await Arrivals.Post(phone, address, sent);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("\"detail\":\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_device_that_nothing_else_could_replace_is_not_signed_out_of()
    {
        using var phone = await server.NewGuest();
        using var pocket = new PocketAuthenticator(server.Address);
        await Arrivals.Keep(phone, pocket);
        var kept = await phone.Page("/yours");

        using var removed = await phone.Submit("/yours", $"/account/passkeys/{Passkey().Match(kept).Groups[1].Value}/remove");
        var left = await phone.Page("/yours");

        Assert.Contains("The passkey is saved.", kept, StringComparison.Ordinal);
        Assert.Contains("Sign out on this device", kept, StringComparison.Ordinal);
        Assert.Contains("The passkey no longer opens your practice.", left, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"keep-title\">Keep it</h2>", left, StringComparison.Ordinal);
        Assert.DoesNotContain("Sign out on this device", left, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"/account/passkeys/([\w-]+)/remove")]
    private static partial Regex Passkey();

    [Fact]
    public async Task A_question_asks_for_the_person_and_not_only_for_the_device()
    {
        using var browser = server.NewBrowser();

        using var question = await Arrivals.Post(browser, "/api/passkeys/question", "{}");

        var asked = JsonNode.Parse(await question.Content.ReadAsStringAsync())!;
        Assert.Equal("required", asked["userVerification"]?.GetValue<string>());
        Assert.True(asked["challenge"]!.GetValue<string>().Length >= 43, "A challenge has 32 bytes of chance.");
    }
}
