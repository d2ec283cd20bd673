using System.Buffers;
using System.Text.Json;
using Toehold.Benchmarks.Servers;
using Toehold.Storage;
using Toehold.Storage.Postgres;
using Toehold.Storage.Sqlite;

namespace Toehold.Benchmarks.Load;

/// <summary>
/// One built server, the store and whoever asks on one machine: how many requests a second, how long they take at half of
/// that, and beside them what the database does by itself with the same rows.
/// </summary>
internal static class LoadRun
{
    private const int People = 200;
    private const int SideBySide = 64;
    private const int Portion = 20;

    private static readonly TimeSpan Length = TimeSpan.FromSeconds(8);

    public static async Task<int> Run(TextWriter output)
    {
        await output.WriteLineAsync("| store | what | a second | median, ms | p99, ms | p99 at half of it, ms | failed |");
        await output.WriteLineAsync("| --- | --- | --- | --- | --- | --- | --- |");
        foreach (var postgres in new[] { false, true })
        {
            var folder = Cluster.NewFolder();
            await Measure(postgres, folder, output);
            Directory.Delete(folder, recursive: true);
        }

        return 0;
    }

    private static async Task Measure(bool postgres, string folder, TextWriter output)
    {
        await using var cluster = postgres ? await Cluster.Start(Path.Combine(folder, "pg"), "-c shared_buffers=512MB -c max_wal_size=4GB") : null;
        var place = cluster?.Place("toehold") ?? Path.Combine(folder, "data");
        Store store = postgres ? new PostgresStore(place) : new SqliteStore(place, TimeProvider.System);
        await store.Open();
        var people = await Crowd.Join(store, People);
        await using var server = new Replica(Replica.FreePort(), place, "");
        await server.Start(TimeSpan.FromMinutes(1));
        using var asker = new Asker(server.Address);
        var calendars = await Calendars(store, people.Select(person => person.Practice));
        await Everyone(asker, people);
        var name = postgres ? "PostgreSQL" : "SQLite";
        await Bare(cluster, place, people[0].Practice, name, output);
        var random = new Random(20261125);
        string Key(int number) => people[number % People].Key;
        await Both(name, "intake, 1 entry a delivery", asker, n => asker.Post("/api/entries", Key(n), Body(random, 1)), output);
        await Both(name, $"intake, {Portion} entries a delivery", asker, n => asker.Post("/api/entries", Key(n), Body(random, Portion)), output);
        await Both(name, "Today", asker, n => asker.Get("/", Key(n)), output);
        await Both(name, "calendar feed", asker, n => asker.Get($"/calendar/{calendars[n % People]}.ics"), output);
    }

    private static async Task Bare(Cluster? cluster, string place, Guid practice, string name, TextWriter output)
    {
        if (cluster is not null)
        {
            await output.WriteLineAsync($"| {name} | pgbench, 1 row a commit, {SideBySide} side by side | {await BareStore.PgBench(cluster, practice, SideBySide, (int)Length.TotalSeconds):N0} | | | | |");
            return;
        }

        var file = Path.Combine(place, "toehold.db");
        foreach (var rows in new[] { 1, 100 })
        {
            await output.WriteLineAsync($"| {name} | bare loop, {rows} row(s) a commit | {BareStore.Loop(file, practice, rows, Length):N0} | | | | |");
        }
    }

    private static async Task Both(string name, string what, Asker asker, Func<int, HttpRequestMessage> make, TextWriter output)
    {
        await asker.Ask(SideBySide, TimeSpan.FromSeconds(3), null, make);
        var peak = await asker.Ask(SideBySide, Length, null, make);
        var half = await asker.Ask(SideBySide, Length, peak.PerSecond / 2, make);
        await output.WriteLineAsync(
            $"| {name} | {what} | {peak.PerSecond:N0} | {peak.MedianMs:F1} | {peak.P99Ms:F1} | {half.P99Ms:F1} | {peak.Failed + half.Failed} |");
    }

    // The first visit of the day stocks the shelf, and Today asks about safety once.
    private static async Task Everyone(Asker asker, List<(Guid Practice, string Key)> people)
    {
        var number = 0;
        await asker.Ask(4, TimeSpan.FromSeconds(4), null, n => asker.Get("/", people[Interlocked.Increment(ref number) % people.Count].Key));
    }

    private static async Task<List<string>> Calendars(Store store, IEnumerable<Guid> practices)
    {
        var keys = new AccessKeys(store, TimeProvider.System);
        var made = new List<string>();
        foreach (var practice in practices)
        {
            made.Add(await keys.Make(practice, KeyPurpose.Calendar, "Calendar"));
        }

        return made;
    }

    private static byte[] Body(Random random, int entries)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartArray();
        lock (random)
        {
            for (var entry = 0; entry < entries; entry++)
            {
                EntryJson.Write(writer, Sets.Make(random, random.Next(1_000_000)));
            }
        }

        writer.WriteEndArray();
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }
}
