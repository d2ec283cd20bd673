using System.Globalization;
using System.Text;
using Microsoft.Playwright;
using Toehold.Benchmarks.Player;

namespace Toehold.Benchmarks.ReadPage;

/// <summary>From the last keystroke in a long text to its exercises on the Read page.</summary>
internal static class ReadPageSpeed
{
    private const int Runs = 30;
    private const int Pasted = 20_000;

    /// <summary>Types one more line under the text and waits until its exercise is there, and then until it is painted.</summary>
    private const string TypeAndWait = """
        async ([text, name]) => {
          const box = document.querySelector("#text");
          const began = performance.now();
          box.value = text;
          box.dispatchEvent(new Event("input", { bubbles: true }));
          const there = () => [...document.querySelectorAll(".card-name")].at(-1)?.value === name;
          await new Promise(done => new MutationObserver((_, watch) => there() && (watch.disconnect(), done())).observe(document.querySelector("#read"), { childList: true, subtree: true }));
          const shown = performance.now() - began;
          await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
          return [shown, performance.now() - began];
        }
        """;

    public static async Task<int> Measure(TextWriter output)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var app = await ServedApp.Start();
        await using var browser = await ServedApp.Browser(playwright);
        var page = await browser.NewPageAsync(new() { BaseURL = app.Address, ViewportSize = new() { Width = 1280, Height = 800 } });
        await page.GotoAsync("/read");
        output.WriteLine("| text | exercises | shown, median ms | p95 ms | painted, median ms | p95 ms |");
        output.WriteLine("| --- | --- | --- | --- | --- | --- |");
        foreach (var length in new[] { 500, 4_000, Pasted })
        {
            await Measure(page, length, output);
        }

        return 0;
    }

    private static async Task Measure(IPage page, int length, TextWriter output)
    {
        var text = Sheet(length);
        var times = new List<double[]>();
        for (var run = 0; run < Runs + 5; run++)
        {
            var name = $"Heel lift {(char)('A' + (run % 26))}";
            times.Add(await page.EvaluateAsync<double[]>(TypeAndWait, new object[] { $"{text}\n99. {name}: 3 x 10", name }));
        }

        var warm = times.Skip(5).ToList();
        var shown = warm.Select(time => time[0]).Order().ToList();
        var painted = warm.Select(time => time[1]).Order().ToList();
        var exercises = await page.Locator(".exercise-card").CountAsync();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {text.Length} characters | {exercises} | {shown[Runs / 2]:0} | {shown[Runs * 95 / 100]:0} | {painted[Runs / 2]:0} | {painted[Runs * 95 / 100]:0} |"));
    }

    private static string Sheet(int length)
    {
        var text = new StringBuilder("# My exercises\n\n");
        for (var i = 1; text.Length < length; i += 2)
        {
            text.Append(CultureInfo.InvariantCulture, $"{i}. Heel raise {i}: stand behind a chair and rise slowly onto your toes, then come down. Do 3 sets of {8 + (i % 5)}, rest 30 seconds between sets.\n");
            text.Append(CultureInfo.InvariantCulture, $"{i + 1}. Calf stretch {i}: lean against a wall with one foot behind. Hold for 20-30 seconds, each leg, 3 times a day.\n");
        }

        return text.ToString();
    }
}
