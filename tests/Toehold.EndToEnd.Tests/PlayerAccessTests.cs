using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Toehold.EndToEnd.Tests;

/// <summary>The player for anyone: by keyboard, by ear, without motion, in large text, in the person's own colours.</summary>
public sealed class PlayerAccessTests(Chromium chromium, SharedServer server) : BrowserTest(chromium), IClassFixture<SharedServer>
{
    internal static readonly string[] Words = [".player-exercise", ".player-count", ".player-phase", ".player-digits", ".player-next"];
    internal static readonly string[] Buttons = [".player-back", ".player-pause", ".player-skip", ".player-more", ".player-hurts", ".player-left", ".player-sound", ".player-stop"];

    [Theory, InlineData(ForcedColors.None), InlineData(ForcedColors.Active)]
    public async Task The_sheets_are_accessible(ForcedColors forced)
    {
        var page = await Start(new() { ForcedColors = forced });
        await page.RunFor(TimeSpan.FromSeconds(11));

        foreach (var (button, sheet) in new[] { (".player-hurts", ".hurt"), (".player-left", ".left"), (".player-sound", "#sound") })
        {
            await page.Locator(button).ClickAsync();
            await Expect(page.Locator(sheet)).ToBeVisibleAsync();
            await page.Clock.ResumeAsync();
            Assert.Empty(await page.Violations());
            await page.Keyboard.PressAsync("Escape");
            await Expect(page.Locator(sheet)).ToBeHiddenAsync();
        }
    }

    [Fact]
    public async Task A_whole_session_goes_by_keyboard_alone_and_phases_never_move_the_focus()
    {
        var page = await NewPageWithClock(server.Address);
        await page.GotoAsync("/session/five-foot-exercises/1");
        await page.Locator("[data-start]").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".player-pause")).ToBeFocusedAsync();

        await page.RunFor(TimeSpan.FromSeconds(60));
        await Expect(page.Locator(".player-pause")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(".player-hurts")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(".player-hurts")).ToBeFocusedAsync();
        for (var skips = 0; skips < 30 && await page.Locator(".finish").IsHiddenAsync(); skips++)
        {
            await page.Keyboard.PressAsync("ArrowRight");
        }

        await page.Locator(".player-pause").FocusAsync();
        await page.Keyboard.PressAsync(" ");
        await page.RunFor(TimeSpan.FromSeconds(6));
        await Expect(page.Locator(".finish h2")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task One_polite_region_says_the_phase_halfway_and_five_seconds()
    {
        var page = await NewPageWithClock(server.Address);
        await page.GotoAsync("/session/five-foot-exercises/1");
        await page.EvaluateAsync("""
            () => { window.heard = []; const region = document.querySelector('.player-live');
              new MutationObserver(() => heard.push(region.textContent)).observe(region, { childList: true, characterData: true, subtree: true }); }
            """);
        await page.Locator("[data-start]").ClickAsync();
        await page.RunFor(TimeSpan.FromSeconds(93));

        var heard = await page.EvaluateAsync<string[]>("() => heard");
        Assert.Equal(["Get ready. Toe press", "Hold still", "Let go", "Hold still"], heard[..4]);
        Assert.Equal(["Get ready. Toe walking", "Walk", "Halfway", "5 seconds", "Rest", "Walk"], heard[^6..]);
        Assert.Equal(1, await page.Locator("#player .player-stage [aria-live=polite]").CountAsync());
    }

    [Fact]
    public async Task Where_less_motion_is_wanted_there_are_two_stills_with_an_arrow()
    {
        var page = await Start(new() { ReducedMotion = ReducedMotion.Reduce });
        await page.RunFor(TimeSpan.FromSeconds(11));

        await Expect(page.Locator(".is-two-stills > svg")).ToHaveCountAsync(2);
        await Expect(page.Locator(".is-two-stills")).ToHaveAttributeAsync("data-working", "true");
        Assert.Contains("→", await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.is-two-stills'), '::after').content"), StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator(".is-two-stills animate").CountAsync());
        await page.RunFor(TimeSpan.FromSeconds(2));
        await Expect(page.Locator(".is-two-stills")).ToHaveAttributeAsync("data-working", "false");
    }

    [Theory, InlineData(390, 844), InlineData(844, 390), InlineData(1280, 800)]
    public async Task Text_twice_as_large_loses_nothing(int width, int height)
    {
        var page = await Start(new() { ViewportSize = new() { Width = width, Height = height } });
        await page.EvaluateAsync("() => { document.documentElement.style.fontSize = '36px'; }");
        await page.RunFor(TimeSpan.FromSeconds(11));

        var boxes = JsonDocument.Parse(await page.EvaluateAsync<string>("""
            selectors => JSON.stringify(selectors.map(s => document.querySelector(s)).filter(e => e.offsetHeight > 0)
              .map(e => { const r = e.getBoundingClientRect(); return { name: e.className, l: r.left, t: r.top, r: r.right, b: r.bottom, cut: e.scrollWidth - e.clientWidth > 1 }; }))
            """, Words.Concat(Buttons).ToArray())).RootElement.EnumerateArray().Select(Box.Of).ToList();

        Assert.Equal(0, await page.EvaluateAsync<int>("() => Math.max(0, document.querySelector('#player').scrollWidth - innerWidth)"));
        Assert.Empty(boxes.Where(box => box.IsCut).Select(box => box.Name));
        Assert.Empty(from a in boxes from b in boxes where string.CompareOrdinal(a.Name, b.Name) < 0 && a.Covers(b) select $"{a.Name} {b.Name}");
    }

    private async Task<IPage> Start(BrowserNewContextOptions options)
    {
        options.ViewportSize ??= new() { Width = 390, Height = 844 };
        var page = await NewPageWithClock(server.Address, options);
        await page.GotoAsync("/session/five-foot-exercises/1");
        await page.Locator("[data-start]").ClickAsync();
        await Expect(page.Locator("#player")).ToHaveAttributeAsync("data-state", "running");
        return page;
    }

    private sealed record Box(string Name, double Left, double Top, double Right, double Bottom, bool IsCut)
    {
        public static Box Of(JsonElement box) => new(
            box.GetProperty("name").GetString()!,
            box.GetProperty("l").GetDouble(),
            box.GetProperty("t").GetDouble(),
            box.GetProperty("r").GetDouble(),
            box.GetProperty("b").GetDouble(),
            box.GetProperty("cut").GetBoolean());

        public bool Covers(Box other) => Left < other.Right - 1 && other.Left < Right - 1 && Top < other.Bottom - 1 && other.Top < Bottom - 1;
    }
}
