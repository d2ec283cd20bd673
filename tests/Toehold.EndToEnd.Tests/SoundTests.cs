using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Toehold.EndToEnd.Tests;

/// <summary>What is heard: tones, a voice, and what becomes of both when something else takes the sound.</summary>
public sealed class SoundTests(Chromium chromium, SharedServer server) : BrowserTest(chromium), IClassFixture<SharedServer>
{
    private const string LocalVoice = """
        window.said = [];
        speechSynthesis.getVoices = () => [
          { name: 'Far', lang: 'en-GB', localService: false, default: true },
          { name: 'Near', lang: 'en-GB', localService: true, default: false },
        ];
        window.SpeechSynthesisUtterance = function (text) { this.text = text; };
        speechSynthesis.cancel = () => undefined;
        speechSynthesis.speak = u => { if (u.text) said.push({ text: u.text, voice: u.voice.name, volume: u.volume }); setTimeout(() => u.onend?.(), 400); };
        """;

    private const string CountContexts = """
        window.contexts = [];
        const Real = AudioContext;
        window.AudioContext = class extends Real { constructor(options) { super(options); contexts.push(this); } };
        """;

    [Fact]
    public async Task Every_tone_is_its_own_and_lies_where_small_speakers_and_older_ears_hear_it()
    {
        var page = await NewPage(server.Address);
        await page.GotoAsync("/");
        var waves = JsonDocument.Parse(await page.EvaluateAsync<string>("""
            async () => { const { toneNames, waveOf } = await import('/js/player/waves.js'); return JSON.stringify(toneNames.map(n => [...waveOf(n, 8000)])); }
            """)).RootElement.EnumerateArray().Select(wave => wave.EnumerateArray().Select(sample => sample.GetDouble()).ToArray()).ToList();

        Assert.Equal(7, waves.Count);
        Assert.All(waves, wave => Assert.InRange(Spectrum.ShareBetween(wave, 8000, 500, 2000), 0.95, 1));
        Assert.All(waves, wave => Assert.InRange(wave.Max(Math.Abs), 0.2, 1));
        Assert.All(from a in waves from b in waves where a != b select (a, b), pair => Assert.InRange(Spectrum.Likeness(pair.a, pair.b), 0, 0.95));
    }

    [Fact]
    public async Task A_voice_of_this_device_says_the_phases_halfway_and_the_last_seconds()
    {
        var page = await NewPageWithClock(server.Address);
        await page.AddInitScriptAsync(LocalVoice);
        await page.GotoAsync("/session/five-foot-exercises/2");
        await page.Locator("[data-start]").ClickAsync();
        await page.RunFor(TimeSpan.FromSeconds(40));

        var said = await Said(page);
        Assert.All(said, phrase => Assert.Equal("Near", phrase.GetProperty("voice").GetString()));
        Assert.Contains(said, phrase => phrase.GetProperty("text").GetString()!.StartsWith("First: ", StringComparison.Ordinal));
        Assert.Equal("off", await page.Locator(".player-live").GetAttributeAsync("aria-live"));
    }

    [Theory]
    [InlineData("key", "toehold", 1, "off"), InlineData("off", "toehold", 0, "polite"), InlineData("full", "reader", 0, "polite")]
    public async Task Voice_levels_and_who_speaks_are_kept_on_the_device(string voice, string speaker, int phrases, string live)
    {
        var page = await NewPageWithClock(server.Address);
        await page.AddInitScriptAsync(LocalVoice);
        await page.GotoAsync("/session/five-foot-exercises/1");
        await page.Locator("[data-sound]").ClickAsync();
        await page.Locator($"#sound [name=voice][value={voice}]").CheckAsync();
        await page.Locator($"#sound [name=speaker][value={speaker}]").CheckAsync();
        await page.Locator("#sound [type=submit]").ClickAsync();

        await page.ReloadAsync();
        await page.Locator("[data-start]").ClickAsync();
        await page.RunFor(TimeSpan.FromSeconds(16));

        Assert.Equal(phrases, (await Said(page)).Count);
        Assert.Equal(live, await page.Locator(".player-live").GetAttributeAsync("aria-live"));
    }

    [Fact]
    public async Task Mute_and_volume_are_in_the_session_and_rule_voice_and_tones()
    {
        var page = await NewPage(server.Address);
        await page.AddInitScriptAsync(LocalVoice);
        await page.AddInitScriptAsync("""
            window.levels = [];
            const set = AudioParam.prototype.setTargetAtTime;
            AudioParam.prototype.setTargetAtTime = function (value, ...rest) { levels.push(value); return set.call(this, value, ...rest); };
            """);
        await page.GotoAsync("/");
        await page.Locator("[data-start]").ClickAsync();
        await Expect(page.Locator(".player-phase")).ToHaveTextAsync("Get ready");

        await page.Locator(".player-sound").ClickAsync();
        await page.Locator("#sound [name=volume]").FillAsync("30");
        await page.Locator("#sound [name=muted]").CheckAsync();

        var levels = await page.EvaluateAsync<double[]>("() => levels");
        Assert.Equal([0.3, 0], levels);
        await page.Locator("#sound [type=submit]").ClickAsync();
        var before = (await Said(page)).Count;
        await page.Locator(".player-skip").ClickAsync();
        await Expect(page.Locator(".player-phase")).ToHaveTextAsync("Hold still");
        Assert.Equal(before, (await Said(page)).Count);
    }

    [Fact]
    public async Task A_sound_check_before_the_first_session_says_what_should_be_heard()
    {
        var page = await NewPage(server.Address);
        await page.AddInitScriptAsync(LocalVoice);
        await page.GotoAsync("/");
        await Expect(page.Locator("[data-sound]")).ToHaveTextAsync("Try the sound first");

        await page.Locator("[data-sound]").ClickAsync();
        await page.Locator(".sound-try").ClickAsync();
        await Expect(page.Locator(".sound-result")).ToHaveTextAsync("You should hear two tones and a voice. If not: turn the volume up, and look for a silent switch.");
        await page.Locator("#sound [type=submit]").ClickAsync();

        await Expect(page.Locator("[data-sound]")).ToHaveTextAsync("Sound");
    }

    [Fact]
    public async Task A_call_pauses_the_session_and_one_tap_brings_the_sound_back()
    {
        var page = await NewPage(server.Address);
        await page.AddInitScriptAsync(CountContexts);
        await page.GotoAsync("/");
        await page.Locator("[data-start]").ClickAsync();
        await Expect(page.Locator("#player")).ToHaveAttributeAsync("data-state", "running");

        await page.EvaluateAsync("() => contexts[0].suspend()");
        await Expect(page.Locator("#player")).ToHaveAttributeAsync("data-state", "paused");
        await Expect(page.Locator(".player-why")).ToHaveTextAsync("Something else took the sound.");
        await page.Locator(".player-pause").ClickAsync();

        await Expect(page.Locator("#player")).ToHaveAttributeAsync("data-state", "running");
        Assert.Equal("running", await page.EvaluateAsync<string>("() => contexts[0].state"));
    }

    [Fact]
    public async Task An_audio_clock_that_stays_dead_is_replaced_within_a_second()
    {
        var page = await NewPage(server.Address);
        await page.AddInitScriptAsync(CountContexts);
        await page.GotoAsync("/");
        await page.Locator("[data-start]").ClickAsync();
        await Expect(page.Locator("#player")).ToHaveAttributeAsync("data-state", "running");

        await page.Locator(".player-pause").ClickAsync();
        await page.EvaluateAsync("() => { const stopped = contexts[0].currentTime; Object.defineProperty(contexts[0], 'currentTime', { get: () => stopped }); }");
        await page.Locator(".player-pause").ClickAsync();

        await Expect(page.Locator("#player")).ToHaveAttributeAsync("data-state", "running");
        Assert.Equal(2, await page.EvaluateAsync<int>("() => contexts.length"));
    }

    private static async Task<IReadOnlyList<JsonElement>> Said(IPage page) =>
        [.. JsonDocument.Parse(await page.EvaluateAsync<string>("() => JSON.stringify(said)")).RootElement.EnumerateArray()];
}
