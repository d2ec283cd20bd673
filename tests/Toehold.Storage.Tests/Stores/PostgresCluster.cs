using Npgsql;
using Toehold.Storage.Postgres;
using Toehold.Storage.Tests;

[assembly: AssemblyFixture(typeof(PostgresCluster))]

namespace Toehold.Storage.Tests;

/// <summary>A PostgreSQL server of the tests' own, on a socket in a temporary folder, for as long as the tests run.</summary>
public sealed class PostgresCluster : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("toehold-").FullName;
    private bool started;

    /// <summary>One migrated store for all tests that keep to practices of their own.</summary>
    public PostgresStore Shared { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        StatementLog.Listen();
        if (ServerProgram.IsRoot)
        {
            await ServerProgram.Execute("chown", "postgres", folder);
        }

        var data = Path.Combine(folder, "data");
        await ServerProgram.Run("initdb", "-D", data, "-U", "toehold", "-A", "trust", "-E", "UTF8", "--no-sync");

        // Everyone comes in without a password but "guarded".
        var access = Path.Combine(data, "pg_hba.conf");
        await File.WriteAllTextAsync(access, "local all guarded scram-sha-256\n" + await File.ReadAllTextAsync(access));

        // Nothing here outlives the machine: what is killed are processes, and their writes reach the system either way.
        await ServerProgram.Run(
            "pg_ctl", "-D", data, "-w", "-l", Path.Combine(folder, "log"), "-o", $"-k {folder} -c listen_addresses='' -c fsync=off", "start");
        started = true;
        Shared = new PostgresStore(Place("shared"));
        Assert.IsType<StoreOpening.Ready>(await Shared.Open());
    }

    /// <summary>The connection string of a database, which need not exist.</summary>
    public string Place(string database) =>
        new NpgsqlConnectionStringBuilder { Host = folder, Username = "toehold", Database = database, MaxPoolSize = 20 }.ToString();

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (started)
        {
            await ServerProgram.Run("pg_ctl", "-D", Path.Combine(folder, "data"), "-w", "-m", "immediate", "stop");
        }

        Directory.Delete(folder, recursive: true);
    }
}
