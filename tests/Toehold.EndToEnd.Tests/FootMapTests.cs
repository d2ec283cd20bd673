using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Toehold.EndToEnd.Tests;

public sealed class FootMapTests(Chromium chromium, SharedServer server) : BrowserTest(chromium), IClassFixture<SharedServer>
{
    [Fact]
    public async Task A_place_is_reached_by_keyboard_and_leads_to_its_card_and_a_timed_press()
    {
        var page = await NewPageWithClock(server.Address);
        await page.GotoAsync("/foot-map?side=left&pregnant=no");

        await page.GetByRole(AriaRole.Link, new() { NameString = "Right", Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator("[data-point=KI1]")).ToBeFocusedAsync();
        await page.Locator("[data-point=KI3]").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("#KI3$"));
        await page.Locator("#KI3").GetByRole(AriaRole.Link, new() { NameString = "Press this one now" }).ClickAsync();
        await page.WaitForLoadStateAsync();
        await page.Locator("[data-start]").ClickAsync();

        await Expect(page.Locator(".player-exercise")).ToHaveTextAsync("Inside of the ankle");
        await Expect(page.Locator(".player-figure svg.fig-map")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_plate_gets_larger_round_its_places_and_smaller_again()
    {
        var page = await NewPage(server.Address);
        await page.GotoAsync("/foot-map?pregnant=no");
        var plate = page.Locator(".plate-outer");
        var whole = await plate.Locator("svg").GetAttributeAsync("viewBox");

        await plate.Locator("[data-zoom=in]").ClickAsync();
        await plate.Locator("[data-zoom=in]").ClickAsync();
        var larger = (await plate.Locator("svg").GetAttributeAsync("viewBox"))!.Split(' ').Select(double.Parse).ToArray();
        await page.Locator("[data-point=BL60]").FocusAsync();
        var onFoot = (await plate.Locator("svg").GetAttributeAsync("viewBox"))!.Split(' ').Select(double.Parse).ToArray();
        await plate.Locator("[data-zoom=out]").ClickAsync();
        await plate.Locator("[data-zoom=out]").ClickAsync();

        Assert.Equal(double.Parse(whole!.Split(' ')[2]) / 2.5, larger[2], 0.2);
        Assert.True(onFoot[1] > larger[1]);
        Assert.Equal(whole!.Split(' ').Select(double.Parse), (await plate.Locator("svg").GetAttributeAsync("viewBox"))!.Split(' ').Select(double.Parse));
    }

    [Fact]
    public async Task Every_place_is_at_least_24_pixels_wide_to_tap_on_a_small_phone()
    {
        var page = await NewPage(server.Address, new() { ViewportSize = new() { Width = 320, Height = 640 } });
        await page.GotoAsync("/foot-map?pregnant=no");

        var widths = await page.Locator(".fig-reach").EvaluateAllAsync<double[]>("all => all.map(a => a.getBoundingClientRect().width)");

        Assert.Equal(10, widths.Length);
        Assert.All(widths, width => Assert.True(width >= 24 - 0.5, $"{width}"));
    }
}
