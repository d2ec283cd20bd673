using Microsoft.Playwright;

namespace Toehold.EndToEnd.Tests;

/// <summary>Every page, at phone and desktop size, light and dark. Screenshots are kept in artifacts/screens to be looked at.</summary>
public sealed class PageTests(Chromium chromium, SharedServer server) : BrowserTest(chromium), IClassFixture<SharedServer>
{
    private static readonly (string Name, int Width, int Height)[] Sizes = [("phone", 390, 844), ("desktop", 1280, 800)];

    private static readonly (string Name, string Path)[] Pages =
    [
        ("today", "/"), ("session", "/session/five-foot-exercises/2"), ("programmes", "/programmes"),
        ("programme", "/programmes/foot-points"), ("history", "/history"), ("safety", "/safety"), ("figures", "/figures"),
        ("foot-map", "/foot-map?pregnant=no"), ("points", "/foot-map/session?point=KI1&pregnant=no"), ("not-found", "/nowhere"),
        ("settings", "/settings"), ("check-in", "/check-in"), ("levels", "/programmes/five-foot-exercises/levels"),
    ];

    public static TheoryData<string> Names => [.. Pages.Select(page => page.Name)];

    [Theory, MemberData(nameof(Names))]
    public async Task A_page_is_accessible_fits_its_width_and_logs_no_error(string name)
    {
        var page = await NewPage(server.Address);
        var errors = page.Errors();
        await page.GotoAsync(Pages.Single(p => p.Name == name).Path);

        foreach (var (size, width, height) in Sizes)
        {
            await page.SetViewportSizeAsync(width, height);
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                await Screens.Keep(page, $"{name}-{size}-{(scheme == ColorScheme.Dark ? "dark" : "light")}");
            }

            Assert.Equal(0, await page.EvaluateAsync<int>("() => Math.max(0, document.documentElement.scrollWidth - innerWidth)"));
        }

        await Audit(page);
        await page.SetViewportSizeAsync(Sizes[0].Width, Sizes[0].Height);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await Audit(page);
        Assert.All(errors, error => Assert.True(name == "not-found" && error.Contains("404", StringComparison.Ordinal), error));
    }

    [Theory, InlineData("/"), InlineData("/session/five-foot-exercises/1"), InlineData("/offline")]
    public async Task A_page_that_its_scripts_fill_stays_where_it_is(string path)
    {
        var page = await NewPage(server.Address);
        await page.AddInitScriptAsync("""
            window.moved = 0;
            new PerformanceObserver(list => { for (const shift of list.getEntries()) moved += shift.value; }).observe({ type: 'layout-shift', buffered: true });
            """);

        await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.WaitForFunctionAsync("() => document.querySelector('[data-sound]:not(:disabled), #kept-sessions li')");
        await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");

        Assert.InRange(await page.EvaluateAsync<double>("() => moved"), 0, 0.01);
    }

    [Fact]
    public async Task The_audit_finds_a_picture_without_words()
    {
        var page = await NewPage(server.Address);

        await page.SetContentAsync("<main><h1>One picture</h1><img src='/icon.svg'></main>");

        Assert.Contains(await page.Violations(), violation => violation.Contains("image-alt", StringComparison.Ordinal));
    }

    private static async Task Audit(IPage page) =>
        Assert.Empty(await page.Violations());
}
