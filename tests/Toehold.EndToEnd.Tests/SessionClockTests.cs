using System.Text.Json;
using Microsoft.Playwright;
using Toehold.Storage;
using static Microsoft.Playwright.Assertions;

namespace Toehold.EndToEnd.Tests;

/// <summary>Time in a session is nobody's wall clock, and what a page weighs does not keep anyone from starting.</summary>
public sealed class SessionClockTests(Chromium chromium, SharedServer server) : BrowserTest(chromium), IClassFixture<SharedServer>
{
    [Theory, InlineData(7), InlineData(-5)]
    public async Task A_clock_moved_by_hours_changes_nothing(int hours)
    {
        var data = ToeholdProcess.NewFolder();
        await using var own = await ToeholdProcess.Start(data);
        var page = await NewPageWithClock(own.Address);
        await page.GotoAsync("/");
        var session = JsonDocument.Parse((await page.Locator("#session-data").TextContentAsync())!).RootElement;
        await page.Locator("[data-start]").ClickAsync();
        var began = await Now(page);
        await page.RunFor(TimeSpan.FromSeconds(14));
        var digits = await page.Locator(".player-digits").TextContentAsync();

        await page.Clock.SetSystemTimeAsync((began + TimeSpan.FromHours(hours)).UtcDateTime);
        await Expect(page.Locator(".player-digits")).ToHaveTextAsync(digits!);
        await page.RunFor(TimeSpan.FromSeconds(16));
        await Expect(page.Locator(".player-count")).ToHaveTextAsync("Set 5 of 10");
        await page.Locator(".player-stop").ClickAsync();
        await Expect(page.Locator(".finish-saved")).ToHaveTextAsync("All of it is saved.");

        var sets = (await Kept.Entries(data)).Where(entry => entry.What is What.SetDone).ToList();
        Assert.Equal(4, sets.Count);
        Assert.All(sets, set => Assert.InRange((set.OccurredAt - began).TotalSeconds, 0, 40));
        Assert.NotEqual(0, session.GetProperty("sets").GetArrayLength());
    }

    [Fact]
    public async Task Waiting_for_a_tap_stops_the_time_until_it_comes()
    {
        var page = await NewPageWithClock(server.Address);
        await page.GotoAsync("/session/five-foot-exercises/1");
        await page.EvaluateAsync("""
            () => { const data = document.querySelector('#session-data'); const session = JSON.parse(data.textContent);
              for (const cue of session.cues) if (cue.kind === 'getReady' || cue.kind === 'rest') { cue.open = true; cue.show += ', then tap'; }
              data.textContent = JSON.stringify(session); }
            """);
        await page.Locator("[data-start]").ClickAsync();
        await page.RunFor(TimeSpan.FromMinutes(2));

        await Expect(page.Locator("#player")).ToHaveAttributeAsync("data-state", "waiting");
        await Expect(page.Locator(".player-phase")).ToHaveTextAsync("Get ready, then tap");
        await Expect(page.Locator(".player-pause-word")).ToHaveTextAsync("Ready");
        await page.Locator(".player-figure").ClickAsync();
        await page.RunFor(TimeSpan.FromMilliseconds(500));
        await Expect(page.Locator(".player-phase")).ToHaveTextAsync("Hold still");
    }

    [Fact]
    public async Task A_first_visit_weighs_little()
    {
        var page = await NewPage(server.Address, new() { ServiceWorkers = ServiceWorkerPolicy.Block });
        var loads = new List<IRequest>();
        page.RequestFinished += (_, request) => loads.Add(request);
        await page.GotoAsync("/session/five-foot-exercises/1", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.Locator("[data-start]").ClickAsync();
        await Expect(page.Locator(".player-figure svg")).ToBeVisibleAsync();

        var weights = new List<(string Type, int Bytes)>();
        foreach (var request in loads.ToList())
        {
            var size = await request.SizesAsync();
            weights.Add((request.ResourceType, size.ResponseBodySize + size.ResponseHeadersSize));
        }

        Assert.InRange(weights.Sum(weight => weight.Bytes), 1, 120_000);
        Assert.InRange(weights.Where(weight => weight.Type == "script").Sum(weight => weight.Bytes), 1, 35_000);
    }

    private static async Task<DateTimeOffset> Now(IPage page) => DateTimeOffset.FromUnixTimeMilliseconds(await page.EvaluateAsync<long>("() => Date.now()"));
}
