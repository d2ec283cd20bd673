using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Toehold.Benchmarks.Player;
using Toehold.Storage;
using Toehold.Web.Features.Serving;

namespace Toehold.Benchmarks.Diaries;

/// <summary>
/// Ten seeded diaries as their Progress pages show them, for people who know no statistics to read: <c>diaries FOLDER [SEED]</c>
/// writes each page whole, in an order drawn from the seed, and beside the folder, in <c>FOLDER-truth.md</c>, a table of what was put in.
/// </summary>
internal static class TenDiaries
{
    private const int Height = 844;

    private static readonly SeededDiary[] All =
    [
        new(0, [21, 21, 21, 21], Level: 6, Effect: -2.5),
        new(1, [28, 28, 28, 28], Level: 5, Effect: 0) { Spread = 0.7 },
        new(2, [14, 70], Level: 5, Effect: -2) { DaysOver = 18 },
        new(3, [21, 21, 21, 21], Level: 4, Effect: 2.5),
        new(4, [14, 70], Level: 5, Effect: -1) { Spread = 2, Missed = 0.3 },
        new(5, [28, 28, 28, 28], Level: 7, Effect: -3) { Missed = 0.2 },
        new(6, [21, 21, 21, 21], Level: 3, Effect: 0) { Spread = 0.6 },
        new(7, [14, 70], Level: 4, Effect: 0) { DaysOver = 9 },
        new(8, [28, 28, 28, 28], Level: 3, Effect: 3) { Spread = 1.3 },
        new(9, [28, 28, 28, 28], Level: 6, Effect: -2) { Spread = 1.2 },
    ];

    public static async Task<int> Write(string folder, int seed, TextWriter output)
    {
        Directory.CreateDirectory(folder);

        // So that style sheets are served from a build that was not published.
        Environment.SetEnvironmentVariable("ASPNETCORE_ENVIRONMENT", "Development");
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await ServedApp.Browser(playwright);
        var truth = new StringBuilder("| diary | what was put in | what its page says | read right, that is |\n| --- | --- | --- | --- |\n");
        var shuffled = All.Select(diary => diary with { Seed = seed + diary.Seed }).ToArray();
        new Random(seed).Shuffle(shuffled);
        foreach (var (number, diary) in shuffled.Index())
        {
            var name = $"{number + 1:00}";
            var sentence = await Show(diary, browser, Path.Combine(folder, $"{name}.png"));
            truth.AppendLine($"| {name} | {diary.Truth}{(diary.DaysOver is { } days ? $", {days} days so far" : "")} | {sentence} | {Reading(sentence)} |");
        }

        await File.WriteAllTextAsync($"{folder.TrimEnd('/')}-truth.md", truth.ToString());
        await output.WriteAsync(truth.ToString());
        return 0;
    }

    private static async Task<string> Show(SeededDiary diary, IBrowser browser, string picture)
    {
        var data = Directory.CreateTempSubdirectory("toehold-bench-").FullName;
        var started = await ToeholdServer.Start(new ServeOptions { Port = 0, DataFolder = data }, CancellationToken.None);
        var serving = started as Started.Serving ?? throw new InvalidOperationException($"{started}");
        var app = serving.App;
        await using var db = app.Services.GetRequiredService<Store>().CreateDbContext();
        var practice = await db.Practices.Select(kept => kept.Id).FirstAsync();
        var programme = await db.Programmes.Where(kept => kept.ArchivedAt == null).Select(kept => kept.Id).FirstAsync();
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        if (await app.Services.GetRequiredService<EntryIntake>().Append(practice, diary.Write(today, programme)) is not AppendResult.Saved { Problems.Count: 0 })
        {
            throw new InvalidOperationException("The diary was not kept.");
        }

        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 390, Height = Height }, TimezoneId = "Etc/GMT", DeviceScaleFactor = 2 });
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{serving.Address}/progress");
        await page.ScreenshotAsync(new() { Path = picture, FullPage = true });
        var sentence = await page.Locator("#answer").InnerTextAsync();
        await context.CloseAsync();
        await app.DisposeAsync();
        Directory.Delete(data, recursive: true);
        return sentence;
    }

    private static string Reading(string sentence) =>
        sentence.Contains("do not seem to help", StringComparison.Ordinal) ? "did not help"
        : sentence.Contains("seem to help", StringComparison.Ordinal) ? "helped"
        : sentence.Contains("is higher", StringComparison.Ordinal) ? "got worse"
        : "cannot be known";
}
