using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Toehold.EndToEnd.Tests;

/// <summary>Every page, at phone and desktop size, light and dark. Screenshots are kept in artifacts/screens to be looked at.</summary>
public sealed class PageTests(Chromium chromium, SharedServer server) : BrowserTest(chromium), IClassFixture<SharedServer>
{
    private static readonly (string Name, int Width, int Height)[] Sizes = [("phone", 390, 844), ("desktop", 1280, 800)];

    private static readonly (string Name, string Path)[] Pages =
    [
        ("today", "/"), ("session", "/session/five-foot-exercises/2"), ("programmes", "/programmes"),
        ("programme", "/programmes/foot-points"), ("history", "/history"), ("safety", "/safety"), ("figures", "/figures"),
        ("foot-map", "/foot-map?pregnant=no"), ("points", "/foot-map/session?point=KI1&pregnant=no"), ("not-found", "/nowhere"),
        ("settings", "/settings"), ("check-in", "/check-in"), ("levels", "/programmes/five-foot-exercises/levels"),
    ];

    public static TheoryData<string> Names => [.. Pages.Select(page => page.Name)];

    [Theory, MemberData(nameof(Names))]
    public async Task A_page_is_accessible_fits_its_width_and_logs_no_error(string name)
    {
        var page = await NewPage(server.Address);
        var errors = Errors(page);
        await page.GotoAsync(Pages.Single(p => p.Name == name).Path);

        foreach (var (size, width, height) in Sizes)
        {
            await page.SetViewportSizeAsync(width, height);
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                await Keep(page, name, size, scheme == ColorScheme.Dark ? "dark" : "light");
            }

            Assert.Equal(0, await page.EvaluateAsync<int>("() => Math.max(0, document.documentElement.scrollWidth - innerWidth)"));
        }

        await Audit(page);
        await page.SetViewportSizeAsync(Sizes[0].Width, Sizes[0].Height);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await Audit(page);
        Assert.All(errors, error => Assert.True(name == "not-found" && error.Contains("404", StringComparison.Ordinal), error));
    }

    [Fact]
    public async Task The_audit_finds_a_picture_without_words()
    {
        var page = await NewPage(server.Address);

        await page.SetContentAsync("<main><h1>One picture</h1><img src='/icon.svg'></main>");

        Assert.Contains(await page.Violations(), violation => violation.Contains("image-alt", StringComparison.Ordinal));
    }

    private static async Task Audit(IPage page) =>
        Assert.Empty(await page.Violations());

    [Theory]
    [InlineData("phone", "light"), InlineData("desktop", "dark")]
    public async Task The_player_is_accessible_in_every_phase(string size, string scheme)
    {
        var page = await NewPageWithClock(server.Address, Options(size, scheme));
        var errors = Errors(page);

        foreach (var (number, kinds) in new[] { (1, new[] { "getReady", "hold", "release", "move", "rest" }), (2, ["changeSide"]) })
        {
            await page.GotoAsync($"/session/five-foot-exercises/{number}");
            await page.Locator("[data-start]").ClickAsync();
            foreach (var kind in kinds)
            {
                await Reach(page, kind);
                await Look(page, $"player-{kind}", size, scheme);
            }
        }

        await page.Locator(".player-pause").ClickAsync();
        await Look(page, "player-paused", size, scheme);
        await page.Locator(".player-stop").ClickAsync();
        await Expect(page.Locator(".finish")).ToBeVisibleAsync();
        await Look(page, "player-done", size, scheme);

        Assert.Empty(errors);
    }

    [Theory, InlineData(320, 568), InlineData(568, 320), InlineData(1920, 1080)]
    public async Task The_player_fits_small_and_large_screens_with_big_digits_and_buttons(int width, int height)
    {
        var page = await NewPageWithClock(server.Address, new() { ViewportSize = new() { Width = width, Height = height } });
        await page.GotoAsync("/");
        await page.Locator("[data-start]").ClickAsync();
        await Expect(page.Locator("#player")).ToHaveAttributeAsync("data-kind", "getReady");
        await Expect(page.Locator(".player-pause")).ToBeInViewportAsync(new() { Ratio = 1 });
        await page.ScreenshotAsync(new() { Path = Screens($"player-ready-{width}x{height}") });
        await Reach(page, "hold");
        await page.ScreenshotAsync(new() { Path = Screens($"player-{width}x{height}") });

        var digits = await page.EvaluateAsync<double>("() => parseFloat(getComputedStyle(document.querySelector('.player-digits')).fontSize)");
        var words = await page.EvaluateAsync<double>("() => Math.min(...['.player-exercise','.player-count','.player-next','.player-phase'].map(s => parseFloat(getComputedStyle(document.querySelector(s)).fontSize)))");
        var wide = await page.EvaluateAsync<int>("() => Math.max(0, document.querySelector('#player').scrollWidth - innerWidth)");
        var boxes = await page.Locator(".player-buttons button").EvaluateAllAsync<double[][]>("all => all.map(b => { const r = b.getBoundingClientRect(); return [r.left, r.top, r.right, r.bottom]; })");

        Assert.InRange(digits, 0.25 * Math.Min(width, height), double.MaxValue);
        Assert.InRange(words, 22, double.MaxValue);
        Assert.Equal(0, wide);
        Assert.All(boxes, box => Assert.True(box[2] - box[0] >= 72 && box[3] - box[1] >= 72));
        Assert.All(boxes.Zip(boxes.Skip(1)), pair => Assert.True(Apart(pair.First, pair.Second) >= 16));
    }

    private static double Apart(double[] a, double[] b) => Math.Max(b[0] - a[2], b[1] - a[3]);

    private static async Task Reach(IPage page, string kind)
    {
        for (var tries = 0; tries < 60; tries++)
        {
            await page.RunFor(TimeSpan.FromMilliseconds(700));
            if (await page.Locator("#player").GetAttributeAsync("data-kind") == kind)
            {
                return;
            }

            if (kind is "release" or "rest")
            {
                await page.RunFor(TimeSpan.FromSeconds(1));
            }
            else
            {
                await page.Locator(".player-skip").ClickAsync();
            }
        }

        Assert.Fail($"The session never came to {kind}.");
    }

    private static async Task Look(IPage page, string name, string size, string scheme)
    {
        foreach (var other in Sizes)
        {
            await page.SetViewportSizeAsync(other.Width, other.Height);
            await Keep(page, name, other.Name, scheme);
        }

        var (_, width, height) = Sizes.Single(s => s.Name == size);
        await page.SetViewportSizeAsync(width, height);
        await AssertAccessible(page);
    }

    /// <summary>The audit waits on the page's clock, which stands still: it is moved a millisecond at a time until the audit is done.</summary>
    private static async Task AssertAccessible(IPage page)
    {
        var audit = page.Violations();
        while (!audit.IsCompleted)
        {
            await page.Clock.RunForAsync(1);
        }

        Assert.Empty(await audit);
    }

    private static List<string> Errors(IPage page)
    {
        var errors = new List<string>();
        page.PageError += (_, error) => errors.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                errors.Add(message.Text);
            }
        };
        return errors;
    }

    private static Task Keep(IPage page, string name, string size, string scheme) =>
        page.ScreenshotAsync(new() { Path = Screens($"{name}-{size}-{scheme}"), FullPage = !name.StartsWith("player", StringComparison.Ordinal) });

    private static string Screens(string name) => Path.Combine(ToeholdProcess.Root, "artifacts", "screens", $"{name}.png");

    private static BrowserNewContextOptions Options(string size, string scheme)
    {
        var (_, width, height) = Sizes.Single(s => s.Name == size);
        return new()
        {
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = scheme == "dark" ? ColorScheme.Dark : ColorScheme.Light,
        };
    }
}
