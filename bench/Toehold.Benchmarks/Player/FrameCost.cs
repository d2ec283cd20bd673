using System.Globalization;
using Microsoft.Playwright;

namespace Toehold.Benchmarks.Player;

/// <summary>What a frame of the moving figure costs the page's thread, as it is and at four times slowed down.</summary>
internal static class FrameCost
{
    private const string CountFrames = """
        window.frames = [];
        const request = requestAnimationFrame;
        window.requestAnimationFrame = act => request(time => { const began = performance.now(); act(time); frames.push(performance.now() - began); });
        """;

    public static async Task Measure(TextWriter output)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var app = await ServedApp.Start();
        await using var browser = await ServedApp.Browser(playwright);
        var context = await browser.NewContextAsync(new() { BaseURL = app.Address, ViewportSize = new() { Width = 390, Height = 844 } });
        var page = await context.NewPageAsync();
        var devtools = await context.NewCDPSessionAsync(page);
        await page.AddInitScriptAsync(CountFrames);
        await page.GotoAsync("/session/five-foot-exercises/1");
        await page.Locator("[data-start]").ClickAsync();
        output.WriteLine("| processor | frames a second | script a frame, median ms | p95 ms |");
        output.WriteLine("| --- | --- | --- | --- |");
        foreach (var slower in new[] { 1, 4 })
        {
            await devtools.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = slower });
            await page.Locator(".player-back").ClickAsync();
            await Task.Delay(500);
            await page.EvaluateAsync("() => { frames.length = 0; }");
            await Task.Delay(6000);
            var costs = await page.EvaluateAsync<double[]>("() => frames.slice()");
            Array.Sort(costs);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {slower} times slower | {costs.Length / 6.0:0} | {costs[costs.Length / 2]:0.00} | {costs[costs.Length * 95 / 100]:0.00} |"));
        }
    }
}
