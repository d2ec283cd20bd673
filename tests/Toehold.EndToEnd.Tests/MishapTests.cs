using Microsoft.Playwright;
using Toehold.Storage;
using static Microsoft.Playwright.Assertions;

namespace Toehold.EndToEnd.Tests;

/// <summary>What people do to a session: tap too early, tap twice, lean on a key, open it twice, end it by a slip, close it too soon.</summary>
public sealed class MishapTests(Chromium chromium, SharedServer server) : BrowserTest(chromium), IClassFixture<SharedServer>
{
    private const string Session = "/session/five-foot-exercises/1";

    /// <summary>Puts the end of the session that the page offers among what waits, as if it had been done without a connection, and sends it.</summary>
    private const string ReportTheFirstSession =
        """
        async () => {
          const { keep, send } = await import('/js/entries/outbox.js');
          const { entry } = await import('/js/entries/entry.js');
          const { programmeId, number } = JSON.parse(document.querySelector('#session-data').textContent);
          await keep(entry('sessionEnded', { programmeId, session: number, seconds: 300, pain: null, effort: null, stoppedEarly: false }));
          await send();
        }
        """;

    [Fact]
    public async Task A_tap_on_start_before_the_scripts_says_so_and_the_next_one_starts()
    {
        var page = await NewPage(server.Address);
        var arrived = new TaskCompletionSource();
        await page.RouteAsync("**/js/today/today.js", async route =>
        {
            await arrived.Task;
            await route.ContinueAsync();
        });
        await page.GotoAsync(Session, new() { WaitUntil = WaitUntilState.Commit });

        await page.Locator("[data-start]").ClickAsync();
        await Expect(page.Locator("#start")).ToContainTextAsync("Toehold is still loading.");
        await Expect(page.Locator("#start")).ToBeVisibleAsync();
        arrived.SetResult();
        await Expect(page.Locator("#start")).ToHaveTextAsync("Ready now. Tap Start once more.");
        await page.Locator("[data-start]").ClickAsync();

        await Expect(page.Locator("#player")).ToHaveAttributeAsync("data-state", "running");
    }

    [Fact]
    public async Task The_second_tap_of_two_on_start_meets_nothing()
    {
        var page = await NewPage(server.Address);
        await page.GotoAsync(Session, new() { WaitUntil = WaitUntilState.NetworkIdle });

        await page.Locator("[data-start]").DblClickAsync(new() { Delay = 20 });
        await Expect(page.Locator("#player")).ToHaveAttributeAsync("data-state", "running");
        await Task.Delay(700);

        await Expect(page.Locator("#player")).ToHaveAttributeAsync("data-state", "running");
        await Expect(page.Locator("#player")).ToHaveAttributeAsync("data-kind", "getReady");
    }

    [Fact]
    public async Task A_key_held_down_is_one_press()
    {
        var page = await NewPageWithClock(server.Address);
        await page.GotoAsync(Session);
        await page.Locator("[data-start]").FocusAsync();

        await page.Keyboard.DownAsync("Enter");
        await Expect(page.Locator("#player")).ToHaveAttributeAsync("data-state", "running");
        await page.Keyboard.DownAsync("Enter");
        await Expect(page.Locator("#player")).ToHaveAttributeAsync("data-state", "running");
        await page.Keyboard.UpAsync("Enter");
        await page.Keyboard.DownAsync("ArrowRight");
        await page.Keyboard.DownAsync("ArrowRight");

        await Expect(page.Locator(".player-count")).ToHaveTextAsync("Set 1 of 10");
    }

    [Fact]
    public async Task Today_that_was_asked_for_before_another_page_reported_a_session_does_not_offer_it()
    {
        await using var own = await ToeholdProcess.Start(ToeholdProcess.NewFolder());
        var other = await NewPage(own.Address, new() { ServiceWorkers = ServiceWorkerPolicy.Block });
        await other.GotoAsync("/");
        await Expect(other.Locator("[data-start]")).ToBeVisibleAsync();
        var page = await other.Context.NewPageAsync();
        await page.RouteAsync(own.Address + "/", async route =>
        {
            var before = await route.FetchAsync();
            await other.EvaluateAsync(ReportTheFirstSession);
            await route.FulfillAsync(new() { Response = before });
        }, new() { Times = 1 });

        await page.GotoAsync("/");

        await Expect(page.Locator(".is-done")).ToHaveTextAsync("Done");
    }

    [Fact]
    public async Task A_browser_that_keeps_nothing_says_so_and_everything_is_sent_while_the_page_is_open()
    {
        await using var own = await ToeholdProcess.Start(ToeholdProcess.NewFolder());
        var page = await NewPageWithClock(own.Address, new() { ServiceWorkers = ServiceWorkerPolicy.Block });
        await page.AddInitScriptAsync("IDBFactory.prototype.open = () => { throw new DOMException('Full.', 'QuotaExceededError'); };");
        await page.GotoAsync(Session);
        await page.Locator("[data-start]").ClickAsync();
        await page.RunFor(TimeSpan.FromSeconds(16));

        await page.Context.SetOfflineAsync(true);
        await page.RunFor(TimeSpan.FromSeconds(5));
        await page.Locator(".player-stop").ClickAsync();
        await Expect(page.Locator(".finish-saved")).ToContainTextAsync("This browser keeps nothing: leave this page open until then.");
        await page.Locator(".finish-form [type=submit]").ClickAsync();
        await page.RunFor(TimeSpan.FromSeconds(2));
        Assert.EndsWith(Session, page.Url, StringComparison.Ordinal);
        await page.Context.SetOfflineAsync(false);
        await page.RunFor(TimeSpan.FromSeconds(12));
        await page.WaitForURLAsync($"{own.Address}/");

        var entries = await Kept.Entries(own.Data);
        Assert.Equal(["0  1", "0  2"], entries.Sets().Words());
        Assert.Single(entries, entry => entry.What is What.SessionEnded);
    }

    [Fact]
    public async Task The_window_that_starts_last_leads_and_the_other_waits_for_a_tap()
    {
        var first = await NewPage(server.Address);
        await first.GotoAsync(Session);
        await first.Locator("[data-start]").ClickAsync();
        await Expect(first.Locator("#player")).ToHaveAttributeAsync("data-state", "running");

        var second = await first.Context.NewPageAsync();
        await second.GotoAsync("/");
        await second.Locator(".go-on-start").ClickAsync();

        await Expect(second.Locator("#player")).ToHaveAttributeAsync("data-state", "running");
        await Expect(first.Locator("#player")).ToHaveAttributeAsync("data-state", "paused");
        await Expect(first.Locator(".player-why")).ToHaveTextAsync("A session was started in another window.");
    }

    [Fact]
    public async Task A_session_ended_by_a_slip_goes_on_and_one_closed_at_its_end_has_ended()
    {
        await using var own = await ToeholdProcess.Start(ToeholdProcess.NewFolder());
        var page = await NewPageWithClock(own.Address);
        await page.GotoAsync(Session);
        await page.Locator("[data-start]").ClickAsync();
        await page.RunFor(TimeSpan.FromSeconds(21));
        await page.Locator(".player-stop").ClickAsync();

        await page.Locator(".finish-go-on").ClickAsync();
        await page.Locator(".go-on-start").ClickAsync();
        await page.RunFor(TimeSpan.FromSeconds(6));
        await Expect(page.Locator(".player-count")).ToHaveTextAsync("Set 3 of 10");
        await page.Locator(".player-stop").ClickAsync();
        await Expect(page.Locator(".finish-saved")).ToHaveTextAsync("All of it is saved.");
        Assert.DoesNotContain(await Kept.Entries(own.Data), entry => entry.What is What.SessionEnded);
        await page.GotoAsync("/");
        await Expect(page.Locator(".is-done")).ToHaveTextAsync("Done");

        var entries = await Kept.Entries(own.Data);
        Assert.Equal(["0  1", "0  2"], entries.Sets().Words());
        Assert.True(Assert.IsType<What.SessionEnded>(Assert.Single(entries, entry => entry.What is What.SessionEnded).What).StoppedEarly);
        await Expect(page.Locator("#go-on")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_session_started_by_mistake_and_ended_with_nothing_done_is_not_called_done()
    {
        await using var own = await ToeholdProcess.Start(ToeholdProcess.NewFolder());
        var page = await NewPageWithClock(own.Address);
        await page.GotoAsync(Session);
        await page.Locator("[data-start]").ClickAsync();
        await page.RunFor(TimeSpan.FromSeconds(3));

        await page.Locator(".player-stop").ClickAsync();
        await Expect(page.Locator(".finish-line")).ToHaveTextAsync("Nothing was recorded this time.");
        await page.Locator(".finish-form [type=submit]").ClickAsync();
        await page.WaitForURLAsync($"{own.Address}/");

        Assert.DoesNotContain(await Kept.Entries(own.Data), entry => entry.What is What.SessionEnded);
        await Expect(page.Locator("[data-start]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_browser_s_back_leaves_the_session_where_it_stands()
    {
        var page = await NewPageWithClock(server.Address);
        await page.GotoAsync(Session);
        await page.Locator("[data-start]").ClickAsync();
        await page.RunFor(TimeSpan.FromSeconds(12));

        await page.EvaluateAsync("() => history.back()");
        await page.WaitForURLAsync($"{server.Address}/");
        await page.Locator(".go-on-start").ClickAsync();
        await Expect(page.Locator("#player")).ToHaveAttributeAsync("data-state", "running");
        await page.SetViewportSizeAsync(844, 390);
        await page.RunFor(TimeSpan.FromSeconds(6));

        await Expect(page.Locator(".player-count")).ToHaveTextAsync("Set 1 of 10");
        await Expect(page.Locator(".player-phase")).ToHaveTextAsync("Hold still");
    }
}
