using System.Text.Json;
using Microsoft.Playwright;
using Toehold.Storage;
using static Microsoft.Playwright.Assertions;

namespace Toehold.EndToEnd.Tests;

/// <summary>"It hurts", and what is left of a session.</summary>
public sealed class HurtTests(Chromium chromium, SharedServer server) : BrowserTest(chromium), IClassFixture<SharedServer>
{
    [Fact]
    public async Task Easier_goes_on_with_the_form_below_from_the_same_set_and_everything_is_kept()
    {
        var data = ToeholdProcess.NewFolder();
        await using var own = await ToeholdProcess.Start(data);
        var page = await Start(own.Address);
        await page.RunFor(TimeSpan.FromSeconds(17));

        await page.Locator(".player-hurts").ClickAsync();
        await page.Locator(".hurt input[value='4']").CheckAsync();
        await Expect(page.Locator(".hurt-advice")).ToHaveTextAsync("Go on with care, or make it easier.");
        await page.Locator("[data-choice=easier]").ClickAsync();
        await page.RunFor(TimeSpan.FromSeconds(1));
        await Expect(page.Locator(".player-exercise")).ToHaveTextAsync("Toe press, fingertips");
        await Expect(page.Locator(".player-count")).ToHaveTextAsync("Set 2 of 10");
        await page.RunFor(TimeSpan.FromSeconds(19));
        await page.Locator(".player-stop").ClickAsync();
        await Expect(page.Locator(".finish-list")).ToHaveTextAsync("Toe press: 1 setToe press, fingertips: 2 sets");
        await Expect(page.Locator(".finish input[name=pain][value='4']")).ToBeCheckedAsync();
        await Expect(page.Locator(".finish-saved")).ToHaveTextAsync("All of it is saved.");

        var entries = await Kept.Entries(data);
        Assert.Equal([("Toe press", 1), ("Toe press, fingertips", 2), ("Toe press, fingertips", 3)], entries.Sets().Select(set => (set.Exercise, set.Set)));
        var hurt = Assert.IsType<What.Hurt>(Assert.Single(entries, entry => entry.What is What.Hurt).What);
        Assert.Equal(("Toe press", 4, HurtChoice.Easier), (hurt.Exercise, hurt.Pain, hurt.Then));
    }

    [Fact]
    public async Task Above_five_there_is_only_leaving_it_or_stopping()
    {
        var page = await Start(server.Address);
        await page.RunFor(TimeSpan.FromSeconds(11));

        await page.Locator(".player-hurts").ClickAsync();
        await page.Locator(".hurt input[value='6']").CheckAsync();

        await Expect(page.Locator(".hurt [data-choice]:visible")).ToHaveTextAsync(["Leave this exercise", "Stop for today"]);
        await page.Locator("[data-choice=skip]").ClickAsync();
        await Expect(page.Locator(".player-exercise")).ToHaveTextAsync("Toe walking");
        await Expect(page.Locator("#player")).ToHaveAttributeAsync("data-state", "running");
    }

    [Fact]
    public async Task What_is_left_can_be_put_in_another_order_and_left_out()
    {
        var data = ToeholdProcess.NewFolder();
        await using var own = await ToeholdProcess.Start(data);
        var page = await Start(own.Address, 2);
        var session = JsonDocument.Parse((await page.Locator("#session-data").TextContentAsync())!).RootElement;
        var names = session.GetProperty("exercises").EnumerateArray().Select(exercise => exercise.GetProperty("name").GetString()!).ToList();

        await page.Locator(".player-left").ClickAsync();
        await Expect(page.Locator(".left-list .name")).ToHaveTextAsync(names[1..]);
        await page.Locator($"[aria-label='{names[3]}: sooner']").ClickAsync();
        await page.Locator($"[aria-label='{names[1]}: leave out']").ClickAsync();
        await page.Locator(".left button[type=submit]").ClickAsync();
        await page.Locator(".player-pause").ClickAsync();
        await page.RunThrough(session);
        await Expect(page.Locator(".finish-saved")).ToHaveTextAsync("All of it is saved.");

        var entries = await Kept.Entries(data);
        Assert.Equal([names[0], names[3], names[2]], entries.Sets().Select(set => set.Exercise).Distinct());
        Assert.Equal(names[1], Assert.IsType<What.ExerciseSkipped>(Assert.Single(entries, entry => entry.What is What.ExerciseSkipped).What).Exercise);
    }

    private async Task<IPage> Start(string address, int number = 1)
    {
        var page = await NewPageWithClock(address);
        await page.GotoAsync($"/session/five-foot-exercises/{number}");
        await page.Locator("[data-start]").ClickAsync();
        await Expect(page.Locator("#player")).ToHaveAttributeAsync("data-state", "running");
        return page;
    }
}
