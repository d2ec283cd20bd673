using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Toehold.Benchmarks.Servers;

namespace Toehold.Benchmarks.Faults;

/// <summary>What can befall the processes, the disk, the clock and the database, one at a time and for a while.</summary>
internal sealed class Misfortunes(Scene scene, Tally tally, Random random)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>A little less than the 48 hours that a device may be ahead of a server, less what the devices' own clocks are wrong.</summary>
    private const int MostHoursBeside = 46;

    private Func<Task>[] All => scene.Database is null
        ? [KillServer, FillDisk, JumpClock, KillServer, LockDatabase]
        : [KillServer, KillDatabase, CutConnections, FillDisk, KillDatabaseProcess, KillServer, TakeDatabaseAway, CutConnections, JumpClock];

    /// <summary>Something, in turn, so that everything happens; what exactly is random.</summary>
    public Task Befall(int number) => All[number % All.Length]();

    /// <summary>The database is away for a minute.</summary>
    public Task TakeDatabaseAwayForLong() => TakeDatabaseAway(TimeSpan.FromMinutes(1), "database away for a minute");

    private async Task KillServer()
    {
        tally.Fault("kill -9 of a server");
        var victim = scene.Replicas[random.Next(scene.Replicas.Count)];
        await victim.Kill();
        victim.HasOwnClock = random.Next(2) == 0;
        await Wait(0, 1500);
        await victim.Start(Patience);
    }

    private async Task KillDatabase()
    {
        tally.Fault("kill -9 of the database server");
        await scene.Database!.Kill();
        await Wait(0, 1000);
        await scene.Database.Resume();
    }

    private async Task KillDatabaseProcess()
    {
        tally.Fault("kill -9 of a database process");
        await scene.Database!.KillOne(random);
    }

    private async Task CutConnections()
    {
        tally.Fault("all connections to the database cut");
        Npgsql.NpgsqlConnection.ClearAllPools();
        await using var db = scene.Store.CreateDbContext();
        await db.Database.ExecuteSqlRawAsync("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = 'toehold'");
    }

    private Task TakeDatabaseAway() => TakeDatabaseAway(TimeSpan.FromMilliseconds(random.Next(1000, 4000)), "database away for some seconds");

    private async Task TakeDatabaseAway(TimeSpan length, string what)
    {
        tally.Fault(what);
        await scene.Database!.DisposeAsync();
        await Task.Delay(length, TimeProvider.System);
        await scene.Database.Resume();
    }

    private async Task FillDisk()
    {
        if (!scene.Disk.IsSmall)
        {
            return;
        }

        tally.Fault("disk full");
        scene.Disk.Fill();
        await Wait(1000, 2500);
        scene.Disk.Free();
        if (scene.Database is { Runs: false } stopped)
        {
            await stopped.Resume();
        }
    }

    private async Task JumpClock()
    {
        tally.Fault("clock jump of a server");
        if (!scene.Replicas.Any(replica => replica.HasOwnClock))
        {
            await scene.Replicas[0].Kill();
            scene.Replicas[0].HasOwnClock = true;
            await scene.Replicas[0].Start(Patience);
        }

        ClockFile.Set(scene.Clock, TimeSpan.FromHours(random.Next(-MostHoursBeside, MostHoursBeside + 1)));
        await Wait(500, 1500);
        ClockFile.Set(scene.Clock, TimeSpan.FromHours(random.Next(-MostHoursBeside, MostHoursBeside + 1)));
        await Wait(500, 1500);
    }

    private async Task LockDatabase()
    {
        tally.Fault("database file locked by another program");
        await using var other = new SqliteConnection($"Data Source={((Storage.Sqlite.SqliteStore)scene.Store).File};Pooling=False;Default Timeout=30");
        await other.OpenAsync();
        await using var begin = new SqliteCommand("BEGIN IMMEDIATE", other);
        await begin.ExecuteNonQueryAsync();
        await Wait(1000, 8000);
    }

    private Task Wait(int from, int to) => Task.Delay(random.Next(from, to));
}
