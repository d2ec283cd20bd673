using Toehold.Benchmarks.Servers;
using Toehold.Storage;
using Toehold.Storage.Postgres;
using Toehold.Storage.Sqlite;
using Toehold.Web.Features.Serving;

namespace Toehold.Benchmarks.Load;

/// <summary>
/// One built server, the store and whoever asks on one machine: how many requests a second, how long they take at half of
/// that, and beside them what the database does by itself with the same rows.
/// </summary>
internal static class LoadRun
{
    private const int People = 200;
    private const int SideBySide = 64;
    private const int DaysBefore = 30;

    private static readonly int[] Portions = [1, 20];
    private static readonly int[] BenchClients = [16, SideBySide];
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(8);

    public static async Task<int> Run(string[] stores, TextWriter output)
    {
        await output.WriteLineAsync("| store | what | a second | median, ms | p99, ms | p99 at half of it, ms | processor ms for each: server, database, asker | failed |");
        await output.WriteLineAsync("| --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var name in stores.Length > 0 ? stores : ["SQLite", "PostgreSQL"])
        {
            var folder = Cluster.NewFolder();
            await Measure(name, folder, output);
            Directory.Delete(folder, recursive: true);
        }

        return 0;
    }

    private static async Task Measure(string name, string folder, TextWriter output)
    {
        await using var cluster = name == "PostgreSQL" ? await Cluster.Start(Path.Combine(folder, "pg"), "-c shared_buffers=512MB -c max_wal_size=4GB") : null;
        var place = cluster?.Place("toehold") ?? Path.Combine(folder, "data");
        Store store = cluster is not null ? new PostgresStore(place) : new SqliteStore(place, TimeProvider.System);
        await store.Open();
        await Requests(name, store, place, cluster, output);
        await Push(name, cluster, folder, output);
    }

    private static async Task Requests(string name, Store store, string place, Cluster? cluster, TextWriter output)
    {
        var readers = await Crowd.Join(store, People);
        var writers = await Crowd.Join(store, People);
        await Crowd.Practise(store, readers, DaysBefore);
        var calendars = await Crowd.Calendars(store, readers);
        await using var server = new Replica(Replica.FreePort(), place, "");
        await server.Start(TimeSpan.FromMinutes(3));
        using var asker = new Asker(server.Address);
        await Parallel.ForEachAsync(readers.Concat(writers), async (person, _) => await asker.Once(Asker.Get("/", person.Key)));
        var meter = new Meter(name, asker, server, cluster, output);
        await meter.Both("Today", Length, SideBySide, n => Asker.Get("/", readers[n % People].Key));
        await meter.Both("calendar feed", Length, SideBySide, n => Asker.Get($"/calendar/{calendars[n % People]}.ics"));
        await Intake(meter, writers, cluster, place, output);
    }

    // Beside each other in time, so that whatever else the machine does hits both.
    private static async Task Intake(Meter meter, List<(Guid Practice, string Key)> writers, Cluster? cluster, string place, TextWriter output)
    {
        if (cluster is not null)
        {
            await BareStore.Join(place, People);
        }

        foreach (var portion in Portions)
        {
            var bare = cluster is null
                ? BareStore.Loop(Path.Combine(place, "toehold.db"), writers[0].Practice, portion, Length)
                : await PgBench(cluster, portion);
            var name = cluster is null ? "bare loop" : "pgbench";
            await output.WriteLineAsync($"| {meter.Store} | {name}, {portion} in a commit | {bare:N0} | | | | | |");
            var deliveries = new Deliveries(writers, portion);
            var peak = await meter.Both($"intake, {portion} in a delivery", Length, SideBySide, deliveries.Next);
            await output.WriteLineAsync($"| {meter.Store} | intake as a share of {name} | {peak / bare:P0} | | | | | |");
            if (cluster is not null)
            {
                // The same pace as intake's half: what the database has to do besides, such as its vacuum, hits this too.
                var p99 = await BareStore.PgBenchAtAPace(cluster, People, portion, SideBySide, (int)Length.TotalSeconds, peak / 2);
                await output.WriteLineAsync($"| {meter.Store} | pgbench, {portion} in a commit, at half of intake's pace | {peak / 2:N0} | | | {p99:F1} | | |");
            }
        }
    }

    private static async Task<double> PgBench(Cluster cluster, int portion)
    {
        var best = 0.0;
        foreach (var clients in BenchClients)
        {
            best = Math.Max(best, await BareStore.PgBench(cluster, People, portion, clients, (int)Length.TotalSeconds));
        }

        return best;
    }

    private static async Task Push(string name, Cluster? cluster, string folder, TextWriter output)
    {
        var place = cluster?.Place("push");
        var options = new ServeOptions { Port = 0, DataFolder = Path.Combine(folder, "push"), Database = place };
        var (decided, sent) = await PushRun.Run(options.MakeStore(), options);
        await output.WriteLineAsync($"| {name} | reminders decided | {decided:N0} | | | | | |");
        await output.WriteLineAsync($"| {name} | messages handed to a push service | {sent:N0} | | | | | |");
    }
}
