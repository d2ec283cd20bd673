using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Toehold.EndToEnd.Tests;

/// <summary>What the player asks of a device, and what it does where the device gives nothing.</summary>
public sealed class DeviceTests(Chromium chromium, SharedServer server) : BrowserTest(chromium), IClassFixture<SharedServer>
{
    private const string Session = "/session/five-foot-exercises/1";

    private const string Fakes = """
        window.asked = [];
        const Real = window.AudioContext;
        if (Real) window.AudioContext = class extends Real { constructor(options) { super(options); asked.push('sound'); } };
        speechSynthesis.getVoices = () => [{ name: 'Near', lang: 'en-GB', localService: true, default: true }];
        window.SpeechSynthesisUtterance = function (text) { this.text = text; };
        speechSynthesis.speak = u => asked.push(u.text === '' ? 'voice' : u.text);
        Object.defineProperty(navigator, 'wakeLock', { value: { request: async () => { asked.push('screen'); window.lock = { released: false, release: async () => undefined }; return lock; } } });
        navigator.storage.persist = async () => asked.push('disk');
        navigator.audioSession = { type: 'auto' };
        window.acts = {};
        navigator.mediaSession.setActionHandler = (name, act) => { acts[name] = act; };
        """;

    [Fact]
    public async Task The_first_tap_asks_for_sound_voice_screen_and_disk_before_anything_is_waited_for()
    {
        var page = await NewPage(server.Address);
        await page.AddInitScriptAsync(Fakes);
        await page.GotoAsync(Session, new() { WaitUntil = WaitUntilState.NetworkIdle });

        var asked = await page.EvaluateAsync<string[]>("() => { document.querySelector('[data-start]').click(); return [...asked]; }");

        Assert.Equal(["voice", "sound", "screen", "disk"], asked);
    }

    [Fact]
    public async Task The_screen_s_lock_is_taken_again_on_return_and_a_frozen_page_pauses()
    {
        var page = await Start();
        await Expect(page.Locator(".player-screen-hint")).ToBeHiddenAsync();

        await page.EvaluateAsync("() => document.dispatchEvent(new Event('freeze'))");
        await Expect(page.Locator("#player")).ToHaveAttributeAsync("data-state", "away");
        await page.EvaluateAsync("() => { lock.released = true; document.dispatchEvent(new Event('visibilitychange')); }");
        await page.RunFor(TimeSpan.FromSeconds(1));

        Assert.Equal(2, await page.EvaluateAsync<int>("() => asked.filter(what => what === 'screen').length"));
        await Expect(page.Locator("#player")).ToHaveAttributeAsync("data-state", "running");
        await Expect(page.Locator(".player-phase")).ToHaveTextAsync("Get ready");
    }

    [Fact]
    public async Task Where_the_screen_s_lock_is_not_granted_the_page_says_how_to_keep_it_on()
    {
        var page = await Start("Object.defineProperty(navigator, 'wakeLock', { value: { request: async () => { throw new DOMException('No.', 'NotAllowedError'); } } });");

        await Expect(page.Locator(".player-screen-hint")).ToHaveTextAsync("The screen may go dark here. In your device's display settings, let it stay on for longer.");
        await Expect(page.Locator(".player-screen-hint")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Sound_plays_alongside_music_until_the_person_wants_it_on_silent_too()
    {
        var page = await Start(Fakes);
        Assert.Equal("ambient", await page.EvaluateAsync<string>("() => navigator.audioSession.type"));

        await page.Locator(".player-sound").ClickAsync();
        await page.Locator("#sound [name=silence][value=always]").CheckAsync();

        Assert.Equal("playback", await page.EvaluateAsync<string>("() => navigator.audioSession.type"));
    }

    [Fact]
    public async Task The_lock_screen_s_keys_lead_the_session_but_never_start_it_unseen()
    {
        var page = await Start();

        await page.EvaluateAsync("() => acts.nexttrack()");
        await Expect(page.Locator("#player")).ToHaveAttributeAsync("data-kind", "hold");
        await page.EvaluateAsync("() => acts.pause()");
        await Expect(page.Locator("#player")).ToHaveAttributeAsync("data-state", "paused");
        await page.EvaluateAsync("() => { Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true }); acts.play(); }");
        await page.RunFor(TimeSpan.FromSeconds(1));
        await Expect(page.Locator("#player")).ToHaveAttributeAsync("data-state", "paused");
        await page.EvaluateAsync("() => { delete document.visibilityState; acts.play(); }");

        await Expect(page.Locator("#player")).ToHaveAttributeAsync("data-state", "running");
    }

    [Fact]
    public async Task Where_sound_is_refused_without_an_answer_the_page_leads_alone()
    {
        var page = await NewPage(server.Address);
        await page.AddInitScriptAsync("""
            window.AudioContext = class { state = 'suspended'; currentTime = 0; sampleRate = 8000; destination = {};
              resume() { return new Promise(() => undefined); } close() { return Promise.resolve(); }
              createGain() { return { gain: { value: 1 }, connect() {} }; }
              createBuffer() { return { copyToChannel() {} }; } };
            """);
        await page.AddInitScriptAsync("delete window.speechSynthesis; delete window.SpeechSynthesisUtterance;");
        await page.GotoAsync(Session);

        await page.Locator("[data-start]").ClickAsync();
        await Expect(page.Locator("#player")).ToHaveAttributeAsync("data-state", "running");
        await page.Locator(".player-skip").ClickAsync();
        await Expect(page.Locator("#player")).ToHaveAttributeAsync("data-kind", "release");
        await page.Locator(".player-sound").ClickAsync();
        await page.Locator(".sound-try").ClickAsync();

        await Expect(page.Locator(".sound-result")).ToHaveTextAsync("This browser gives no sound. The screen shows everything.");
    }

    [Fact]
    public async Task The_clock_follows_what_is_heard_and_keeps_its_value_when_its_source_changes()
    {
        var page = await NewPageWithClock(server.Address);
        await page.GotoAsync("/");

        var times = await page.EvaluateAsync<double[]>("""
            async () => {
              const { Clock } = await import('/js/player/clock.js');
              const clock = new Clock();
              const audio = { state: 'running', currentTime: 5 };
              const began = clock.now();
              clock.follow(audio);
              const found = [clock.now()];
              audio.currentTime = 6; found.push(clock.now());
              audio.outputLatency = 0.1; audio.currentTime = 7; found.push(clock.now());
              audio.state = 'interrupted'; found.push(clock.now());
              return found.map(time => Math.round(time - began));
            }
            """);

        Assert.Equal([0, 1000, 1900, 1900], times);
    }

    [Fact]
    public async Task A_phrase_that_does_not_fit_is_not_said_and_what_matters_more_goes_first()
    {
        var page = await NewPageWithClock(server.Address);
        await page.AddInitScriptAsync(Fakes);
        await page.GotoAsync("/");

        var said = await page.EvaluateAsync<string[]>("""
            async () => {
              const { Speech } = await import('/js/player/speech.js');
              const spoken = [];
              speechSynthesis.speak = u => spoken.push(u);
              speechSynthesis.cancel = () => spoken.push({ text: '(cut)' });
              const speech = new Speech();
              speech.prepare();
              speech.say('A sentence of many words that nobody could say in the two seconds there are.', 3, 2000);
              speech.say('Hold.', 3, 5000);
              speech.say('Halfway.', 1, 2000);
              speech.say('5 seconds.', 2, 2000);
              spoken.at(-1).onend();
              speech.say('Let go.', 4, 2000);
              return spoken.map(u => u.text);
            }
            """);

        Assert.Equal(["", "Hold.", "5 seconds.", "(cut)", "Let go."], said);
    }

    [Fact]
    public async Task Nothing_flashes_more_than_once_a_second_or_moves_for_ever()
    {
        var page = await Start();
        var cues = JsonDocument.Parse((await page.Locator("#session-data").TextContentAsync())!).RootElement.GetProperty("cues").EnumerateArray()
            .Select(cue => (At: cue.GetProperty("at").GetInt64(), IsWork: cue.GetProperty("kind").GetString() is "hold" or "move")).ToList();

        var changes = cues.Zip(cues.Skip(1)).Where(pair => pair.First.IsWork != pair.Second.IsWork).Select(pair => pair.Second.At).ToList();
        var endless = await page.EvaluateAsync<int>("() => document.getAnimations().filter(one => one.effect.getComputedTiming().iterations === Infinity).length");

        Assert.All(changes.Zip(changes.Skip(2)), flash => Assert.True(flash.Second - flash.First >= 1000));
        Assert.Equal(0, endless);
    }

    private async Task<IPage> Start(string? fakes = null)
    {
        var page = await NewPageWithClock(server.Address);
        await page.AddInitScriptAsync(fakes ?? Fakes);
        await page.GotoAsync(Session);
        await page.Locator("[data-start]").ClickAsync();
        await Expect(page.Locator("#player")).ToHaveAttributeAsync("data-state", "running");
        return page;
    }
}
