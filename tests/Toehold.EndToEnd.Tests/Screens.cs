using Microsoft.Playwright;

namespace Toehold.EndToEnd.Tests;

/// <summary>Pictures to look at, in artifacts/screens.</summary>
internal static class Screens
{
    internal static Task Keep(IPage page, string name, bool whole = true) =>
        page.ScreenshotAsync(new() { Path = Path.Combine(ToeholdProcess.Root, "artifacts", "screens", $"{name}.png"), FullPage = whole });

    /// <summary>Keeps a picture of a page that axe finds nothing wrong with and that is no wider than the screen.</summary>
    internal static async Task Look(IPage page, string name)
    {
        await Keep(page, name);
        Assert.Empty(await page.Violations());
        Assert.Equal(0, await page.EvaluateAsync<int>("() => Math.max(0, document.documentElement.scrollWidth - innerWidth)"));
    }
}
