using System.Globalization;
using System.Text.RegularExpressions;
using Toehold.Benchmarks.Load;
using Toehold.Benchmarks.Servers;
using Toehold.Storage.Postgres;

namespace Toehold.Benchmarks.Million;

/// <summary>
/// The same people with a whole year of twelve entries a day, first among a thousand like them, then among a million with an
/// entry a week: how long their pages take, and whether any statement reads a table from end to end.
/// </summary>
internal static partial class MillionRun
{
    private const int WholeYears = 1_000;
    private const int Asking = 100;

    // What is made need not outlive a power cut; what is measured reads only.
    private const string Settings =
        "-c shared_buffers=2GB -c max_wal_size=8GB -c maintenance_work_mem=1GB -c fsync=off -c full_page_writes=off -c wal_level=minimal -c max_wal_senders=0 -c autovacuum=off";

    private static readonly string[] Addresses = ["/", "/progress", "/history", "/programmes", "/programmes/five-foot-exercises", "/reminders", "/settings", "/offline/days.json"];

    public static async Task<int> Run(string[] arguments, TextWriter output)
    {
        var people = 1_000_000;
        if (arguments.Length > 1 || (arguments.Length == 1 && !(int.TryParse(arguments[0], CultureInfo.InvariantCulture, out people) && people > WholeYears)))
        {
            await Console.Error.WriteLineAsync($"Say how many people, more than {WholeYears}: million [people]");
            return 1;
        }

        var folder = Cluster.NewFolder();
        var wrong = await Measure(Path.Combine(folder, "pg"), people, output);
        Directory.Delete(folder, recursive: true);
        return wrong == 0 ? 0 : 1;
    }

    private static async Task<int> Measure(string folder, int people, TextWriter output)
    {
        await using var cluster = await Cluster.Start(folder, Settings);
        var place = cluster.Place("toehold");
        var store = new PostgresStore(place);
        await store.Open();
        var population = new Population(store);
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var asking = await Crowd.Join(store, Asking);
        await population.Join(WholeYears - Asking);
        await population.Practise(today, 365);
        await population.Settle();
        await using var server = new Replica(Replica.FreePort(), place, "");
        await server.Start(TimeSpan.FromMinutes(3));
        await output.WriteLineAsync($"A thousand: {await population.Size()}");
        var few = await Times(cluster, server, asking);
        await population.Join(people - WholeYears);
        await population.PractiseWeekly(today);
        await population.Settle();
        await output.WriteLineAsync($"Many: {await population.Size()}");
        var many = await Times(cluster, server, asking);
        await Table(few, many, output);
        return await Scans(cluster, asking, output) + few.Concat(many).Sum(time => time.Failed);
    }

    private static async Task<List<Time>> Times(Cluster cluster, Replica server, List<(Guid Practice, string Key)> asking)
    {
        using var asker = new Asker(server.Address);
        double Spent() => CpuTime.Of(server.ProcessId) + CpuTime.WithChildren(cluster.Postmaster ?? 0);
        var times = new List<Time>();

        // A server that has just started compiles what it runs; the first measurement must not pay for that.
        foreach (var address in Addresses)
        {
            await asker.Ask(4, TimeSpan.FromSeconds(3), null, n => Asker.Get(address, asking[n % Asking].Key));
        }

        foreach (var address in Addresses)
        {
            await asker.Ask(1, TimeSpan.FromSeconds(3), null, n => Asker.Get(address, asking[n % Asking].Key));
            var before = Spent();
            var asked = await asker.Ask(1, TimeSpan.FromSeconds(5), null, n => Asker.Get(address, asking[n % Asking].Key));
            times.Add(new Time(asked.MedianMs, (Spent() - before) / asked.Answered, asked.Failed));
        }

        return times;
    }

    private static async Task Table(List<Time> few, List<Time> many, TextWriter output)
    {
        await output.WriteLineAsync("\n| page | among a thousand, median ms | among all | ratio | processor ms of server and database | among all | ratio | failed |\n| --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var ((address, one), all) in Addresses.Zip(few).Zip(many))
        {
            await output.WriteLineAsync(
                $"| {address} | {one.MedianMs:F1} | {all.MedianMs:F1} | {all.MedianMs / one.MedianMs:F2} | {one.CpuMs:F1} | {all.CpuMs:F1} | {all.CpuMs / one.CpuMs:F2} | {one.Failed + all.Failed} |");
        }
    }

    // PostgreSQL itself writes down the plan of every statement that the pages make it run.
    private static async Task<int> Scans(Cluster cluster, List<(Guid Practice, string Key)> asking, TextWriter output)
    {
        var told = new Npgsql.NpgsqlConnectionStringBuilder(cluster.Place("toehold"))
        {
            Options = "-c session_preload_libraries=auto_explain -c auto_explain.log_min_duration=0",
        };
        var before = new FileInfo(cluster.Log).Length;
        await using (var server = new Replica(Replica.FreePort(), told.ToString(), ""))
        {
            await server.Start(TimeSpan.FromMinutes(3));
            using var asker = new Asker(server.Address);
            foreach (var address in Addresses)
            {
                var number = 0;
                await asker.Ask(1, TimeSpan.FromSeconds(1), null, _ => Asker.Get(address, asking[number++ % Asking].Key));
            }
        }

        var log = (await File.ReadAllTextAsync(cluster.Log))[(int)before..];
        var scans = SeqScan().Matches(log).Select(match => match.Groups[1].Value).CountBy(table => table).ToList();
        await output.WriteLineAsync($"\nPlans read: {Plan().Count(log):N0}; tables read from end to end: {(scans.Count == 0 ? "none" : string.Join(", ", scans.Select(scan => $"{scan.Key} {scan.Value}")))}.");
        return scans.Count(scan => !IsTiny(scan.Key));
    }

    private sealed record Time(double MedianMs, double CpuMs, int Failed);

    // What is a few rows for the whole server, or PostgreSQL's own list of types, which each connection reads once.
    private static bool IsTiny(string table) => table.StartsWith("pg_", StringComparison.Ordinal) || table is "data_protection_keys" or "instance_secrets" or "__EFMigrationsHistory";

    [GeneratedRegex("""Seq Scan on "?(\w+)""")]
    private static partial Regex SeqScan();

    [GeneratedRegex("plan:")]
    private static partial Regex Plan();
}
