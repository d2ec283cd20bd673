using System.IO.Compression;
using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Toehold.EndToEnd.Tests;

/// <summary>Keeping a practice, opening it elsewhere, taking it along and deleting it: by keyboard, at phone size.</summary>
public sealed class PeopleTests(Chromium chromium, PeopleServer server) : BrowserTest(chromium), IClassFixture<PeopleServer>
{
    private const string KeepNote =
        """
        async text => (await fetch('/api/entries', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify([
          { id: crypto.randomUUID(), at: new Date().toISOString().replace('Z', '+00:00'), day: new Date().toISOString().slice(0, 10), what: { kind: 'noted', text } }]) })).status
        """;

    [Fact]
    public async Task A_guest_keeps_the_practice_with_a_passkey_signs_out_and_comes_back()
    {
        var page = await NewPage(server.Address);
        await AddAuthenticator(page);
        await Begin(page);
        await page.EvaluateAsync(KeepNote, "before");

        await page.GotoAsync("/yours");
        await Look(page, "yours-guest");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save a passkey" }).PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.List, new() { Name = "Your passkeys" }).GetByRole(AriaRole.Listitem)).ToHaveCountAsync(1);
        await Look(page, "yours-account");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out on this device" }).PressAsync("Enter");
        await page.WaitForURLAsync("**/welcome");
        await page.GetByRole(AriaRole.Link, new() { Name = "Sign in" }).PressAsync("Enter");
        await Look(page, "sign-in");
        await page.GetByRole(AriaRole.Button, new() { Name = "Use a passkey" }).PressAsync("Enter");
        await page.WaitForURLAsync(server.Address + "/");

        Assert.Contains("before", await Export(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_only_holds_the_device_is_asked_for_the_passkey_before_a_new_code_is_made()
    {
        var page = await NewPage(server.Address);
        await AddAuthenticator(page);
        await Begin(page);
        await page.GotoAsync("/yours");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save a passkey" }).PressAsync("Enter");
        await Expect(page.GetByText("Write this code down")).ToBeVisibleAsync();
        await Expect(page.Locator(".recovery-code")).ToBeInViewportAsync();
        await Look(page, "yours-code");
        await page.Context.ClearCookiesAsync(new() { Name = "toehold-confirmed" });

        await page.ReloadAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Make a code" }).PressAsync("Enter");
        await page.WaitForURLAsync("**/confirm");
        await Look(page, "confirm");
        await page.GetByRole(AriaRole.Button, new() { Name = "Use a passkey" }).PressAsync("Enter");
        await page.WaitForURLAsync("**/yours");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make a code" }).PressAsync("Enter");

        await Expect(page.GetByText("The code that you had before opens nothing any more.")).ToBeVisibleAsync();
        await page.GotoAsync("/recover");
        await Look(page, "recover");
    }

    [Fact]
    public async Task A_second_device_joins_by_the_link_and_is_shut_out_again()
    {
        var phone = await NewPage(server.Address);
        await Begin(phone);
        await phone.EvaluateAsync(KeepNote, "from the phone");
        var laptop = await NewPage(server.Address, new() { ViewportSize = new() { Width = 320, Height = 568 } });

        await phone.GotoAsync("/yours");
        await phone.GetByRole(AriaRole.Button, new() { Name = "Add a device" }).PressAsync("Enter");
        await Expect(phone.GetByRole(AriaRole.Img, new() { Name = "The link as a code to scan" })).ToBeVisibleAsync();
        await Expect(phone.GetByText("Scan this with your other device")).ToBeInViewportAsync();
        await Look(phone, "yours-link");
        var link = await phone.Locator(".secret a").GetAttributeAsync("href");
        await laptop.GotoAsync(link!);
        await Expect(laptop.Locator("input[name=link]")).ToHaveValueAsync(link!.Split('#')[1]);
        await Look(laptop, "join");
        await laptop.GetByRole(AriaRole.Button, new() { Name = "Open my practice here" }).PressAsync("Enter");
        await laptop.WaitForURLAsync("**/yours");
        var seen = await Export(laptop);
        await phone.ReloadAsync();
        await phone.GetByRole(AriaRole.Button, new() { NameRegex = new("^Shut out (?!all)") }).PressAsync("Enter");
        await Expect(phone.Locator("main [role=status]").First).ToContainTextAsync("can no longer open your practice");
        await laptop.GotoAsync("/progress");

        Assert.Contains("from the phone", seen, StringComparison.Ordinal);
        Assert.Contains("/welcome", laptop.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_e_mail_address_and_a_password_open_the_practice_on_a_second_device_which_brings_its_own_along()
    {
        const string email = "ann@example.org", password = "three walks a week";
        var phone = await NewPage(server.Address);
        await Begin(phone);
        await phone.EvaluateAsync(KeepNote, "from the phone");
        await phone.GotoAsync("/yours");
        await phone.GetByLabel("E-mail address").FillAsync(email);
        await phone.GetByLabel("Password (at least").FillAsync(password);
        await phone.Keyboard.PressAsync("Enter");
        await Expect(phone.Locator("#keep-title")).ToHaveTextAsync("Your account");
        await Look(phone, "yours-password");
        var laptop = await NewPage(server.Address, new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        await Begin(laptop);
        await laptop.EvaluateAsync(KeepNote, "from the laptop");

        await SignIn(laptop, email, "two walks a week");
        await Expect(laptop.Locator("main .note-warn:visible")).ToHaveCountAsync(1);
        await Look(laptop, "sign-in-wrong");
        await SignIn(laptop, email, password);
        await laptop.WaitForURLAsync(server.Address + "/");
        var together = await Export(laptop);
        await phone.ReloadAsync();
        await phone.GetByRole(AriaRole.Button, new() { Name = "Sign out on this device" }).PressAsync("Enter");
        await phone.WaitForURLAsync("**/welcome");
        await SignIn(phone, email, password);
        await phone.WaitForURLAsync(server.Address + "/");

        Assert.Contains("from the phone", together, StringComparison.Ordinal);
        Assert.Contains("from the laptop", together, StringComparison.Ordinal);
        Assert.Contains("from the laptop", await Export(phone), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_is_exported_deleted_and_read_back()
    {
        var page = await NewPage(server.Address);
        await Begin(page);
        await Look(page, "today-guest");
        await page.EvaluateAsync(KeepNote, "to take along");
        await page.GotoAsync("/yours");
        var file = Path.Combine(ToeholdProcess.NewFolder(), "mine.zip");
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Export everything" }).PressAsync("Enter"));
        await download.SaveAsAsync(file);

        await page.GetByLabel("To delete everything, write the word").FillAsync("delete");
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete everything" }).PressAsync("Enter");
        await page.WaitForURLAsync("**/welcome**");
        await Expect(page.GetByText("Everything was deleted.")).ToBeVisibleAsync();
        await Begin(page);
        await page.GotoAsync("/yours");
        await page.GetByLabel("The zip file that Toehold exported").SetInputFilesAsync(file);
        await page.GetByRole(AriaRole.Button, new() { Name = "Read it back" }).PressAsync("Enter");
        await Expect(page.GetByText("The file was read. One entry is new.")).ToBeVisibleAsync();

        Assert.Contains("to take along", await Export(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notification_starts_a_session_puts_it_off_or_leaves_it_for_today()
    {
        var page = await NewPageWithNotifications(server.Address);
        await Begin(page);
        await page.EvaluateAsync("() => navigator.serviceWorker.ready.then(() => true)");
        var today = await page.EvaluateAsync<JsonElement>("() => fetch('/offline/days.json').then(r => r.json()).then(j => j.days[0])");
        var programme = today.GetProperty("sessions")[0].GetProperty("programmeId").GetString();
        var worker = new WorkerConsole(page);

        await worker.Deliver($$"""
            {"title":"Five foot exercises","body":"Session 1 of 3","address":"/session/five-foot-exercises/1","programme":"{{programme}}","session":1,"day":"{{today.GetProperty("day").GetString()}}","tag":"a","start":"Start","later":"Later","notToday":"Not today"}
            """);
        var shown = await page.EvaluateAsync<string[]>(
            """
            async () => {
              const worker = await navigator.serviceWorker.ready;
              for (let tries = 0; tries < 100; tries++) {
                const [n] = await worker.getNotifications();
                if (n) return [n.title, n.body, ...n.actions.map(a => a.title)];
                await new Promise(resolve => setTimeout(resolve, 100));
              }
              return [];
            }
            """);
        await worker.Run(
            """
            (async () => {
              let notification;
              while (!notification) [notification] = await self.registration.getNotifications();
              self.dispatchEvent(new NotificationEvent('notificationclick', { notification, action: 'later' }));
              self.dispatchEvent(new NotificationEvent('notificationclick', { notification, action: 'not-today' }));
            })()
            """);

        Assert.Equal(["Five foot exercises", "Session 1 of 3", "Later", "Not today"], shown.Where(word => word != "Start"));
        var kept = "";
        string[] chosen = ["sessionSnoozed", "sessionSkipped"];
        for (var tries = 0; tries < 100 && !chosen.All(kept.Contains); tries++)
        {
            await page.WaitForTimeoutAsync(100);
            kept = await Export(page);
        }

        Assert.All(chosen, choice => Assert.Contains(choice, kept, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_device_is_reminded_after_one_tap_and_a_calendar_gets_an_address()
    {
        var page = await NewPageWithNotifications(server.Address);
        await page.AddInitScriptAsync(
            """
            let subscription = null;
            const fake = { endpoint: 'https://push.example/' + Math.random(), unsubscribe: async () => { subscription = null; return true; },
              toJSON() { return { endpoint: this.endpoint, keys: { p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4', auth: 'BTBZMqHH6r4Tts7J_aSIgg' } }; } };
            PushManager.prototype.subscribe = async options => { if (options.applicationServerKey.length !== 65) throw new Error('no key'); return subscription = fake; };
            PushManager.prototype.getSubscription = async () => subscription;
            """);
        await Begin(page);

        await page.GotoAsync("/reminders");
        await page.GetByRole(AriaRole.Button, new() { Name = "Remind me on this device" }).PressAsync("Enter");
        await Expect(page.Locator("[data-push-state]")).ToHaveTextAsync("This device reminds you.");
        await Look(page, "reminders");
        await page.GetByRole(AriaRole.Button, new() { Name = "Stop reminding me here" }).PressAsync("Enter");
        await Expect(page.Locator("[data-push-state]")).ToHaveTextAsync("This device does not remind you.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make an address" }).PressAsync("Enter");
        var address = await page.Locator(".secret a").GetAttributeAsync("href");
        await Look(page, "reminders-address");

        Assert.StartsWith("BEGIN:VCALENDAR", await page.EvaluateAsync<string>("a => fetch(a).then(r => r.text())", address), StringComparison.Ordinal);
    }

    private static async Task Begin(IPage page)
    {
        await page.GotoAsync("/");
        await Look(page, "welcome");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start", Exact = true }).PressAsync("Enter");
        await page.WaitForURLAsync(url => new Uri(url).AbsolutePath == "/");
    }

    private static async Task SignIn(IPage page, string email, string password)
    {
        await page.GotoAsync("/sign-in");
        await page.GetByLabel("E-mail address").FillAsync(email);
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(password);
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task AddAuthenticator(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("WebAuthn.enable");
        await session.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }

    private static async Task<string> Export(IPage page)
    {
        var bytes = await page.EvaluateAsync<string>(
            "async () => btoa(Array.from(new Uint8Array(await (await fetch('/yours/export')).arrayBuffer()), b => String.fromCharCode(b)).join(''))");
        using var zip = new ZipArchive(new MemoryStream(Convert.FromBase64String(bytes)));
        using var reader = new StreamReader(zip.GetEntry("toehold.json")!.Open());
        return await reader.ReadToEndAsync();
    }

    private static Task Look(IPage page, string name) => Screens.Look(page, $"people-{name}");
}
