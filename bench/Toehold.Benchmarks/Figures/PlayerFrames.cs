using System.Globalization;
using Microsoft.Playwright;
using Toehold.Benchmarks.Player;

namespace Toehold.Benchmarks;

/// <summary>
/// What a frame of the player costs in Chromium at a quarter of the processor's speed, while it shows how an exercise goes: the
/// time in the page's own frame callback, measured round each one, and all work of the main thread, as Chromium counts it. Beside
/// it, in the same browser, a page that does nothing each frame and one that moves a single box: what no page can be better than.
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

    private const string Nothing = "() => { const each = () => requestAnimationFrame(each); each(); }";

    private const string MoveABox =
        """
        () => {
          const box = document.body.appendChild(document.createElement('div'));
          box.style.cssText = 'width: 50px; height: 50px; background: teal';
          const each = now => { box.style.marginLeft = `${now / 10 % 300}px`; requestAnimationFrame(each); };
          requestAnimationFrame(each);
        }
        """;

    public static Task Write(TextWriter output) => FigureBrowser.With(async browser =>
    {
        await using var app = await ServedApp.Start();
        output.WriteLine($"{Seconds} s of each exercise's preview, processor slowed {Slower} times.");
        output.WriteLine();
        output.WriteLine("| exercise | frames a second | script a frame, median ms | 95 % | main thread a frame, ms |");
        output.WriteLine("| --- | --- | --- | --- | --- |");
        await Plain(browser, "(an empty page)", Nothing, output);
        await Plain(browser, "(a page with one moving box)", MoveABox, output);
        for (var session = 1; session <= 2; session++)
        {
            await Session(browser, $"{app.Address}/session/five-foot-exercises/{session}", output);
        }
    });

    private static async Task Session(IBrowser browser, string address, TextWriter output)
    {
        var (page, cdp) = await Open(browser, address);
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
                break;
            }

            await page.Locator(".player-skip").ClickAsync(new() { Force = true });
        }

        await page.Context.CloseAsync();
    }

    private static async Task Plain(IBrowser browser, string name, string script, TextWriter output)
    {
        var (page, cdp) = await Open(browser, "about:blank");
        await page.EvaluateAsync(script);
        await Measure(page, cdp, name, output);
        await page.Context.CloseAsync();
    }

    private static async Task<(IPage Page, ICDPSession DevTools)> Open(IBrowser browser, string address)
    {
        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 390, Height = 844 } });
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync(Watch);
        await page.GotoAsync(address);
        var cdp = await context.NewCDPSessionAsync(page);
        await cdp.SendAsync("Performance.enable");
        await cdp.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = Slower });
        return (page, cdp);
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
