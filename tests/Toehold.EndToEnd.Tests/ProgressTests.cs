using System.Globalization;
using System.Net.Http.Json;
using Microsoft.Playwright;
using Toehold.Storage;
using static Microsoft.Playwright.Assertions;

namespace Toehold.EndToEnd.Tests;

/// <summary>Finding out, in a real browser: the answer, the plan, the measures, and what stands beside them.</summary>
public sealed class ProgressTests(Chromium chromium, SharedServer server) : BrowserTest(chromium), IClassFixture<SharedServer>
{
    private const string Programme = "0190f000-0000-7000-8000-000000000001";

    private static readonly string[] Pages =
    [
        "/progress", "/progress/plan", "/progress/report", "/measures", "/measures/stance", "/measures/psfs", "/measures/rmdq", "/claims", "/whats-new",
    ];

    private static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);

    [Fact]
    public async Task A_finished_plan_is_answered_and_every_page_is_accessible_on_the_smallest_phone_and_the_desk()
    {
        await using var own = await ToeholdProcess.Start(ToeholdProcess.NewFolder());
        await Keep(own.Address, ADiary(Today.AddDays(-100)));
        var troubles = new List<string>();

        foreach (var (width, scheme) in new[] { (320, ColorScheme.Dark), (1280, ColorScheme.Light) })
        {
            var page = await NewPage(own.Address, new() { ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = scheme });
            page.Console += (_, message) => troubles.AddRange(message.Type == "error" ? [message.Text] : Array.Empty<string>());
            foreach (var path in Pages)
            {
                await page.GotoAsync(path);
                await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(each => each.open = true)");
                troubles.AddRange(await page.Violations());
                var wide = await page.EvaluateAsync<int>("() => Math.max(0, document.documentElement.scrollWidth - innerWidth)");
                troubles.AddRange(wide > 0 ? [$"{path} {width}: {wide} px too wide"] : Array.Empty<string>());
                await page.ScreenshotAsync(new() { Path = Screen($"{path[1..].Replace('/', '-')}-{width}"), FullPage = true });
            }
        }

        Assert.Empty(troubles);
        await AssertPrintsItsPicturesAndNothingToPress(own.Address);
        await AssertAnswered(await NewPage(own.Address));
    }

    [Fact]
    public async Task A_plan_is_fixed_with_nothing_but_a_keyboard_makes_today_a_day_off_and_can_be_given_up()
    {
        var page = await NewPage(server.Address);
        await page.GotoAsync("/progress");
        await TabTo(page, page.GetByRole(AriaRole.Link, new() { Name = "Make a plan" }));
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/progress/plan");
        await Screens.Look(page, "plan-new");

        await TabTo(page, page.GetByLabel("More than three months"));
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await TabTo(page, page.GetByRole(AriaRole.Button, new() { Name = "Fix the plan" }));
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByText("Days off: no exercises")).ToBeVisibleAsync();
        await Screens.Look(page, "plan-fixed");
        var plan = Assert.Single((await Kept.Entries(server.Data)).Select(entry => entry.What).OfType<What.PlanFixed>());
        Assert.Equal((Today, PainAge.LongStanding), (plan.FirstDay, plan.PainAge));
        Assert.Equal([14, 70], plan.BlockDays);
        await page.GotoAsync("/");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Today is a day off by plan" })).ToBeVisibleAsync();
        await page.GotoAsync("/progress/plan");
        await TabTo(page, page.GetByRole(AriaRole.Button, new() { Name = "Give this plan up" }));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("Days off: no exercises")).Not.ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_change_is_kept_shown_and_can_be_taken_back()
    {
        var page = await NewPage(server.Address);
        await page.GotoAsync("/progress");

        await page.GetByLabel("What changed").SelectOptionAsync("Medicine");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep it" }).ClickAsync();
        var takeBack = page.GetByRole(AriaRole.Button, new() { Name = "Take back: A medicine changed" });
        await Expect(takeBack).ToBeVisibleAsync();
        await takeBack.ClickAsync();

        await Expect(takeBack).Not.ToBeVisibleAsync();
        Assert.Equal(2, (await Kept.Entries(server.Data)).Count(entry => entry.What is What.Changed or What.TakenBack));
    }

    [Fact]
    public async Task The_clock_leads_a_test_only_when_it_is_safe_and_fills_in_the_seconds()
    {
        var page = await NewPageWithClock(server.Address);
        await page.GotoAsync("/measures/stance");
        var (start, word) = (page.GetByRole(AriaRole.Button, new() { Name = "Start the clock" }), page.Locator(".test-word"));

        await start.ClickAsync();
        await Expect(word).ToHaveTextAsync("Ready when you are.");
        await page.GetByLabel("I have read this, and it is safe for me now.").CheckAsync();
        await page.GetByLabel("Left").CheckAsync();
        await start.ClickAsync();
        await page.Clock.RunForAsync(5_050);
        await Expect(word).ToHaveTextAsync("Lift your foot now.");
        await page.Clock.RunForAsync(12_000);
        await page.GetByRole(AriaRole.Button, new() { Name = "Foot down" }).ClickAsync();
        var seconds = await page.GetByLabel("Try 1, seconds").InputValueAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep it" }).ClickAsync();

        Assert.InRange(double.Parse(seconds, CultureInfo.InvariantCulture), 11.9, 12.4);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Left leg" })).ToBeVisibleAsync();
        await Expect(page.GetByText($"{seconds.TrimEnd('0').TrimEnd('.')} seconds")).ToBeVisibleAsync();
        Assert.Equal("stance", Assert.Single((await Kept.Entries(server.Data)).Select(entry => entry.What).OfType<What.Measured>()).Measure);
    }

    [Fact]
    public async Task The_clock_counts_a_chair_stand_down_or_says_when_it_was_stopped_and_beats_heel_rises()
    {
        var page = await NewPageWithClock(server.Address);
        var (start, word, digits) = (page.GetByRole(AriaRole.Button, new() { Name = "Start the clock" }), page.Locator(".test-word"), page.Locator(".test-digits"));
        var stop = page.GetByRole(AriaRole.Button, new() { Name = "Stop" });

        await page.GotoAsync("/measures/chair-stand");
        await page.GetByLabel("I have read this, and it is safe for me now.").CheckAsync();
        await start.ClickAsync();
        await page.Clock.RunForAsync(5_050 + 12_000);
        await stop.ClickAsync();
        await Expect(word).ToHaveTextAsync("Stopped after 12 of 30 seconds. Enter the full stands you did, or rest and start again.");
        await start.ClickAsync();
        await page.Clock.RunForAsync(5_050);
        await Expect(word).ToHaveTextAsync("Go.");
        await page.Clock.RunForAsync(20_000);
        await Expect(digits).ToHaveTextAsync("10");
        await page.Clock.RunForAsync(10_000);
        await Expect(word).ToHaveTextAsync("Time. Enter how many full stands you did.");
        await Expect(page.GetByLabel("Full stands in 30 seconds")).ToBeFocusedAsync();

        await page.GotoAsync("/measures/heel-rise");
        await page.GetByLabel("I have read this, and it is safe for me now.").CheckAsync();
        await start.ClickAsync();
        await page.Clock.RunForAsync(5_050 + 14_000);
        await stop.ClickAsync();
        await Expect(page.GetByLabel("Full heel rises")).ToHaveValueAsync("7");
    }

    // As somebody does who has no pointer; what cannot be reached is not there for them.
    private static async Task TabTo(IPage page, ILocator wanted)
    {
        for (var stops = 0; stops < 60; stops++)
        {
            if (await wanted.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{wanted} is not reached by the Tab key.");
    }

    private async Task AssertPrintsItsPicturesAndNothingToPress(string address)
    {
        var paper = await NewPage(address);
        await paper.GotoAsync("/progress");
        await paper.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await paper.Locator("main svg:visible").CountAsync() >= 3);
        await Expect(paper.Locator("#answer")).ToBeVisibleAsync();
        await Expect(paper.Locator("button:visible, nav:visible, input:visible, summary:visible")).ToHaveCountAsync(0);
        await paper.PdfAsync(new() { Path = Path.ChangeExtension(Screen("progress-print"), "pdf"), Format = "A4" });
    }

    private static async Task AssertAnswered(IPage page)
    {
        await page.GotoAsync("/progress");
        await Expect(page.Locator("#answer")).ToHaveTextAsync("The exercises seem to help: your pain is lower on the days with them, probably by enough to matter.");
        await Expect(page.GetByRole(AriaRole.Img, new() { Name = "Your pain, day by day" })).ToBeVisibleAsync();
        Assert.Equal(84, await page.Locator("section:has(#picture-title) tbody tr").CountAsync());
        await Expect(page.GetByText("It stays as it is.")).ToBeVisibleAsync();
        await Expect(page.GetByText("How do you know?")).ToBeVisibleAsync();
    }

    private static string Screen(string name) => Path.Combine(ToeholdProcess.Root, "artifacts", "screens", $"{name}.png");

    /// <summary>Twelve weeks by turns: pain of about 6 on days off, 3 on days with the exercises, from a seed.</summary>
    private static List<object> ADiary(DateOnly first)
    {
        var random = new Random(20260302);
        var entries = new List<object>
        {
            Made(first.AddDays(-1), 1, new { kind = "planFixed", firstDay = Day(first), blockDays = new[] { 21, 21, 21, 21 }, settlingDays = 7, painAge = "longStanding" }),
            Made(first.AddDays(30), 2, new { kind = "measured", measure = "stance", score = 12, side = "left", age = 64, sex = "female" }),
        };
        for (var day = 0; day < 84 && first.AddDays(day) <= Today; day++)
        {
            var with = day / 21 % 2 == 1;
            entries.Add(Made(first.AddDays(day), 100 + day, new { kind = "checkedIn", pain = (with ? 2 : 5) + random.Next(3) }));
            if (with)
            {
                entries.Add(Made(first.AddDays(day), 300 + day, new { kind = "sessionEnded", programmeId = Programme, session = 1, seconds = 300, stoppedEarly = false }));
            }
        }

        return entries;
    }

    private static object Made(DateOnly day, int number, object what) =>
        new { id = new Guid(number, 0, 0x7000, [0x80, 0, 0, 0, 0, 0, 0, 1]), at = $"{Day(day)}T12:00:00Z", day = Day(day), what };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static async Task Keep(string address, IReadOnlyList<object> entries)
    {
        using var client = new HttpClient();
        using var response = await client.PostAsJsonAsync(new Uri($"{address}/api/entries"), entries);
        Assert.DoesNotContain("why", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
