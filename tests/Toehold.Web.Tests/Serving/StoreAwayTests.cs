using System.Net;
using Toehold.Storage;
using Toehold.Web.Features.Languages;

namespace Toehold.Web.Tests;

public sealed class StoreAwayTests
{
    // Between what is read for an answer and what is kept for it the store can go away: here the intake alone has gone.
    [Theory]
    [InlineData("/check-in", "/check-in"), InlineData("/safety", "/safety")]
    public async Task What_a_form_could_not_keep_is_to_be_sent_again_and_no_fault_of_the_servers(string page, string address)
    {
        await using var server = new ManyServer();
        await server.InitializeAsync();
        using var browser = await server.NewGuest();
        await server.Services.GetRequiredService<EntryIntake>().DisposeAsync();

        using var answer = await browser.Submit(page, address, ("pain", "3"), ("day", "2026-03-02"));
        browser.Client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(PseudoLanguage.Code);
        using var disguised = await browser.Submit(page, address, ("pain", "3"), ("day", "2026-03-02"));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("Nothing that was saved is lost. Try again in a minute.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing that was saved", await disguised.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
