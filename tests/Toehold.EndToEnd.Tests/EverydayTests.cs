using System.Globalization;
using System.Net.Http.Json;
using Microsoft.Playwright;
using Toehold.Storage;
using static Microsoft.Playwright.Assertions;

namespace Toehold.EndToEnd.Tests;

/// <summary>What a person does with a day beside the session itself, by keyboard, at phone size.</summary>
public sealed class EverydayTests(Chromium chromium) : BrowserTest(chromium)
{
    [Fact]
    public async Task Of_two_programmes_in_the_day_a_session_is_put_off_skipped_with_a_reason_and_done_anyway()
    {
        var data = ToeholdProcess.NewFolder();
        await using var server = await ToeholdProcess.Start(data);
        var page = await NewPage(server.Address, AtNoon);
        await page.GotoAsync("/programmes");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add to my day" }).PressAsync("Enter");
        await page.GotoAsync("/");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Also due now" })).ToContainTextAsync("Foot points");
        await Expect(page.Locator("#session-title")).ToHaveTextAsync("Five foot exercises");
        var first = await page.Locator("#session-data").TextContentAsync();

        await page.GetByText("Later, or not today").PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "In two hours" }).PressAsync("Enter");
        await Expect(page.Locator("#session-title")).ToHaveTextAsync("Foot points");
        await page.GetByText("Later, or not today").PressAsync("Enter");
        await Screens.Look(page, "today-not-now");
        Assert.NotEqual(first, await page.Locator("#session-data").TextContentAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "tiredness" }).PressAsync("Enter");

        await Expect(page.Locator(".is-skipped")).ToContainTextAsync("Not today: tiredness");
        var kept = await Kept.Entries(data);
        Assert.Single(kept, entry => entry.What is What.SessionSnoozed);
        Assert.Equal("tiredness", Assert.Single(kept.Select(entry => entry.What).OfType<What.SessionSkipped>()).Reason);
        await page.GetByRole(AriaRole.Link, new() { Name = "Do it anyway" }).PressAsync("Enter");
        await page.WaitForURLAsync("**/session/**", new() { WaitUntil = WaitUntilState.Load });
        await page.Locator("[data-start]").PressAsync("Enter");
        await Expect(page.Locator(".player-phase")).ToHaveTextAsync("Get ready");
    }

    [Fact]
    public async Task Pain_is_one_tap_the_body_part_is_asked_once_and_a_day_is_filled_in_and_corrected()
    {
        var data = ToeholdProcess.NewFolder();
        await using var server = await ToeholdProcess.Start(data);
        var page = await NewPage(server.Address, AtNoon);
        await page.GotoAsync("/");

        await page.GetByLabel("heel", new() { Exact = true }).PressAsync("Space");
        await page.Locator(".tap-scale button[value='4']").PressAsync("Enter");
        await Expect(page.Locator("#check-in-title")).ToHaveTextAsync("How much does your heel hurt today?");
        await page.Locator(".tap-scale button[value='5']").PressAsync("Enter");
        await Expect(page.Locator(".tap-scale button[aria-pressed=true]")).ToHaveTextAsync("5");
        await page.GetByRole(AriaRole.Link, new() { Name = "A note, or another day" }).PressAsync("Enter");
        await page.GetByRole(AriaRole.Link, new() { Name = "Open" }).Nth(2).PressAsync("Enter");
        await page.Locator("input[name=pain][value='7']").PressAsync("Space");
        await page.GetByLabel("A note, if you like").FillAsync("Long walk");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).PressAsync("Enter");
        await Expect(page.Locator("[role=status].note").First).ToHaveTextAsync("Saved.");
        await Screens.Look(page, "check-in");

        var said = (await Kept.Entries(data)).Where(entry => entry.What is What.CheckedIn).OrderBy(entry => entry.OccurredAt).ToList();
        Assert.Equal([4, 5, 7], said.Select(entry => ((What.CheckedIn)entry.What).Pain));
        Assert.All(said, entry => Assert.Equal("heel", ((What.CheckedIn)entry.What).BodyPart));
        Assert.Equal(2, said[0].Day.DayNumber - said[2].Day.DayNumber);
        Assert.Equal("Long walk", ((What.CheckedIn)said[2].What).Note);
    }

    [Fact]
    public async Task The_morning_after_is_asked_and_two_good_sessions_bring_a_step_with_its_reason_and_its_undo()
    {
        var data = ToeholdProcess.NewFolder();
        await using var server = await ToeholdProcess.Start(data, asNew: true);
        var page = await NewPage(server.Address, AtNoon);
        await FirstAnswers.Give(server.Address, gently: true);
        await page.GotoAsync("/");
        await GoodSessions(page, server.Address);
        await page.ReloadAsync();

        await Expect(page.Locator("#morning-title")).ToHaveTextAsync("Was pain back to usual this morning?");
        await page.GetByRole(AriaRole.Button, new() { Name = "Yes, as usual" }).PressAsync("Enter");
        var change = page.Locator(".exercises li").First.GetByRole(AriaRole.Link, new() { Name = "Change" });
        await Expect(change).ToBeVisibleAsync();
        await Screens.Look(page, "today-step-up");

        // Which exercises a day holds, and so which step is shown first, depends on the day of the week.
        var shown = int.Parse((await change.GetAttributeAsync("href"))!.Split("level-")[^1], CultureInfo.InvariantCulture);
        var up = (await Kept.Entries(data)).Select(entry => entry.What).OfType<What.Progressed>()
            .SelectMany(progressed => progressed.Exercises).First(standing => standing.Change == StandingChange.Up && standing.Index == shown);
        Assert.StartsWith("All done, easily, 2 times running: ", up.Reason, StringComparison.Ordinal);
        await Expect(page.Locator(".exercises li").First).ToContainTextAsync(up.Reason);
        var level = page.Locator($"section[aria-labelledby=level-{up.Index}]");
        await change.PressAsync("Enter");
        await Expect(level).ToContainTextAsync("Step 2 of");
        await Screens.Look(page, "levels");
        await level.GetByRole(AriaRole.Button, new() { Name = "Undo the last step" }).PressAsync("Enter");

        await Expect(level).ToContainTextAsync("You took the last step back.");
        await Expect(level).ToContainTextAsync("Step 1 of");
    }

    [Fact]
    public async Task Settings_are_kept_change_the_page_refuse_what_makes_no_day_and_go_back_to_the_first()
    {
        await using var server = await ToeholdProcess.Start(ToeholdProcess.NewFolder());
        var page = await NewPage(server.Address, AtNoon);
        await page.GotoAsync("/settings");

        await page.Locator("input[name=time]").Nth(2).FillAsync("22:15");
        await page.GetByLabel("12 hours, 8:00 PM").PressAsync("Space");
        await page.GetByLabel("largest").PressAsync("Space");
        await page.GetByLabel("dark", new() { Exact = true }).PressAsync("Space");
        await page.GetByLabel("Wait for my tap").PressAsync("Space");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).PressAsync("Enter");
        await Expect(page.Locator("[role=status].note").First).ToHaveTextAsync("Saved.");
        await Screens.Look(page, "settings-dark-largest");
        Assert.Equal("dark", await page.Locator("html").GetAttributeAsync("data-theme"));
        Assert.Empty(await page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1).map(e => e.outerHTML.slice(0, 80))"));
        await page.GotoAsync("/");
        await Expect(page.Locator("main")).ToContainTextAsync("10:15 PM");
        Assert.Contains("\"open\":true", await page.Locator("#session-data").TextContentAsync(), StringComparison.Ordinal);

        await page.GotoAsync("/settings");
        foreach (var time in await page.Locator("input[name=time]").AllAsync())
        {
            await time.FillAsync("");
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).PressAsync("Enter");
        await Expect(page.Locator("[role=alert]")).ToHaveTextAsync("Give at least one time of day, such as 08:00.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Reset the settings" }).PressAsync("Enter");

        await Expect(page.Locator("input[name=time]").First).ToHaveValueAsync("08:00");
        Assert.Equal("device", await page.Locator("html").GetAttributeAsync("data-theme"));
    }

    private static BrowserNewContextOptions AtNoon => new() { ViewportSize = new() { Width = 390, Height = 844 }, TimezoneId = ZoneOfNoon, ServiceWorkers = ServiceWorkerPolicy.Block };

    // A zone in which it is about noon now, so that the morning's session is due and the day does not change under the test.
    private static string ZoneOfNoon
    {
        get
        {
            var ahead = 12 - TimeProvider.System.GetUtcNow().Hour;
            return ahead == 0 ? "Etc/GMT" : $"Etc/GMT{(ahead > 0 ? "-" : "+")}{Math.Abs(ahead)}";
        }
    }

    private static async Task GoodSessions(IPage page, string address)
    {
        using var client = new HttpClient();
        var session = System.Text.Json.JsonDocument.Parse((await page.Locator("#session-data").TextContentAsync())!).RootElement;
        var yesterday = TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById(ZoneOfNoon)).AddDays(-1);
        var programmeId = session.GetProperty("programmeId").GetGuid();
        var whats = new List<object>();
        foreach (var number in new[] { 1, 2 })
        {
            var sets = session.GetProperty("sets").EnumerateArray().Select(set => (object)new
            {
                kind = "setDone",
                programmeId,
                session = number,
                exercise = session.GetProperty("exercises")[set.GetProperty("exercise").GetInt32()].GetProperty("name").GetString(),
                exerciseIndex = session.GetProperty("exercises")[set.GetProperty("exercise").GetInt32()].GetProperty("index").GetInt32(),
                side = set.TryGetProperty("side", out var side) ? side.GetString() : null,
                set = set.GetProperty("set").GetInt32(),
                sets = set.GetProperty("sets").GetInt32(),
                repetitions = 1,
                seconds = 5.0,
                plannedSeconds = 5.0,
                skipped = false,
            });
            whats.AddRange(sets);
            whats.Add(new { kind = "sessionEnded", programmeId, session = number, seconds = 300.0, pain = 1, effort = 3, stoppedEarly = false });
        }

        var entries = whats.Select((what, index) => new { id = Guid.CreateVersion7(yesterday.AddSeconds(index)), at = yesterday.AddSeconds(index), day = $"{yesterday:yyyy-MM-dd}", what });
        (await client.PostAsJsonAsync(new Uri($"{address}/api/entries"), entries)).EnsureSuccessStatusCode();
    }
}
