using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Toehold.EndToEnd.Tests;

public sealed class CrashTests(Chromium chromium) : BrowserTest(chromium)
{
    [Theory, InlineData(20261122), InlineData(7)]
    public async Task A_killed_server_loses_nothing_that_was_saved_and_the_page_sends_what_waits(int seed)
    {
        var random = new Random(seed);
        var data = ToeholdProcess.NewFolder();
        var server = await ToeholdProcess.Start(data);
        var (port, saved) = (server.Port, new ConcurrentBag<Guid>());
        var page = await NewPageWithClock(server.Address);
        page.Response += async (_, response) => await Remember(response, saved);
        await page.GotoAsync("/");
        var session = JsonDocument.Parse((await page.Locator("#session-data").TextContentAsync())!).RootElement;
        await page.Locator("[data-start]").ClickAsync();

        for (var kill = 0; kill < 3; kill++)
        {
            await page.RunFor(TimeSpan.FromSeconds(random.Next(15, 40)));
            await Task.Delay(random.Next(0, 60));
            await server.Kill();
            var kept = (await Kept.Entries(data)).Select(entry => entry.Id).ToHashSet();
            Assert.Subset(kept, saved.ToHashSet());
            await page.RunFor(TimeSpan.FromSeconds(random.Next(5, 15)));
            server = await ToeholdProcess.Start(data, port);
        }

        await page.RunThrough(session);
        await page.RunFor(TimeSpan.FromSeconds(35));
        await Expect(page.Locator(".finish-saved")).ToHaveTextAsync("All of it is saved.");
        await using (server)
        {
            var words = (await Kept.Entries(data)).Sets().Words();
            Assert.Equal(session.GetProperty("sets").GetArrayLength(), words.Length);
            Assert.Equal(words.Length, words.Distinct().Count());
        }
    }

    [Fact]
    public async Task A_killed_page_offers_to_go_on_and_nothing_is_lost_or_doubled()
    {
        var data = ToeholdProcess.NewFolder();
        await using var server = await ToeholdProcess.Start(data);
        var page = await NewPageWithClock(server.Address);
        await page.GotoAsync("/");
        var session = JsonDocument.Parse((await page.Locator("#session-data").TextContentAsync())!).RootElement;
        await page.Locator("[data-start]").ClickAsync();
        await page.RunFor(TimeSpan.FromSeconds(26));

        await page.GotoAsync("about:blank");
        await page.GotoAsync(server.Address);
        await Expect(page.Locator("#go-on")).ToBeVisibleAsync();
        await page.Locator(".go-on-start").ClickAsync();
        await page.RunThrough(session);
        await Expect(page.Locator(".finish-saved")).ToHaveTextAsync("All of it is saved.");

        var words = (await Kept.Entries(data)).Sets().Words();
        Assert.Equal(session.GetProperty("sets").GetArrayLength(), words.Length);
        Assert.Equal(words.Length, words.Distinct().Count());
    }

    private static async Task Remember(IResponse response, ConcurrentBag<Guid> saved)
    {
        if (!response.Url.EndsWith("/api/entries", StringComparison.Ordinal) || !response.Ok)
        {
            return;
        }

        foreach (var id in JsonDocument.Parse(await response.BodyAsync()).RootElement.GetProperty("saved").EnumerateArray())
        {
            saved.Add(id.GetGuid());
        }
    }
}
