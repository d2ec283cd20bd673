using Microsoft.Playwright;

namespace Toehold.EndToEnd.Tests;

/// <summary>A server for tests that only look.</summary>
public sealed class SharedServer : IAsyncLifetime
{
    private ToeholdProcess process = null!;

    public string Address => process.Address;

    public async ValueTask InitializeAsync() => process = await ToeholdProcess.Start(ToeholdProcess.NewFolder());

    public ValueTask DisposeAsync() => process.DisposeAsync();

    /// <summary>A browser whose sound is taken away and whose clock the test moves.</summary>
    public static async Task<IPage> WithClock(Chromium chromium, string address)
    {
        var page = await chromium.NewPage(address);
        await page.AddInitScriptAsync("delete window.AudioContext");
        await page.Clock.InstallAsync();
        return page;
    }
}
