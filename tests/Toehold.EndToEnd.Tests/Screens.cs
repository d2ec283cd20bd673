using Microsoft.Playwright;

namespace Toehold.EndToEnd.Tests;

/// <summary>Pictures to look at, in artifacts/screens.</summary>
internal static class Screens
{
    internal static Task Keep(IPage page, string name) =>
        page.ScreenshotAsync(new() { Path = Path.Combine(ToeholdProcess.Root, "artifacts", "screens", $"{name}.png"), FullPage = true });
}
