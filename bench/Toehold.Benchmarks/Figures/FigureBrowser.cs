using Microsoft.Playwright;

namespace Toehold.Benchmarks;

/// <summary>The Chromium that is installed, without a window.</summary>
internal static class FigureBrowser
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    public static async Task With(Func<IBrowser, Task> use)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Find(), Args = ["--no-sandbox"] });
        await use(browser);
    }

    private static string Find() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("Chromium is needed: ./test installs it.");
}
