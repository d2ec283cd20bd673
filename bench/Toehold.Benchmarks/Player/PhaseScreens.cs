using Microsoft.Playwright;

namespace Toehold.Benchmarks.Player;

/// <summary>A picture of every phase and sheet at every size and in every colour scheme, into artifacts/phases, to be looked at.</summary>
internal static class PhaseScreens
{
    private static readonly (string Name, int Width, int Height)[] Sizes =
    [
        ("small", 320, 568), ("phone", 390, 844), ("phone-on-its-side", 844, 390), ("tablet", 820, 1180), ("desktop", 1280, 800), ("television", 1920, 1080),
    ];

    private static readonly string[] Schemes = ["light", "dark", "forced", "still", "large-text"];
    private static readonly string[] Kinds = ["getReady", "hold", "release", "move", "rest"];

    /// <param name="output">Where it says that it is done.</param>
    /// <param name="only">The name of one size; null for all of them, which takes some minutes.</param>
    public static async Task Take(TextWriter output, string? only = null)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var app = await ServedApp.Start();
        await using var browser = await ServedApp.Browser(playwright);
        var folder = Path.Combine(ServedApp.Root, "artifacts", "phases");
        foreach (var (size, scheme) in from size in Sizes where size.Name == (only ?? size.Name) from scheme in Schemes select (size, scheme))
        {
            var context = await browser.NewContextAsync(Options(app.Address, size.Width, size.Height, scheme));
            var page = await context.NewPageAsync();
            await page.AddInitScriptAsync("delete window.AudioContext");
            await page.Clock.InstallAsync();
            await Walk(page, scheme, name => Path.Combine(folder, $"{size.Name}-{scheme}-{name}.png"));
            await context.CloseAsync();
        }

        output.WriteLine($"Taken into {Path.GetRelativePath(ServedApp.Root, folder)}.");
    }

    private static BrowserNewContextOptions Options(string address, int width, int height, string scheme) => new()
    {
        BaseURL = address,
        ViewportSize = new() { Width = width, Height = height },
        ColorScheme = scheme == "dark" ? ColorScheme.Dark : ColorScheme.Light,
        ForcedColors = scheme == "forced" ? ForcedColors.Active : ForcedColors.None,
        ReducedMotion = scheme == "still" ? ReducedMotion.Reduce : ReducedMotion.NoPreference,
    };

    private static async Task Walk(IPage page, string scheme, Func<string, string> path)
    {
        async Task Take(string name) => await page.ScreenshotAsync(new() { Path = path(name) });

        foreach (var (number, kinds) in new[] { (2, ["changeSide"]), (1, Kinds) })
        {
            await page.GotoAsync($"/session/five-foot-exercises/{number}");
            if (scheme == "large-text")
            {
                await page.EvaluateAsync("() => { document.documentElement.style.fontSize = '36px'; }");
            }

            await page.Locator("[data-start]").ClickAsync();
            await page.Locator(".player-figure svg").First.WaitForAsync();
            foreach (var kind in kinds)
            {
                await Reach(page, kind);
                await Take(kind);
            }
        }

        await page.Locator(".player-hurts").ClickAsync();
        await Take("hurt");
        await page.Keyboard.PressAsync("Escape");
        await Take("paused");
        await page.Locator(".player-left").ClickAsync();
        await Take("left");
        await page.Keyboard.PressAsync("Escape");
        await page.Locator(".player-sound").ClickAsync();
        await page.Locator("#sound[open]").WaitForAsync();
        await Take("sound");
        await page.Keyboard.PressAsync("Escape");
        await page.Locator(".player-stop").ClickAsync();
        await page.Locator(".finish").WaitForAsync();
        await Take("done");
    }

    private static async Task Reach(IPage page, string kind)
    {
        for (var tries = 0; tries < 80; tries++)
        {
            await page.Clock.RunForAsync(400);
            if (await page.Locator("#player").GetAttributeAsync("data-kind") == kind)
            {
                await page.Clock.RunForAsync(400);
                return;
            }

            if (kind is not ("release" or "rest"))
            {
                await page.Locator(".player-skip").ClickAsync();
            }
        }

        throw new InvalidOperationException($"The session never came to {kind}.");
    }
}
