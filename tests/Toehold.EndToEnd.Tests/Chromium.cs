using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Toehold.EndToEnd.Tests.Chromium))]

namespace Toehold.EndToEnd.Tests;

/// <summary>One browser for all tests; each test has a context of its own, as a new person would.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    public async ValueTask InitializeAsync()
    {
        await BuildOnce();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Find(),
            Args = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--autoplay-policy=user-gesture-required"],
        });
    }

    public async Task<IPage> NewPage(string address, BrowserNewContextOptions? options = null)
    {
        options ??= new() { ViewportSize = new() { Width = 390, Height = 844 } };
        options.BaseURL = address;
        var context = await browser.NewContextAsync(options);
        context.SetDefaultTimeout(20_000);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    /// <summary>Tests start the app side by side; only the first may build it.</summary>
    private static async Task BuildOnce()
    {
        using var build = ToeholdProcess.Run("--version");
        var trouble = await build.StandardError.ReadToEndAsync();
        await build.WaitForExitAsync();
        Assert.True(build.ExitCode == 0, trouble);
    }

    private static string Find() => Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("The browser tests need Chromium: ./test installs it.");
}
