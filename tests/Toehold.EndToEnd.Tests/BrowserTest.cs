using Microsoft.Playwright;

namespace Toehold.EndToEnd.Tests;

/// <summary>A test that opens pages; they are closed with it, since a page that leads a session keeps a processor busy.</summary>
public abstract class BrowserTest(Chromium chromium) : IAsyncDisposable
{
    private readonly List<IBrowserContext> contexts = [];

    protected Task<IPage> NewPage(string address, BrowserNewContextOptions? options = null) =>
        NewPage(chromium.Browser, address, options);

    /// <summary>A page that may show notifications.</summary>
    protected async Task<IPage> NewPageWithNotifications(string address)
    {
        var page = await NewPage(await chromium.WholeBrowser, address);
        await page.Context.GrantPermissionsAsync(["notifications"]);
        return page;
    }

    /// <summary>A page whose sound is taken away and whose clock stands still until the test moves it.</summary>
    protected async Task<IPage> NewPageWithClock(string address, BrowserNewContextOptions? options = null)
    {
        var page = await NewPage(address, options);
        await page.AddInitScriptAsync("delete window.AudioContext");
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        await page.Clock.InstallAsync(new() { TimeDate = now });
        await page.Clock.PauseAtAsync(now.AddSeconds(1));
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var context in contexts)
        {
            await context.CloseAsync();
        }

        GC.SuppressFinalize(this);
    }

    private async Task<IPage> NewPage(IBrowser browser, string address, BrowserNewContextOptions? options = null)
    {
        options ??= new() { ViewportSize = new() { Width = 390, Height = 844 } };
        options.BaseURL = address;
        var context = await browser.NewContextAsync(options);
        context.SetDefaultTimeout(20_000);
        contexts.Add(context);
        return await context.NewPageAsync();
    }
}
