using System.Diagnostics;
using Microsoft.Playwright;

namespace Toehold.Benchmarks.Player;

/// <summary>The app as a user runs it, on a free port with a data folder of its own, and the system's Chromium.</summary>
internal sealed class ServedApp : IAsyncDisposable
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private readonly Process process;

    private ServedApp(Process process, string address, string data) => (this.process, Address, Data) = (process, address, data);

    public string Address { get; }

    public string Data { get; }

    public static string Root { get; } = FindRoot();

    public static string Chromium => Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .First(File.Exists);

    public static async Task<ServedApp> Start()
    {
        var data = Directory.CreateTempSubdirectory("toehold-bench-").FullName;
        // A long measurement may name a published toehold.dll, so that the checkout can be built meanwhile.
        var (program, first) = Environment.GetEnvironmentVariable("TOEHOLD_APP") is { Length: > 0 } app ? ("dotnet", app) : ("sh", Path.Combine(Root, "toehold"));
        var process = Process.Start(new ProcessStartInfo(program, [first, "--port", "0", "--data", data]) { RedirectStandardOutput = true })!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("Open http", StringComparison.Ordinal))
            {
                var served = new ServedApp(process, line["Open ".Length..], data);
                await GiveFirstAnswers(served.Address);
                return served;
            }
        }

        throw new InvalidOperationException("Toehold did not start.");
    }

    /// <summary>What a person answers before their first session, and the hand-out's own dose, so that Start leads it at once.</summary>
    private static async Task GiveFirstAnswers(string address)
    {
        using var client = new HttpClient();
        var now = TimeProvider.System.GetLocalNow();
        object[] whats = [new { kind = "safetyAnswered", yes = Array.Empty<string>() }, new { kind = "levelChosen", choice = "handOut" }];
        var entries = whats.Select(what => new { id = Guid.CreateVersion7(now), at = now, day = $"{now:yyyy-MM-dd}", what });
        var response = await client.PostAsJsonAsync(new Uri($"{address}/api/entries"), entries);
        response.EnsureSuccessStatusCode();
    }

    public static Task<IBrowser> Browser(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = Chromium,
        Args = ["--no-sandbox", "--autoplay-policy=user-gesture-required"],
    });

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(Data, recursive: true);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Toehold.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The benchmarks run from a build inside the checkout.");
        }

        return folder.FullName;
    }
}
