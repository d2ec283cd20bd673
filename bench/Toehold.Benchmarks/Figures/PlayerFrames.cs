using System.Globalization;
using Microsoft.Playwright;
using Toehold.Benchmarks.Player;

namespace Toehold.Benchmarks;

/// <summary>
/// What a frame of the player costs in Chromium at a quarter of the processor's speed, while it shows how an exercise goes: the
/// time in the page's own frame callback, measured round each one, and all work of the main thread, as Chromium counts it.
/// </summary>
internal static class PlayerFrames
{
    private const double Slower = 4;
    private const int Seconds = 4;

    // Times every frame callback from before the page's own scripts run.
    private const string Watch =
        """
        window.frames_ = [];
        const ask = window.requestAnimationFrame.bind(window);
        window.requestAnimationFrame = work => ask(now => { const from = performance.now(); work(now); window.frames_.push([now, performance.now() - from]); });
        """;

    public static Task Write(TextWriter output) => FigureBrowser.With(async browser =>
    {
        await using var app = await ServedApp.Start();
        output.WriteLine($"{Seconds} s of each exercise's preview, processor slowed {Slower} times.");
        output.WriteLine();
        output.WriteLine("| exercise | frames a second | script a frame, median ms | 95 % | main thread a frame, ms |");
        output.WriteLine("| --- | --- | --- | --- | --- |");
        for (var session = 1; session <= 2; session++)
        {
            await Session(browser, $"{app.Address}/session/five-foot-exercises/{session}", output);
        }
    });

    private static async Task Session(IBrowser browser, string address, TextWriter output)
    {
        await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 390, Height = 844 } });
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync(Watch);
        await page.GotoAsync(address);
        var cdp = await context.NewCDPSessionAsync(page);
        await cdp.SendAsync("Performance.enable");
        await cdp.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = Slower });
        await page.Locator("[data-start]").ClickAsync();
        var last = "";
        for (var tries = 0; tries < 80; tries++)
        {
            var (name, kind) = (await page.Locator(".player-exercise").TextContentAsync() ?? "", await page.Locator("#player").GetAttributeAsync("data-kind"));
            if (name != last && kind == "getReady")
            {
                last = name;
                await Measure(page, cdp, name, output);
            }

            if (kind == "done")
            {
                return;
            }

            await page.Locator(".player-skip").ClickAsync(new() { Force = true });
        }
    }

    private static async Task Measure(IPage page, ICDPSession cdp, string name, TextWriter output)
    {
        await page.EvaluateAsync("() => { window.frames_.length = 0; }");
        var before = await BusySeconds(cdp);
        await page.WaitForTimeoutAsync(Seconds * 1000);
        var frames = await page.EvaluateAsync<double[][]>("() => window.frames_");
        var busy = await BusySeconds(cdp) - before;
        var costs = frames.Select(frame => frame[1]).Order().ToArray();
        var span = (frames[^1][0] - frames[0][0]) / 1000;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {(frames.Length - 1) / span:0.0} | {costs[costs.Length / 2]:0.00} | {costs[costs.Length * 95 / 100]:0.00} | {busy * 1000 / frames.Length:0.0} |"));
    }

    private static async Task<double> BusySeconds(ICDPSession cdp)
    {
        var answer = await cdp.SendAsync("Performance.getMetrics");
        var metrics = answer!.Value.GetProperty("metrics").EnumerateArray();
        return metrics.First(metric => metric.GetProperty("name").GetString() == "TaskDuration").GetProperty("value").GetDouble();
    }
}
