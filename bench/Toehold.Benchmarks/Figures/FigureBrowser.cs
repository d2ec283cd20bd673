using Microsoft.Playwright;
using Toehold.Benchmarks.Player;

namespace Toehold.Benchmarks;

/// <summary>The Chromium that is installed, for pages that need no server.</summary>
internal static class FigureBrowser
{
    public static async Task With(Func<IBrowser, Task> use)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await ServedApp.Browser(playwright);
        await use(browser);
    }
}
