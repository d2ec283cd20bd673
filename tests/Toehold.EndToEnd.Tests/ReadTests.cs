using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Toehold.EndToEnd.Tests;

/// <summary>From an e-mail to a programme in the day, with a mouse, with keys, and on a phone.</summary>
public sealed class ReadTests(Chromium chromium, SharedServer server) : BrowserTest(chromium), IClassFixture<SharedServer>
{
    private const string Mail = """
        Dear Maria,

        here is what we talked about:

        1. Heel raises: stand behind a chair, 3 sets of 10, rest 30 seconds between sets.
        2. Calf stretch: hold for 20-30 seconds, each leg, 3 times.
        3. Toe curls with a towel. Hold for 5 seconds. Do 10 sets.

        Do them twice a day, 5 days a week.
        """;

    [Fact]
    public async Task A_hand_out_is_typed_in_the_letters_of_the_page()
    {
        var page = await NewPage(server.Address);
        await page.GotoAsync("/read");

        var typed = await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('#text')).font");
        var around = await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('main')).font");

        Assert.StartsWith(around[..around.IndexOf("px", StringComparison.Ordinal)], typed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pasted_mail_is_a_programme_with_one_button()
    {
        var page = await NewPage(server.Address);
        await page.GotoAsync("/read");

        await Type(page, Mail);
        await Expect(page.Locator(".exercise-card")).ToHaveCountAsync(3);
        await page.FillAsync("#title", "Feet with Tom");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep this programme" }).ClickAsync();

        await Expect(page.Locator("h1")).ToHaveTextAsync("Feet with Tom");
        await page.GotoAsync("/");
        await Expect(page.Locator("main")).ToContainTextAsync("Feet with Tom");
    }

    [Fact]
    public async Task Words_and_amounts_light_up_together_both_ways()
    {
        var page = await NewPage(server.Address, new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        await page.GotoAsync("/read");
        await Type(page, Mail);
        var amount = page.Locator(".slot[data-link='1-hold']");
        var words = page.Locator("mark[data-link='1-hold']");
        await Expect(words).ToHaveCountAsync(1);

        await amount.HoverAsync();
        await Expect(words).ToHaveClassAsync(Lit());
        await page.Locator("h1").HoverAsync();
        await Expect(words).Not.ToHaveClassAsync(Lit());

        var box = (await words.BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));
        await Expect(amount).ToHaveClassAsync(Lit());
        await Expect(page.Locator(".slot.is-lit")).ToHaveCountAsync(1);

        await page.Mouse.MoveAsync(0, 0);
        await page.EvaluateAsync("() => { const t = document.querySelector('#text'); t.focus(); t.selectionStart = t.selectionEnd = t.value.indexOf('twice') + 2; }");
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.Locator(".slot.is-lit")).ToHaveCountAsync(3);

        await amount.Locator("summary").FocusAsync();
        await Expect(words).ToHaveClassAsync(Lit());
    }

    [Fact]
    public async Task The_marked_words_lie_exactly_behind_the_typed_ones()
    {
        var page = await NewPage(server.Address);
        await page.GotoAsync("/read");
        await Type(page, string.Concat(Enumerable.Repeat(Mail + "\n\n", 6)));
        await Expect(page.Locator("mark").First).ToBeAttachedAsync();

        var sizes = await page.EvaluateAsync<double[]>(
            "() => { const t = document.querySelector('#text'), m = document.querySelector('#marks'); return [t.clientWidth - m.clientWidth, t.clientHeight - m.clientHeight, t.scrollHeight - t.clientHeight, t.getBoundingClientRect().top - m.getBoundingClientRect().top]; }");

        Assert.All(sizes, size => Assert.InRange(size, -1, 1));
    }

    [Fact]
    public async Task An_exercise_is_changed_moved_and_removed_with_keys_alone()
    {
        var page = await NewPage(server.Address);
        await page.GotoAsync("/read");
        await Type(page, Mail);
        await Expect(page.Locator(".exercise-card")).ToHaveCountAsync(3);

        await page.Locator("#c1-hold summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("40");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("45");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#c1-hold summary")).ToHaveTextAsync("hold 40 to 45 seconds");
        await Expect(page.Locator("#c1-hold-b")).ToBeFocusedAsync();

        await page.Locator("#c1-up").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#c0-name")).ToHaveValueAsync("Calf stretch");
        await Expect(page.Locator("#c0-hold summary")).ToHaveTextAsync("hold 40 to 45 seconds");
        await page.Locator("button[value='remove 1']").FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator(".exercise-card")).ToHaveCountAsync(2);
        await Expect(page.Locator("#text")).ToHaveValueAsync(Mail.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task What_is_chosen_while_an_answer_is_on_its_way_is_kept_and_nothing_opens_by_itself()
    {
        var page = await NewPage(server.Address);
        await page.GotoAsync("/read");
        await Type(page, Mail);
        await Expect(page.Locator(".exercise-card")).ToHaveCountAsync(3);
        var (asked, answered) = (new TaskCompletionSource(), new TaskCompletionSource());
        await page.RouteAsync("**/read/view", async route =>
        {
            asked.TrySetResult();
            await answered.Task;
            await route.ContinueAsync();
        });

        await page.Locator("#text").PressSequentiallyAsync(" ");
        await asked.Task;
        await page.GetByLabel("10 holds").CheckAsync();
        await page.Locator("#c1-hold summary").FocusAsync();
        await page.Locator(".slot[data-link^='0-']").First.HoverAsync();
        answered.SetResult();

        await Expect(page.Locator("#c2-reps summary")).ToHaveTextAsync("10 times");
        await Expect(page.GetByLabel("10 holds")).ToBeCheckedAsync();
        await Expect(page.Locator("#c1-hold summary")).ToBeFocusedAsync();
        Assert.False(await page.Locator("#c1-hold").EvaluateAsync<bool>("details => details.open"));
        await Expect(page.Locator("mark.is-lit")).Not.ToHaveCountAsync(0);
    }

    [Fact]
    public async Task An_answer_changes_the_programme_and_stays_while_the_text_goes_on()
    {
        var page = await NewPage(server.Address);
        await page.GotoAsync("/read");
        await Type(page, Mail);

        await page.GetByLabel("10 holds").CheckAsync();
        await Expect(page.Locator("#c2-reps summary")).ToHaveTextAsync("10 times");
        await Type(page, Mail + "\n\nRing me if it gets worse.");
        await page.WaitForTimeoutAsync(300);

        await Expect(page.Locator("#c2-reps summary")).ToHaveTextAsync("10 times");
        await Expect(page.GetByLabel("10 holds")).ToBeCheckedAsync();
    }

    [Fact]
    public async Task A_dropped_file_is_read()
    {
        var page = await NewPage(server.Address);
        await page.GotoAsync("/read");

        await page.EvaluateAsync(
            """
            () => {
              const moved = new DataTransfer();
              moved.items.add(new File(["<html><body><ul><li>Heel raise: 3 x 12</li></ul></body></html>"], "sheet.html"));
              document.querySelector("#read").dispatchEvent(new DragEvent("drop", { dataTransfer: moved, bubbles: true, cancelable: true }));
            }
            """);

        await Expect(page.Locator("#c0-reps summary")).ToHaveTextAsync("12 times");
        await Expect(page.Locator("#text")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("Heel raise: 3 x 12"));
    }

    [Fact]
    public async Task Without_a_script_the_page_reads_and_keeps_all_the_same()
    {
        var page = await NewPage(server.Address, new() { JavaScriptEnabled = false });
        await page.GotoAsync("/read");

        await Type(page, Mail);
        await page.GetByRole(AriaRole.Button, new() { Name = "Read it" }).First.ClickAsync();
        await page.Locator("button[value='remove 0']").ClickAsync();
        await page.FillAsync("#title", "Without a script");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep this programme" }).ClickAsync();

        await Expect(page.Locator("h1")).ToHaveTextAsync("Without a script");
        await Expect(page.Locator(".exercises li")).ToHaveCountAsync(2);
    }

    [Theory, InlineData(320, ColorScheme.Light), InlineData(1280, ColorScheme.Dark)]
    public async Task A_read_hand_out_is_accessible_and_fits(int width, ColorScheme scheme)
    {
        var page = await NewPage(server.Address, new() { ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = scheme });
        await page.GotoAsync("/read");
        await Type(page, Mail);
        await page.Locator("#c1-hold summary").ClickAsync();
        await page.Locator("#c0-add").ClickAsync();
        await page.ScreenshotAsync(new() { Path = Path.Combine(ToeholdProcess.Root, "artifacts", "screens", $"read-{width}-{scheme}.png"), FullPage = true });

        Assert.Empty(await page.Violations());
        Assert.Equal(0, await page.EvaluateAsync<int>("() => Math.max(0, document.documentElement.scrollWidth - innerWidth)"));
    }

    private static System.Text.RegularExpressions.Regex Lit() => new(@"\bis-lit\b");

    /// <summary>Types the text and waits until all of it was read: it goes in line by line, and each answer is put in the place of the one before.</summary>
    private static async Task Type(IPage page, string text)
    {
        await page.FillAsync("#text", text);
        await Expect(page.Locator("#read[data-asking]")).ToHaveCountAsync(0);
    }
}
