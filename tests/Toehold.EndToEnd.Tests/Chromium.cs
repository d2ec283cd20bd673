using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Toehold.EndToEnd.Tests.Chromium))]

// Most of a browser test is waiting; two at a time keep two processors busy, more would wait for each other.
[assembly: CollectionBehavior(MaxParallelThreads = 2)]

namespace Toehold.EndToEnd.Tests;

/// <summary>One browser for all tests; each test has a context of its own, as a new person would.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const float Patience = 20_000;

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private IPlaywright playwright = null!;

    public IBrowser Browser { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await BuildOnce();
        Assertions.SetDefaultExpectTimeout(Patience);
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Find(),
            Args = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-gpu", "--autoplay-policy=user-gesture-required"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
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
