using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Toehold.EndToEnd.Tests;

public sealed class PlayerTests(Chromium chromium, SharedServer server) : BrowserTest(chromium), IClassFixture<SharedServer>
{
    private const string RecordTones = """
        window.tones = [];
        const { start, stop } = AudioBufferSourceNode.prototype;
        AudioBufferSourceNode.prototype.start = function (at) { tones.push({ at, now: this.context.currentTime, cancelled: false }); this.tone = tones.at(-1); return start.call(this, at); };
        AudioBufferSourceNode.prototype.stop = function (at) { if (at === undefined && this.tone) this.tone.cancelled = true; return stop.call(this, at); };
        """;

    [Fact]
    public async Task One_tap_starts_the_session_and_its_sound()
    {
        var page = await NewPage(server.Address);
        await page.AddInitScriptAsync(RecordTones);
        await page.GotoAsync("/");

        await page.Locator("[data-start]").ClickAsync();
        await page.WaitForFunctionAsync("() => tones.length > 10");

        await Expect(page.Locator(".player-phase")).ToHaveTextAsync("Get ready");
        var ahead = await page.EvaluateAsync<double>("() => Math.max(...tones.map(t => t.at - t.now))");
        Assert.InRange(ahead, 85, 95.1);
        await page.WaitForFunctionAsync("() => Math.max(...tones.map(t => t.at)) - tones[0].at > 96");
    }

    [Fact]
    public async Task A_pause_and_a_seek_cancel_the_tones_that_were_scheduled()
    {
        var page = await NewPage(server.Address);
        await page.AddInitScriptAsync(RecordTones);
        await page.GotoAsync("/");
        await page.Locator("[data-start]").ClickAsync();
        await page.WaitForFunctionAsync("() => tones.length > 10");

        await page.Locator(".player-pause").ClickAsync();
        var afterPause = await page.EvaluateAsync<int>("() => tones.filter(t => !t.cancelled && t.at > t.now + 1).length");
        await page.Locator(".player-pause").ClickAsync();
        await page.WaitForFunctionAsync("() => tones.some(t => !t.cancelled)");
        var before = await page.EvaluateAsync<int>("() => tones.length");
        await page.Locator(".player-skip").ClickAsync();
        await page.WaitForFunctionAsync($"() => tones.length > {before}");
        var stale = await page.EvaluateAsync<int>($"() => tones.slice(0, {before}).filter(t => !t.cancelled && t.at > t.now + 1).length");

        Assert.Equal(0, afterPause);
        Assert.Equal(0, stale);
    }

    [Fact]
    public async Task A_blocked_page_is_on_time_again_at_once()
    {
        var page = await NewPage(server.Address);
        await page.GotoAsync("/");
        await page.Locator("[data-start]").ClickAsync();
        await page.Locator(".player-skip").ClickAsync();
        await Expect(page.Locator("#player")).ToHaveAttributeAsync("data-kind", "hold");

        await page.EvaluateAsync("() => { const until = performance.now() + 3000; while (performance.now() < until); }");

        await Expect(page.Locator("#player")).ToHaveAttributeAsync("data-kind", "release", new() { Timeout = 700 });
    }

    [Fact]
    public async Task A_hidden_page_pauses_and_logs_nothing_then_starts_the_phase_again()
    {
        var data = ToeholdProcess.NewFolder();
        await using var own = await ToeholdProcess.Start(data);
        var page = await NewPageWithClock(own.Address);
        await page.GotoAsync("/");
        await page.Locator("[data-start]").ClickAsync();
        await page.RunFor(TimeSpan.FromSeconds(11));

        await Show(page, "hidden");
        await page.RunFor(TimeSpan.FromSeconds(60));
        Assert.Empty((await Kept.Entries(data)).Sets());
        await Expect(page.Locator(".player-exercise")).ToHaveTextAsync("Toe press");
        await Show(page, "visible");
        await page.RunFor(TimeSpan.FromSeconds(1));

        await Expect(page.Locator(".player-phase")).ToHaveTextAsync("Get ready");
        await page.RunFor(TimeSpan.FromSeconds(5));
        await Expect(page.Locator(".player-phase")).ToHaveTextAsync("Hold still");
        await Expect(page.Locator(".player-count")).ToHaveTextAsync("Set 1 of 10");
    }

    [Fact]
    public async Task The_keyboard_skips_goes_back_and_pauses_and_so_does_a_tap_on_the_figure()
    {
        var page = await NewPageWithClock(server.Address);
        await page.GotoAsync("/");
        await page.Locator("[data-start]").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.RunFor(TimeSpan.FromSeconds(1));

        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.Locator(".player-phase")).ToHaveTextAsync("Hold still");
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.Locator(".player-count")).ToHaveTextAsync("Set 2 of 10");
        await page.Keyboard.PressAsync("ArrowLeft");
        await Expect(page.Locator(".player-count")).ToHaveTextAsync("Set 1 of 10");
        await page.Keyboard.PressAsync(" ");

        await Expect(page.Locator(".player-pause-word")).ToHaveTextAsync("Go on");
        await page.Locator(".player-figure").ClickAsync();
        await Expect(page.Locator("#player")).ToHaveAttributeAsync("data-state", "running");
        await page.Locator(".player-figure").ClickAsync();
        await Expect(page.Locator("#player")).ToHaveAttributeAsync("data-state", "paused");
    }

    [Fact]
    public async Task Fifteen_more_seconds_lengthen_the_phase()
    {
        var page = await NewPageWithClock(server.Address);
        await page.GotoAsync("/");
        await page.Locator("[data-start]").ClickAsync();
        await page.RunFor(TimeSpan.FromSeconds(2));

        await page.Locator(".player-more").ClickAsync();
        await page.RunFor(TimeSpan.FromMilliseconds(100));

        Assert.InRange(int.Parse((await page.Locator(".player-digits").TextContentAsync())!), 22, 23);
    }

    [Fact]
    public async Task A_skipped_set_leaves_no_entry_and_a_set_done_twice_leaves_one()
    {
        var data = ToeholdProcess.NewFolder();
        await using var own = await ToeholdProcess.Start(data);
        var page = await NewPageWithClock(own.Address);
        await page.GotoAsync("/");
        await page.Locator("[data-start]").ClickAsync();
        await page.RunFor(TimeSpan.FromMilliseconds(15_500));

        await page.Locator(".player-back").ClickAsync();
        await page.Locator(".player-back").ClickAsync();
        await page.RunFor(TimeSpan.FromMilliseconds(5_500));
        await page.Locator(".player-skip").ClickAsync();
        await page.RunFor(TimeSpan.FromMilliseconds(500));
        await page.Locator(".player-stop").ClickAsync();
        await Expect(page.Locator(".finish-saved")).ToHaveTextAsync("All of it is saved.");

        Assert.Equal(["0  1"], (await Kept.Entries(data)).Sets().Words());
    }

    [Fact]
    public async Task Without_a_voice_the_page_says_everything_and_with_one_it_speaks()
    {
        var page = await NewPageWithClock(server.Address);
        await page.AddInitScriptAsync("""
            window.said = [];
            speechSynthesis.getVoices = () => [{ name: 'Local', lang: 'en-GB', localService: true, default: true }];
            window.SpeechSynthesisUtterance = function (text) { this.text = text; };
            speechSynthesis.speak = u => u.text && said.push(u.text);
            """);
        await page.GotoAsync("/");

        await page.Locator("[data-start]").ClickAsync();
        await page.RunFor(TimeSpan.FromSeconds(14));

        var said = await page.EvaluateAsync<string[]>("() => said");
        Assert.Equal(["First: Toe press. Stand up.", "Hold.", "Let go."], said[..3]);
        await Expect(page.Locator(".player-live")).ToHaveTextAsync("Let go");
    }

    private static Task Show(IPage page, string state) => page.EvaluateAsync(
        "state => { Object.defineProperty(document, 'visibilityState', { value: state, configurable: true }); document.dispatchEvent(new Event('visibilitychange')); }",
        state);
}
