namespace Toehold.EndToEnd.Tests;

/// <summary>The pages in disguise, where every sentence is a good deal longer, as in other languages, at phone size.</summary>
public sealed class LanguageTests(Chromium chromium) : BrowserTest(chromium)
{
    private const string InDisguise = "() => { const list = document.querySelector('select[name=language]'); list.add(new Option('', 'qps-ploc')); list.value = 'qps-ploc'; list.form.requestSubmit(); }";

    // What cannot be scrolled to is as lost as what makes the page too wide.
    private const string TooWide =
        """
        () => [...document.querySelectorAll('body *')].filter(each => each.checkVisibility() && !each.closest('svg, .scroll, table, pre'))
            .filter(each => each.getBoundingClientRect().right > innerWidth + 1).map(each => each.outerHTML.slice(0, 120))
        """;

    private static readonly string[] Pages =
    [
        "/", "/programmes", "/programmes/five-foot-exercises", "/programmes/five-foot-exercises/levels", "/programmes/five-foot-exercises/sheet",
        "/read?programme=five-foot-exercises", "/progress", "/progress/plan", "/measures", "/measures/stance", "/measures/psfs", "/claims", "/foot-map?pregnant=no",
        "/figures", "/history", "/check-in", "/safety", "/reminders", "/yours", "/offline", "/settings",
    ];

    [Fact]
    public async Task Longer_words_fit_every_page_of_a_phone_and_scripts_say_theirs_in_the_language()
    {
        await using var server = await ToeholdProcess.Start(ToeholdProcess.NewFolder());
        var page = await NewPage(server.Address);
        await page.GotoAsync("/settings");
        await page.EvaluateAsync(InDisguise);
        await page.WaitForURLAsync("**saved=yes");

        var tooWide = new List<string>();
        foreach (var address in Pages)
        {
            await page.GotoAsync(address);
            await Screens.Keep(page, $"language{address.Split('?')[0].Replace('/', '-')}");
            tooWide.AddRange((await page.EvaluateAsync<string[]>(TooWide)).Select(what => $"{address}: {what}"));
        }

        await page.GotoAsync("/");
        await page.Locator("[data-start]").ClickAsync();
        await page.Locator(".player-pause").ClickAsync();
        var pause = await page.Locator(".player-pause-word").TextContentAsync();
        await Screens.Keep(page, "language-player");
        tooWide.AddRange(await page.EvaluateAsync<string[]>(TooWide));
        Assert.True(tooWide.Count == 0, string.Join('\n', tooWide));
        Assert.Equal("⟦Gó óñ~~⟧", pause);
    }
}
