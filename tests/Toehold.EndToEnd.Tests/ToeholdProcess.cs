using System.Diagnostics;

namespace Toehold.EndToEnd.Tests;

/// <summary>The app as a user runs it: the very script, a real port, a data folder of its own.</summary>
public sealed class ToeholdProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly Process process;

    private ToeholdProcess(Process process, string address, string data) => (this.process, Address, Data) = (process, address, data);

    public string Address { get; }

    public string Data { get; }

    public int Port => new Uri(Address).Port;

    public static string Root { get; } = FindRoot();

    public static string NewFolder() => Directory.CreateTempSubdirectory("toehold-").FullName;

    /// <summary>
    /// Starts the app. A new folder gets the answers that a person gives before their first session, and the hand-out's own
    /// dose, so that a test begins with the day of the hand-out; <paramref name="asNew"/> leaves it as a new person finds it.
    /// </summary>
    public static async Task<ToeholdProcess> Start(string data, int port = 0, bool asNew = false, params string[] more)
    {
        var isNew = !Directory.EnumerateFileSystemEntries(data).Any();
        var process = Run(["--port", $"{port}", "--data", data, .. more]);
        using var patience = new CancellationTokenSource(Patience);
        var lines = new List<string>();
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            lines.Add(line);
            if (line.StartsWith("Open http", StringComparison.Ordinal))
            {
                var server = new ToeholdProcess(process, line["Open ".Length..], data);
                await (isNew && !asNew ? FirstAnswers.Give(server.Address) : Task.CompletedTask);
                return server;
            }
        }

        throw new InvalidOperationException($"Toehold did not start: {string.Join('\n', lines)} {await process.StandardError.ReadToEndAsync(patience.Token)}");
    }

    /// <summary>Starts `./toehold` with arguments; its streams are read by the caller.</summary>
    public static Process Run(params string[] arguments) => Process.Start(new ProcessStartInfo("sh", [Path.Combine(Root, "toehold"), .. arguments])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        RedirectStandardInput = true,
        WorkingDirectory = Root,
    })!;

    /// <summary>As `kill -9` does it: no goodbye.</summary>
    public async Task Kill()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    /// <summary>As Ctrl-C does it; the exit code.</summary>
    public async Task<int> Interrupt()
    {
        using var kill = Process.Start("kill", ["-INT", $"{process.Id}"]);
        await kill.WaitForExitAsync();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(30));
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await Kill();
        }

        process.Dispose();
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Toehold.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests run from a build inside the checkout.");
    }
}
