using Microsoft.Playwright;
using Toehold.Storage;
using static Microsoft.Playwright.Assertions;

namespace Toehold.EndToEnd.Tests;

public sealed class SafetyTests(Chromium chromium) : BrowserTest(chromium)
{
    private static readonly BrowserNewContextOptions BritishPhone = new()
    {
        ViewportSize = new() { Width = 390, Height = 844 },
        Locale = "en-GB",
        TimezoneId = "Etc/UTC",
        ServiceWorkers = ServiceWorkerPolicy.Block,
    };

    [Fact]
    public async Task A_new_person_is_asked_once_and_one_more_tap_starts_the_session()
    {
        var data = ToeholdProcess.NewFolder();
        await using var server = await ToeholdProcess.Start(data, asNew: true);
        var page = await NewPage(server.Address, BritishPhone);
        await page.GotoAsync("/");

        await page.Locator("[data-start]").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#safety-first-title")).ToBeFocusedAsync();
        await Screens.Keep(page, "safety-first");
        await AssertAccessible(page);
        await page.Locator("[data-none]").FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator(".player-phase")).ToHaveTextAsync("Get ready");
        await Expect(page.Locator(".player-digits")).ToHaveTextAsync("8", new() { Timeout = 10_000 });
        var answered = Assert.Single(await Kept.Entries(data), entry => entry.What is What.SafetyAnswered);
        Assert.Empty(((What.SafetyAnswered)answered.What).Yes);
        await page.GotoAsync("/");
        await Expect(page.Locator("#safety-first")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task An_urgent_answer_closes_the_programme_says_whom_to_call_and_opens_again_after_new_answers()
    {
        await using var server = await ToeholdProcess.Start(ToeholdProcess.NewFolder(), asNew: true);
        var page = await NewPage(server.Address, BritishPhone);
        await page.GotoAsync("/");

        await page.Locator("[data-start]").ClickAsync();
        await page.GetByLabel("Do you have chest pain").ClickAsync();
        await Expect(page.Locator("[data-none]")).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Go on with what I ticked" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Get help now" })).ToBeVisibleAsync();
        await Expect(page.Locator("a[href='tel:999']")).ToHaveTextAsync("Call 999");
        await Screens.Keep(page, "safety-urgent");
        await AssertAccessible(page);
        await page.GotoAsync("/");
        await Expect(page.Locator("[data-start]")).ToHaveCountAsync(0);
        await Expect(page.Locator("a[href='tel:999']")).ToBeVisibleAsync();
        await page.GotoAsync("/session/five-foot-exercises/1");
        await Expect(page.Locator("[data-start]")).ToHaveCountAsync(0);

        await page.GotoAsync("/safety");
        await page.GetByLabel("Country").SelectOptionAsync("US");
        await page.GetByRole(AriaRole.Button, new() { Name = "Change" }).ClickAsync();
        await Expect(page.Locator("#number")).ToHaveTextAsync("In an emergency call 911");
        await page.GetByLabel("Do you have chest pain").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save my answers" }).ClickAsync();
        await page.GotoAsync("/");

        await Expect(page.Locator("[data-start]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Answers_choose_safer_variations_that_the_hand_outs_dose_does_not_overrule()
    {
        await using var server = await ToeholdProcess.Start(ToeholdProcess.NewFolder(), asNew: true);
        var page = await NewPage(server.Address);
        await page.GotoAsync("/safety");

        await page.GetByLabel("Are your feet numb").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save my answers" }).ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("Toe walking: Seated heel raises instead.");
        await page.GotoAsync("/programmes/five-foot-exercises/levels");
        await page.GetByRole(AriaRole.Button, new() { Name = "Use the hand-out's own dose for all" }).ClickAsync();

        await Expect(page.Locator("section[aria-labelledby=level-1]")).ToContainTextAsync("Seated heel raise");
        await Expect(page.Locator("section[aria-labelledby=level-2]")).ToContainTextAsync("You chose the hand-out's own dose.");
        await Expect(page.Locator("section[aria-labelledby=level-4]")).ToContainTextAsync("Left out for now. Toes that feel little are easily hurt.");
    }

    private static async Task AssertAccessible(IPage page) =>
        Assert.Empty(await page.Violations());
}
