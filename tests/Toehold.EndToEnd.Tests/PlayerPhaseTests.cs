using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Toehold.EndToEnd.Tests;

/// <summary>Walks through every phase of a session. Screenshots are kept in artifacts/screens to be looked at.</summary>
public sealed class PlayerPhaseTests(Chromium chromium, SharedServer server) : BrowserTest(chromium), IClassFixture<SharedServer>
{
    private const string Contrast = """
        selectors => {
          const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
          const rgb = colour => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); return canvas.getImageData(0, 0, 1, 1).data; };
          const light = colour => { const [r, g, b] = [...rgb(colour)].map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
          const ground = e => { for (; e; e = e.parentElement) { const c = getComputedStyle(e).backgroundColor; if (rgb(c)[3] > 0) return c; } return 'white'; };
          return selectors.map(s => { const e = document.querySelector(s); const [a, b] = [light(getComputedStyle(e).color), light(ground(e))].sort((x, y) => y - x); return (a + 0.05) / (b + 0.05); });
        }
        """;

    // What of the figure, the count and the buttons is not on the screen, or is under the buttons.
    private const string OutOfSight = """
        () => {
          const box = selector => document.querySelector(selector).getBoundingClientRect();
          const actions = box('.player-actions');
          const apart = (a, b) => a.bottom <= b.top + 1 || a.right <= b.left + 1;
          const seen = r => r.top >= -1 && r.left >= -1 && r.bottom <= innerHeight + 1 && r.right <= innerWidth + 1 && r.width > 0 && r.height > 0;
          const shown = ['.player-exercise', '.player-figure', '.player-phase', '.player-digits'].filter(s => !seen(box(s)) || !apart(box(s), actions));
          const buttons = [...document.querySelectorAll('.player-actions button')].filter(b => !seen(b.getBoundingClientRect()) || b.scrollWidth > b.clientWidth);
          return [...shown, ...buttons.map(b => b.textContent.trim())].join();
        }
        """;

    private static readonly (string Name, int Width, int Height)[] Sizes = [("phone", 390, 844), ("desktop", 1280, 800)];
    private static readonly (int Number, string[] Kinds)[] Walks = [(1, ["getReady", "hold", "release", "move", "rest"]), (2, ["changeSide"])];

    [Theory]
    [InlineData("phone", "light"), InlineData("desktop", "dark"), InlineData("phone", "forced")]
    public async Task Every_phase_is_accessible_told_from_its_ground_and_left_when_it_hurts(string size, string scheme)
    {
        var page = await NewPageWithClock(server.Address, Options(size, scheme));
        var errors = page.Errors();

        foreach (var (number, kinds) in Walks)
        {
            await page.StartSession(number);
            foreach (var kind in kinds)
            {
                await page.Reach(kind);
                await Look(page, $"player-{kind}", size, scheme);
                await AssertContrast(page, scheme);
                await AssertHurts(page);
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
        await Screens.Keep(page, $"player-ready-{width}x{height}", whole: false);
        await page.Reach("hold");
        await Screens.Keep(page, $"player-{width}x{height}", whole: false);

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

    [Theory]
    [InlineData(320, 568, 18), InlineData(320, 568, 36), InlineData(390, 844, 36), InlineData(844, 390, 36), InlineData(820, 1180, 36)]
    [InlineData(1280, 800, 36), InlineData(1920, 1080, 36)]
    public async Task The_count_and_the_buttons_stay_in_sight_also_in_letters_twice_as_large(int width, int height, int letters)
    {
        var page = await NewPageWithClock(server.Address, new() { ViewportSize = new() { Width = width, Height = height } });

        foreach (var (number, kinds) in Walks)
        {
            await page.StartSession(number);
            await page.EvaluateAsync($"() => {{ document.documentElement.style.fontSize = '{letters}px'; document.querySelector('#player').scrollTop = 0; }}");
            foreach (var kind in kinds)
            {
                await page.Reach(kind);
                await page.RunFor(TimeSpan.FromMilliseconds(300));
                await Screens.Keep(page, $"player-{kind}-{width}x{height}-letters-{letters}", whole: false);
                Assert.Equal((kind, ""), (kind, await page.EvaluateAsync<string>(OutOfSight)));
            }
        }

        foreach (var (opener, sheet) in new[] { (".player-hurts", ".hurt"), (".player-left", ".left"), (".player-sound", "#sound") })
        {
            await page.Locator(opener).ClickAsync();
            await Expect(page.Locator(sheet)).ToBeVisibleAsync();
            Assert.Equal((sheet, 0), (sheet, await page.Locator(sheet).EvaluateAsync<int>("sheet => sheet.scrollWidth - sheet.clientWidth")));
            await page.Keyboard.PressAsync("Escape");
        }
    }

    private static double Apart(double[] a, double[] b) => Math.Max(b[0] - a[2], b[1] - a[3]);

    private static async Task AssertContrast(IPage page, string scheme)
    {
        if (scheme == "forced")
        {
            return; // These colours are the person's own.
        }

        var words = await page.EvaluateAsync<double[]>(Contrast, PlayerAccessTests.Words);
        Assert.All(words, ratio => Assert.InRange(ratio, 4.5, 21));
        Assert.InRange(words[3], 7, 21);
        Assert.All(await page.EvaluateAsync<double[]>(Contrast, PlayerAccessTests.Buttons), ratio => Assert.InRange(ratio, 4.5, 21));
    }

    private static async Task AssertHurts(IPage page)
    {
        await page.Locator(".player-hurts").ClickAsync();
        await Expect(page.Locator(".hurt")).ToBeVisibleAsync();
        await Expect(page.Locator("#player")).ToHaveAttributeAsync("data-state", "paused");
        await page.Locator("[data-choice=goOn]").ClickAsync();
        await Expect(page.Locator("#player")).ToHaveAttributeAsync("data-state", "running");
    }

    private static async Task Look(IPage page, string name, string size, string scheme)
    {
        foreach (var other in Sizes)
        {
            await page.SetViewportSizeAsync(other.Width, other.Height);
            await Screens.Keep(page, $"{name}-{other.Name}-{scheme}", whole: false);
        }

        var (_, width, height) = Sizes.Single(s => s.Name == size);
        await page.SetViewportSizeAsync(width, height);
        Assert.Empty(await page.ViolationsByItsClock());
    }

    private static BrowserNewContextOptions Options(string size, string scheme)
    {
        var (_, width, height) = Sizes.Single(s => s.Name == size);
        return new()
        {
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = scheme == "dark" ? ColorScheme.Dark : ColorScheme.Light,
            ForcedColors = scheme == "forced" ? ForcedColors.Active : ForcedColors.None,
        };
    }
}
