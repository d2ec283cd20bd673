using System.Diagnostics;
using Npgsql;
using Toehold.Storage.Tests;

namespace Toehold.Benchmarks.Servers;

/// <summary>A PostgreSQL server of the measurement's own, as it is installed: every commit waits for the disk.</summary>
internal sealed class Cluster : IAsyncDisposable
{
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(200);

    private readonly string folder;
    private readonly string settings;

    private Cluster(string folder, string settings) => (this.folder, this.settings) = (folder, settings);

    private string Data => Path.Combine(folder, "data");

    public string Folder => folder;

    /// <summary>A temporary folder that the user "postgres" may enter.</summary>
    public static string NewFolder()
    {
        var made = Directory.CreateTempSubdirectory("toehold-bench-");
        if (!OperatingSystem.IsWindows())
        {
            made.UnixFileMode |= UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
        }

        return made.FullName;
    }

    public string Log => Path.Combine(folder, "log");

    public static async Task<Cluster> Start(string folder, string settings = "")
    {
        Directory.CreateDirectory(folder);
        var cluster = new Cluster(folder, settings);
        if (ServerProgram.IsRoot)
        {
            await ServerProgram.Execute("chown", "postgres", folder);
        }

        await ServerProgram.Run("initdb", "-D", cluster.Data, "-U", "toehold", "-A", "trust", "-E", "UTF8", "--no-sync");
        await cluster.Resume();
        return cluster;
    }

    public string Place(string database) =>
        new NpgsqlConnectionStringBuilder { Host = folder, Username = "toehold", Database = database }.ToString();

    /// <summary>Starts it, again and again where it cannot yet, as whatever keeps a server running does.</summary>
    public async Task Resume()
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                var options = $"-k {folder} -c listen_addresses='' -c max_connections=200 {settings}";
                await ServerProgram.Run("pg_ctl", "-D", Data, "-w", "-l", Log, "-o", options, "start");
                return;
            }
            catch (InvalidOperationException) when (tries < 50)
            {
                // What the killed server shared with its processes is still in use, or the disk is full.
                await Task.Delay(BetweenTries, TimeProvider.System);
            }
        }
    }

    public bool Runs => Postmaster is { } id && Directory.Exists($"/proc/{id}");

    /// <summary>As a power cut does it, for the whole server.</summary>
    public async Task Kill()
    {
        if (Postmaster is { } id)
        {
            await Signal(id);
        }
    }

    /// <summary>Kills one of the processes that serve connections: the server then starts afresh by itself.</summary>
    public async Task KillOne(Random random)
    {
        var children = await Processes("pgrep", "-P", $"{Postmaster}", "-f", "toehold");
        if (children.Length > 0)
        {
            await Signal(children[random.Next(children.Length)]);
        }
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (Runs)
        {
            await ServerProgram.Run("pg_ctl", "-D", Data, "-w", "-m", "immediate", "stop");
        }
    }

    public int? Postmaster
    {
        get
        {
            var file = Path.Combine(Data, "postmaster.pid");
            return File.Exists(file) && int.TryParse(File.ReadLines(file).FirstOrDefault(), out var id) ? id : null;
        }
    }

    private static async Task Signal(int process)
    {
        using var kill = Process.Start("kill", ["-KILL", $"{process}"]);
        await kill.WaitForExitAsync();
    }

    private static async Task<int[]> Processes(string program, params string[] arguments)
    {
        using var list = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var text = await list.StandardOutput.ReadToEndAsync();
        return [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)];
    }
}
