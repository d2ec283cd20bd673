namespace Toehold.EndToEnd.Tests;

/// <summary>The pages in disguise, where every sentence is a good deal longer, as in other languages, at phone size.</summary>
public sealed class LanguageTests(Chromium chromium, SharedServer server) : BrowserTest(chromium), IClassFixture<SharedServer>
{
    private const string InDisguise = "() => { const list = document.querySelector('select[name=language]'); list.add(new Option('', 'qps-ploc')); list.value = 'qps-ploc'; list.form.requestSubmit(); }";
    private const string TooWide = "() => Math.max(0, document.documentElement.scrollWidth - innerWidth)";

    private static readonly string[] Pages =
    [
        "/", "/programmes", "/programmes/five-foot-exercises", "/programmes/five-foot-exercises/levels", "/programmes/five-foot-exercises/sheet",
        "/read?programme=five-foot-exercises", "/progress", "/progress/plan", "/measures", "/measures/stance", "/measures/psfs", "/claims", "/foot-map?pregnant=no",
        "/figures", "/history", "/check-in", "/safety", "/reminders", "/yours", "/offline", "/settings",
    ];

    [Fact]
    public async Task Longer_words_fit_every_page_of_a_phone_and_scripts_say_theirs_in_the_language()
    {
        var page = await NewPage(server.Address);
        await page.GotoAsync("/settings");
        await page.EvaluateAsync(InDisguise);
        await page.WaitForURLAsync("**saved=yes");

        var tooWide = new List<string>();
        foreach (var address in Pages)
        {
            await page.GotoAsync(address);
            await Screens.Keep(page, $"language{address.Split('?')[0].Replace('/', '-')}");
            if (await page.EvaluateAsync<int>(TooWide) is > 0 and var pixels)
            {
                tooWide.Add($"{address}: {pixels} pixels");
            }
        }

        await page.GotoAsync("/");
        await page.Locator("[data-start]").ClickAsync();
        await page.Locator(".player-pause").ClickAsync();
        var pause = await page.Locator(".player-pause-word").TextContentAsync();
        await Screens.Keep(page, "language-player");
        Assert.Empty(tooWide);
        Assert.Equal("⟦Gó óñ~~⟧", pause);
    }
}
