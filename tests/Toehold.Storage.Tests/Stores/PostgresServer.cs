using Npgsql;

namespace Toehold.Storage.Tests;

/// <summary>A PostgreSQL server of the tests' own, on a socket in a temporary folder. Everyone comes in without a password but "guarded".</summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("toehold-").FullName;
    private bool started;

    private string Data => Path.Combine(folder, "data");

    public static async Task<PostgresServer> Start()
    {
        var server = new PostgresServer();
        if (ServerProgram.IsRoot)
        {
            await ServerProgram.Execute("chown", "postgres", server.folder);
        }

        await ServerProgram.Run("initdb", "-D", server.Data, "-U", "toehold", "-A", "trust", "-E", "UTF8", "--no-sync");
        var access = Path.Combine(server.Data, "pg_hba.conf");
        await File.WriteAllTextAsync(access, "local all guarded scram-sha-256\n" + await File.ReadAllTextAsync(access));
        await server.Resume();
        return server;
    }

    // Nothing here outlives the machine: what is killed are processes, and their writes reach the system either way.
    public async Task Resume()
    {
        await ServerProgram.Run(
            "pg_ctl", "-D", Data, "-w", "-l", Path.Combine(folder, "log"), "-o", $"-k {folder} -c listen_addresses='' -c fsync=off", "start");
        started = true;
    }

    public async Task Stop()
    {
        await ServerProgram.Run("pg_ctl", "-D", Data, "-w", "-m", "immediate", "stop");
        started = false;
    }

    /// <summary>The connection string of a database, which need not exist.</summary>
    public string Place(string database) =>
        new NpgsqlConnectionStringBuilder { Host = folder, Username = "toehold", Database = database, MaxPoolSize = 20 }.ToString();

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (started)
        {
            await Stop();
        }

        Directory.Delete(folder, recursive: true);
    }
}
