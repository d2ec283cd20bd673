using System.Diagnostics;
using System.Net.Sockets;

namespace Toehold.Benchmarks.Servers;

/// <summary>One server in a process of its own, on a port that it keeps when it is started again.</summary>
internal sealed class Replica(int port, string place, string clockFile) : IAsyncDisposable
{
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(300);

    private Process? process;

    public Uri Address { get; } = new($"http://127.0.0.1:{port}");

    /// <summary>The app as it was built with the measurement, or the same app in a process whose clock a file sets.</summary>
    public bool HasOwnClock { get; set; }

    // A measurement may name a published toehold.dll, as people run it, in the place of the one that was built with it.
    private static string App => Environment.GetEnvironmentVariable("TOEHOLD_APP") is { Length: > 0 } app ? app : Path.Combine(AppContext.BaseDirectory, "toehold.dll");

    public int ProcessId => process?.Id ?? 0;

    public bool Runs => process is { HasExited: false };

    public static int FreePort()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Starts it, again and again while it cannot, as whatever keeps a server running does.</summary>
    public async Task Start(TimeSpan patience)
    {
        var began = TimeProvider.System.GetTimestamp();
        while (!await TryStart())
        {
            if (TimeProvider.System.GetElapsedTime(began) > patience)
            {
                throw new InvalidOperationException($"The server at {Address} did not start within {patience.TotalSeconds} s.");
            }

            await Task.Delay(BetweenTries, TimeProvider.System);
        }
    }

    public async Task Kill()
    {
        if (process is { HasExited: false })
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Kill();
        process?.Dispose();
    }

    private async Task<bool> TryStart()
    {
        process?.Dispose();
        process = Process.Start(Info())!;
        _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("Open http", StringComparison.Ordinal))
            {
                _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
                return true;
            }
        }

        await process.WaitForExitAsync();
        return false;
    }

    private ProcessStartInfo Info()
    {
        string[] where = place.Contains('=', StringComparison.Ordinal) ? ["--database", place] : ["--data", place];
        string[] arguments = HasOwnClock
            ? [Path.Combine(AppContext.BaseDirectory, "Toehold.Benchmarks.dll"), "serve-by-clock", $"{port}", place, clockFile]
            : [App, "--port", $"{port}", "--people", "many", .. where];
        return new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
    }
}
