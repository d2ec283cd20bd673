using Microsoft.Playwright;

namespace Toehold.Benchmarks.Player;

/// <summary>The pictures that the installed app shows of itself: icons drawn from one SVG, and the real app at work.</summary>
internal static class Pictures
{
    private const string Ground = "#0b5b84";
    private const int MaskableShare = 70;

    private static string Public => Path.Combine(ServedApp.Root, "src", "Toehold.Web", "wwwroot");

    public static async Task DrawIcons(TextWriter output)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await ServedApp.Browser(playwright);
        var drawing = await File.ReadAllTextAsync(Path.Combine(Public, "icon.svg"));
        await Draw(browser, drawing, "icon-192", 192, 100);
        await Draw(browser, drawing, "icon-512", 512, 100);
        await Draw(browser, drawing, "maskable-512", 512, MaskableShare);
        await Draw(browser, drawing, "apple-180", 180, MaskableShare);
        await using var app = await ServedApp.Start();
        await TakeSelf(browser, app.Address, "phone", 390, 844, scale: 2);
        await TakeSelf(browser, app.Address, "desktop", 1280, 800, scale: 1);
        output.WriteLine($"Drawn into {Path.GetRelativePath(ServedApp.Root, Public)}: icons and screens.");
    }

    // A platform cuts a maskable icon to its own shape, so the ground fills it and the drawing keeps to the middle.
    private static async Task Draw(IBrowser browser, string drawing, string name, int size, int share)
    {
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = size, Height = size } });
        var ground = share < 100 ? Ground : "transparent";
        await page.SetContentAsync($"<style>body{{margin:0;height:100vh;display:grid;place-items:center;background:{ground}}}svg{{width:{share}vmin;height:{share}vmin}}</style>{drawing}");
        await page.ScreenshotAsync(new() { Path = Path.Combine(Public, "icons", $"{name}.png"), OmitBackground = true });
        await page.CloseAsync();
    }

    private static async Task TakeSelf(IBrowser browser, string address, string name, int width, int height, int scale)
    {
        var context = await browser.NewContextAsync(new() { BaseURL = address, ViewportSize = new() { Width = width, Height = height }, DeviceScaleFactor = scale });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        if (name == "phone")
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(Public, "screens", "today-phone.png") });
        }

        await page.Locator("[data-start]").ClickAsync();
        await page.Locator(".player[data-kind=hold]").WaitForAsync(new() { Timeout = 60_000 });
        await Task.Delay(900);
        await page.ScreenshotAsync(new() { Path = Path.Combine(Public, "screens", $"hold-{name}.png") });
        await context.CloseAsync();
    }
}
