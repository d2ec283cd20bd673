using System.Globalization;
using Microsoft.Playwright;

namespace Toehold.Benchmarks.Player;

/// <summary>What a first visit to a session's page brings over the wire, up to its first phase; bytes as they were sent.</summary>
internal static class PageWeight
{
    public static async Task Measure(TextWriter output)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var app = await ServedApp.Start();
        await using var browser = await ServedApp.Browser(playwright);
        var context = await browser.NewContextAsync(new() { BaseURL = app.Address, ServiceWorkers = ServiceWorkerPolicy.Block });
        var page = await context.NewPageAsync();
        var loads = new List<IRequest>();
        page.RequestFinished += (_, request) => loads.Add(request);
        await page.GotoAsync("/session/five-foot-exercises/1", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.Locator("[data-start]").ClickAsync();
        await page.Locator(".player[data-kind=hold]").WaitForAsync(new() { Timeout = 60_000 });
        var weights = new Dictionary<string, int>();
        foreach (var request in loads)
        {
            var size = await request.SizesAsync();
            var kind = request.Url.Contains("/figures/", StringComparison.Ordinal) ? "figures" : request.ResourceType;
            weights[kind] = weights.GetValueOrDefault(kind) + size.ResponseBodySize + size.ResponseHeadersSize;
        }

        output.WriteLine("| what | kB over the wire |");
        output.WriteLine("| --- | --- |");
        foreach (var (kind, bytes) in weights.OrderByDescending(pair => pair.Value).Append(new("all", weights.Values.Sum())))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {kind} | {bytes / 1000.0:0.0} |"));
        }
    }
}
