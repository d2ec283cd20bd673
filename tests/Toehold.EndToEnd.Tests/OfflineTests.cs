using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Toehold.EndToEnd.Tests;

public sealed class OfflineTests(Chromium chromium) : BrowserTest(chromium)
{
    [Fact]
    public async Task From_the_second_visit_on_a_whole_session_needs_no_network_and_leaves_each_entry_once()
    {
        var data = ToeholdProcess.NewFolder();
        await using var server = await ToeholdProcess.Start(data);
        var page = await FirstVisit(server.Address);

        await page.Context.SetOfflineAsync(true);
        await page.ReloadAsync();
        await PauseTheClock(page);
        var session = JsonDocument.Parse((await page.Locator("#session-data").TextContentAsync())!).RootElement;
        await page.Locator("[data-start]").ClickAsync();
        await Expect(page.Locator(".player-figure svg")).ToBeVisibleAsync();
        await page.RunThrough(session);
        await Expect(page.Locator(".finish-saved")).ToContainTextAsync("on this device and will be sent by themselves.");
        await page.Locator(".finish button[type=submit]").ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("You have done this session. It waits on this device to be sent.");
        await page.GotoAsync("/history");
        await Expect(page.Locator("#kept-sessions .is-done")).ToHaveTextAsync("Done");
        Assert.Empty((await Kept.Entries(data)).Sets());
        await page.Context.SetOfflineAsync(false);
        await page.GotoAsync("/");
        await Expect(page.Locator(".is-done")).ToHaveTextAsync("Done");

        var entries = await Kept.Entries(data);
        var words = entries.Sets().Words();
        Assert.Equal(session.GetProperty("sets").GetArrayLength(), words.Length);
        Assert.Equal(words.Length, words.Distinct().Count());
        Assert.Single(entries, entry => entry.What is Storage.What.SessionEnded);
    }

    [Fact]
    public async Task Tomorrow_s_session_is_on_the_device_too_and_another_page_says_what_works()
    {
        await using var server = await ToeholdProcess.Start(ToeholdProcess.NewFolder());
        var page = await FirstVisit(server.Address);
        var kept = JsonDocument.Parse(await page.EvaluateAsync<string>("async () => (await caches.match('/offline/days.json')).text()")).RootElement;
        var tomorrow = kept.GetProperty("days")[1].GetProperty("sessions")[0].GetProperty("address").GetString()!;

        await page.Context.SetOfflineAsync(true);
        await page.GotoAsync(tomorrow);
        await Expect(page.Locator("[data-start]")).ToBeVisibleAsync();
        await page.GotoAsync("/programmes");

        await Expect(page.Locator("h1")).ToHaveTextAsync("Without a connection");
        Assert.Equal(kept.GetProperty("days")[0].GetProperty("sessions").GetArrayLength(), await page.Locator("#kept-sessions li").CountAsync());
    }

    [Fact]
    public async Task A_new_version_waits_until_the_session_is_over()
    {
        await using var server = await ToeholdProcess.Start(ToeholdProcess.NewFolder());
        var page = await FirstVisit(server.Address);
        await page.ReloadAsync();
        await page.Locator("[data-start]").ClickAsync();
        await Expect(page.Locator(".player-phase")).ToHaveTextAsync("Get ready");

        await page.EvaluateAsync("() => navigator.serviceWorker.register('/service-worker.js?newer').then(() => undefined)");
        await Until(page, "async () => (await navigator.serviceWorker.getRegistration()).waiting !== null");
        await Task.Delay(500);
        Assert.False(await IsNewer(page));
        await page.Locator(".player-stop").ClickAsync();

        await Until(page, "async () => (await navigator.serviceWorker.getRegistration()).active.scriptURL.endsWith('newer')");
    }

    private async Task<IPage> FirstVisit(string address)
    {
        var page = await NewPage(address);
        await page.GotoAsync("/");
        await Until(page, "async () => navigator.serviceWorker.controller !== null && await caches.match('/offline/days.json') !== undefined");
        return page;
    }

    private static Task<bool> IsNewer(IPage page) =>
        page.EvaluateAsync<bool>("async () => (await navigator.serviceWorker.getRegistration()).active.scriptURL.endsWith('newer')");

    private static async Task PauseTheClock(IPage page)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        await page.AddInitScriptAsync("delete window.AudioContext");
        await page.Clock.InstallAsync(new() { TimeDate = now });
        await page.ReloadAsync();
        await page.Clock.PauseAtAsync(now.AddSeconds(10));
    }

    private static async Task Until(IPage page, string condition)
    {
        for (var tries = 0; tries < 200; tries++)
        {
            if (await page.EvaluateAsync<bool>(condition))
            {
                return;
            }

            await Task.Delay(100);
        }

        Assert.Fail($"It never came true: {condition}");
    }
}
