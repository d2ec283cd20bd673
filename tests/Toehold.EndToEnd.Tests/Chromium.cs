using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Toehold.EndToEnd.Tests.Chromium))]

// Most of a browser test is waiting; two at a time keep two processors busy, more would wait for each other.
[assembly: CollectionBehavior(MaxParallelThreads = 2)]

namespace Toehold.EndToEnd.Tests;

/// <summary>
/// One browser for all tests; each test has a context of its own, as a new person would. It is the shell without windows where
/// that is installed, since it takes half the time; what that lacks, such as notifications, is tested in the whole browser.
/// </summary>
public sealed class Chromium : IAsyncLifetime
{
    private const float Patience = 20_000;

    private static readonly string[] Whole = ["chromium", "chromium-browser", "google-chrome"];
    private static readonly string[] Shells = ["chromium-headless-shell", .. Whole];

    private Lazy<Task<IBrowser>> whole = null!;
    private IPlaywright playwright = null!;

    public IBrowser Browser { get; private set; } = null!;

    public Task<IBrowser> WholeBrowser => whole.Value;

    public async ValueTask InitializeAsync()
    {
        await BuildOnce();
        Assertions.SetDefaultExpectTimeout(Patience);
        playwright = await Playwright.CreateAsync();
        Browser = await Launch(Shells);
        whole = new(() => Launch(Whole));
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        if (whole.IsValueCreated)
        {
            await (await whole.Value).DisposeAsync();
        }

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

    private Task<IBrowser> Launch(string[] names) => playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = Find(names),
        Args = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-gpu", "--autoplay-policy=user-gesture-required"],
    });

    private static string Find(string[] names) => names
        .SelectMany(name => Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("The browser tests need Chromium: ./test installs it.");
}
