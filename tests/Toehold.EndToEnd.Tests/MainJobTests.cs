using System.Text.Json;
using static Microsoft.Playwright.Assertions;

namespace Toehold.EndToEnd.Tests;

public sealed class MainJobTests(Chromium chromium) : BrowserTest(chromium)
{
    [Theory, InlineData(1), InlineData(2)]
    public async Task A_session_from_the_first_visit_to_done_leaves_the_entries_that_its_timeline_predicts(int number)
    {
        var data = ToeholdProcess.NewFolder();
        await using var server = await ToeholdProcess.Start(data);
        var page = await NewPageWithClock(server.Address);
        await page.GotoAsync(number == 1 ? "/" : $"/session/five-foot-exercises/{number}");
        var session = JsonDocument.Parse((await page.Locator("#session-data").TextContentAsync())!).RootElement;

        await page.Locator("[data-start]").ClickAsync();
        await page.RunThrough(session);
        await Expect(page.Locator(".finish-saved")).ToHaveTextAsync("All of it is saved.");
        await page.Locator(".finish input[name=pain][value='2']").CheckAsync();
        await page.Locator(".finish input[name=effort][value='4']").CheckAsync();
        await page.Locator(".finish button[type=submit]").ClickAsync();
        await Expect(page.Locator(".is-done")).ToHaveTextAsync("Done");

        var entries = await Kept.Entries(data);
        var predicted = session.GetProperty("sets").EnumerateArray().Select(set => Word(session, set)).Order(StringComparer.Ordinal);
        Assert.Equal(predicted, entries.Sets().Words());
        var ended = Assert.Single(entries, entry => entry.What is Storage.What.SessionEnded);
        Assert.Equal((2, 4, false), ((Storage.What.SessionEnded)ended.What) switch { var e => (e.Pain, e.Effort, e.StoppedEarly) });
    }

    [Fact]
    public async Task History_shows_what_was_done()
    {
        await using var server = await ToeholdProcess.Start(ToeholdProcess.NewFolder());
        var page = await NewPageWithClock(server.Address);
        await page.GotoAsync("/");

        await page.Locator("[data-start]").ClickAsync();
        await page.RunFor(TimeSpan.FromSeconds(21));
        await page.Locator(".player-stop").ClickAsync();
        await Expect(page.Locator(".finish-line")).ToContainTextAsync("You stopped early: 2 sets");
        await page.Locator(".finish button[type=submit]").ClickAsync();
        await Expect(page.Locator("#player")).ToBeHiddenAsync();
        await page.GotoAsync("/history");

        await Expect(page.Locator(".sessions li")).ToContainTextAsync("Toe press 2 sets");
    }

    private static string Word(JsonElement session, JsonElement set)
    {
        var index = session.GetProperty("exercises")[set.GetProperty("exercise").GetInt32()].GetProperty("index").GetInt32();
        var side = set.TryGetProperty("side", out var s) ? s.GetString() : null;
        var cased = side is null ? "" : char.ToUpperInvariant(side[0]) + side[1..];
        return $"{index} {cased} {set.GetProperty("set").GetInt32()}";
    }
}
