using Toehold.Benchmarks.Servers;
using Toehold.Storage;
using Toehold.Storage.Postgres;
using Toehold.Storage.Sqlite;

namespace Toehold.Benchmarks.Faults;

/// <summary>The servers that faults happen to: one on SQLite, or two on one PostgreSQL; the data on a disk that can be full.</summary>
internal sealed class Scene : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly HttpClient client = new() { Timeout = TimeSpan.FromSeconds(5) };

    private Scene(SmallDisk disk, Cluster? database, Store store, IReadOnlyList<Replica> replicas, string clock) =>
        (Disk, Database, Store, Replicas, Clock) = (disk, database, store, replicas, clock);

    public SmallDisk Disk { get; }

    public Cluster? Database { get; }

    public Store Store { get; }

    public IReadOnlyList<Replica> Replicas { get; }

    /// <summary>The file that the servers with a clock of their own go by.</summary>
    public string Clock { get; }

    public static async Task<Scene> Set(bool postgres)
    {
        var disk = await SmallDisk.Make(postgres ? 400 : 80);
        var database = postgres ? await Cluster.Start(Path.Combine(disk.Folder, "pg"), "-c max_wal_size=64MB -c min_wal_size=32MB") : null;
        var place = database?.Place("toehold") ?? Path.Combine(disk.Folder, "data");
        Store store = postgres ? new PostgresStore(place) : new SqliteStore(place, TimeProvider.System);
        if (await store.Open() is StoreOpening.Failed failed)
        {
            throw new InvalidOperationException(failed.Trouble.Sentence);
        }

        var clock = Path.Combine(disk.Folder, "clock");
        ClockFile.Set(clock, TimeSpan.Zero);
        var replicas = Enumerable.Range(0, postgres ? 2 : 1).Select(_ => new Replica(Replica.FreePort(), place, clock)).ToList();
        await Task.WhenAll(replicas.Select(replica => replica.Start(Patience)));
        return new Scene(disk, database, store, replicas, clock);
    }

    /// <summary>How long it took until every server said that it is ready; null where one did not.</summary>
    public async Task<TimeSpan?> Recovery()
    {
        var began = TimeProvider.System.GetTimestamp();
        foreach (var replica in Replicas)
        {
            while (!await IsReady(replica))
            {
                if (TimeProvider.System.GetElapsedTime(began) > Patience)
                {
                    return null;
                }

                await Task.Delay(100);
            }
        }

        return TimeProvider.System.GetElapsedTime(began);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        foreach (var replica in Replicas)
        {
            await replica.DisposeAsync();
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (Database is not null)
        {
            await Database.DisposeAsync();
        }

        await Disk.DisposeAsync();
    }

    private async Task<bool> IsReady(Replica replica)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri(replica.Address, "/health/ready"));
            return answer.IsSuccessStatusCode;
        }
        catch (Exception e) when (e is HttpRequestException or IOException or TaskCanceledException)
        {
            return false;
        }
    }
}
