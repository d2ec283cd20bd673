using System.Diagnostics;
using System.Text.Json;
using Microsoft.Playwright;
using Toehold.Storage;
using Toehold.Storage.Sqlite;

namespace Toehold.Benchmarks.Player;

/// <summary>
/// Leads one session in real time and compares every tone and every phase with its timeline: the first third undisturbed, then
/// with the page's thread blocked for 3 s again and again, then with every processor kept busy.
/// </summary>
internal static class TimingRun
{
    private const string HandOut = """
        # A long session

        ## Foot press
        Sit on a chair. Press both feet into the floor, hold for 5 seconds, rest for 2 seconds. Repeat 55 times.

        ## Marching
        Sit on a chair. March for 20 seconds, rest for 5 seconds. 24 rounds.

        """;

    public static async Task Measure(TimeSpan length, TextWriter output)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var app = await ServedApp.Start();
        await AddProgramme(app.Data);
        await using var browser = await ServedApp.Browser(playwright);
        var context = await browser.NewContextAsync(new() { BaseURL = app.Address, BypassCSP = true, ViewportSize = new() { Width = 390, Height = 844 } });
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync(scriptPath: Path.Combine(ServedApp.Root, "bench", "Toehold.Benchmarks", "Player", "recorder.js"));
        await page.GotoAsync("/session/a-long-session/1");
        var session = JsonDocument.Parse((await page.Locator("#session-data").TextContentAsync())!).RootElement.Clone();
        await page.Locator("[data-start]").ClickAsync();
        var loaded = await Disturb(page, length);
        var recorded = JsonDocument.Parse(await page.EvaluateAsync<string>("() => JSON.stringify(bench)")).RootElement;
        new TimingReport(session, recorded, loaded, length).Write(output);
    }

    private static async Task AddProgramme(string data)
    {
        var store = new SqliteStore(data, TimeProvider.System);
        await using var db = store.CreateDbContext();
        var now = TimeProvider.System.GetUtcNow();
        db.Programmes.Add(new KeptProgramme
        {
            Id = Guid.CreateVersion7(now),
            PracticeId = db.Practices.Single().Id,
            Slug = "a-long-session",
            Title = "A long session",
            Handout = HandOut,
            AddedAt = now,
        });
        await db.SaveChangesAsync();
    }

    /// <summary>The span of the session, in heard seconds, in which the processors were kept busy.</summary>
    private static async Task<(double From, double To)> Disturb(IPage page, TimeSpan length)
    {
        var third = length / 3;
        await Task.Delay(third);
        for (var passed = TimeSpan.Zero; passed < third; passed += third / 5)
        {
            await page.EvaluateAsync("() => benchBlock(3000)");
            await Task.Delay((third / 5) - TimeSpan.FromSeconds(3));
        }

        var from = await Heard(page);
        var busy = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Process.Start("sh", ["-c", "while :; do :; done"])!).ToList();
        await Task.Delay(third);
        foreach (var process in busy)
        {
            process.Kill();
            process.Dispose();
        }

        return (from, await Heard(page));
    }

    private static Task<double> Heard(IPage page) => page.EvaluateAsync<double>("() => benchContext.getOutputTimestamp().contextTime");
}
