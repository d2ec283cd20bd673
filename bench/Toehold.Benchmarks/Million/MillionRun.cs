using System.Globalization;
using System.Text.RegularExpressions;
using Toehold.Benchmarks.Load;
using Toehold.Benchmarks.Servers;
using Toehold.Storage.Postgres;

namespace Toehold.Benchmarks.Million;

/// <summary>
/// The same people with a whole year each, first among a thousand, then among a million: how long their pages take, and
/// whether any statement reads a table from end to end.
/// </summary>
internal static partial class MillionRun
{
    private const int WholeYears = 1_000;
    private const int Asking = 100;

    private static readonly string[] Addresses = ["/", "/progress", "/history", "/programmes", "/reminders", "/offline/days.json"];

    public static async Task<int> Run(string[] arguments, TextWriter output)
    {
        var people = 1_000_000;
        if (arguments.Length > 1 || (arguments.Length == 1 && !(int.TryParse(arguments[0], CultureInfo.InvariantCulture, out people) && people > WholeYears)))
        {
            await Console.Error.WriteLineAsync($"Say how many people, more than {WholeYears}: million [people]");
            return 1;
        }

        var folder = Cluster.NewFolder();
        var scans = await Measure(Path.Combine(folder, "pg"), people, output);
        Directory.Delete(folder, recursive: true);
        return scans == 0 ? 0 : 1;
    }

    private static async Task<int> Measure(string folder, int people, TextWriter output)
    {
        await using var cluster = await Cluster.Start(folder, "-c shared_buffers=2GB -c max_wal_size=16GB -c maintenance_work_mem=512MB");
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
        await server.Start(TimeSpan.FromMinutes(1));
        await output.WriteLineAsync($"A thousand: {await population.Size()}");
        var few = await Times(server, asking);
        await population.Join(people - WholeYears);
        await population.PractiseOnce(today);
        await population.Settle();
        await output.WriteLineAsync($"Many: {await population.Size()}");
        var many = await Times(server, asking);
        await Table(few, many, output);
        return await Scans(cluster, asking, output);
    }

    private static async Task<List<Asker.Result>> Times(Replica server, List<(Guid Practice, string Key)> asking)
    {
        using var asker = new Asker(server.Address);
        var times = new List<Asker.Result>();
        foreach (var address in Addresses)
        {
            await asker.Ask(1, TimeSpan.FromSeconds(2), null, n => asker.Get(address, asking[n % Asking].Key));
            times.Add(await asker.Ask(1, TimeSpan.FromSeconds(4), null, n => asker.Get(address, asking[n % Asking].Key)));
        }

        return times;
    }

    private static async Task Table(List<Asker.Result> few, List<Asker.Result> many, TextWriter output)
    {
        await output.WriteLineAsync("\n| page | among a thousand, median ms | among all, median ms | ratio | failed |\n| --- | --- | --- | --- | --- |");
        foreach (var ((address, one), all) in Addresses.Zip(few).Zip(many))
        {
            await output.WriteLineAsync($"| {address} | {one.MedianMs:F1} | {all.MedianMs:F1} | {all.MedianMs / one.MedianMs:F2} | {one.Failed + all.Failed} |");
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
            await server.Start(TimeSpan.FromMinutes(1));
            using var asker = new Asker(server.Address);
            foreach (var address in Addresses)
            {
                var number = 0;
                await asker.Ask(1, TimeSpan.FromSeconds(1), null, _ => asker.Get(address, asking[number++ % Asking].Key));
            }
        }

        var log = (await File.ReadAllTextAsync(cluster.Log))[(int)before..];
        var scans = SeqScan().Matches(log).Select(match => match.Groups[1].Value).CountBy(table => table).ToList();
        await output.WriteLineAsync($"\nPlans read: {Plan().Count(log):N0}; tables read from end to end: {(scans.Count == 0 ? "none" : string.Join(", ", scans.Select(scan => $"{scan.Key} {scan.Value}")))}.");
        return scans.Count(scan => !IsTiny(scan.Key));
    }

    // What is one row for the whole server, and what waits to be sent.
    private static bool IsTiny(string table) => table is "data_protection_keys" or "instance_secrets" or "__EFMigrationsHistory" or "pg_database";

    [GeneratedRegex("""Seq Scan on "?(\w+)""")]
    private static partial Regex SeqScan();

    [GeneratedRegex("plan:")]
    private static partial Regex Plan();
}
