using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Npgsql;
using Toehold.Benchmarks.Servers;
using Toehold.Storage.Tests;

namespace Toehold.Benchmarks.Load;

/// <summary>What the databases themselves do with the same rows, without any of Toehold: as many in a commit as a delivery has.</summary>
internal static partial class BareStore
{
    private const int Threads = 2;

    private const string What =
        """{"kind":"setDone","programmeId":"0190f000-0000-7000-8000-000000000001","session":1,"exercise":"Toe press","exerciseIndex":0,"side":"left","set":1,"sets":10,"repetitions":10,"seconds":12.5,"plannedSeconds":30,"skipped":false}""";

    private const string Values = "1772438400000, 60, '2026-03-02', 7, 'setDone'";

    /// <summary>People for pgbench to write for.</summary>
    public static async Task Join(string place, int people)
    {
        await using var connection = new NpgsqlConnection(place);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"INSERT INTO practices (id, created_at) SELECT {Practice("n::text")}, 1735689600000 FROM generate_series(1, {people}) n", connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Commits a second by pgbench, prepared, some rows in each.</summary>
    public static async Task<double> PgBench(Cluster cluster, int people, int rowsInACommit, int clients, int seconds) =>
        double.Parse(Tps().Match(await PgBench(cluster, people, rowsInACommit, clients, seconds, [])).Groups[1].Value, CultureInfo.InvariantCulture);

    /// <summary>How long all but one in a hundred commits take at a pace, from when each was due (milliseconds).</summary>
    public static async Task<double> PgBenchAtAPace(Cluster cluster, int people, int rowsInACommit, int clients, int seconds, double perSecond)
    {
        var pace = perSecond.ToString("F0", CultureInfo.InvariantCulture);
        await PgBench(cluster, people, rowsInACommit, clients, seconds, ["-R", pace, "-l", "--log-prefix", Path.Combine(cluster.Folder, "notes")]);
        var notes = Directory.GetFiles(cluster.Folder, "notes.*");
        var took = notes.SelectMany(File.ReadLines).Select(line => double.Parse(line.Split(' ')[2], CultureInfo.InvariantCulture) / 1000).Order().ToList();
        Array.ForEach(notes, File.Delete);
        return took[took.Count * 99 / 100];
    }

    private static async Task<string> PgBench(Cluster cluster, int people, int rowsInACommit, int clients, int seconds, string[] more)
    {
        var row = $"({Practice(":person")}, gen_random_uuid(), {Values}, '{What.Replace(":", ": ", StringComparison.Ordinal)}')";
        var rows = string.Join(", ", Enumerable.Repeat(row, rowsInACommit));
        var script = Path.Combine(cluster.Folder, "insert.sql");
        await File.WriteAllTextAsync(script, $"\\set person random(1, {people})\nINSERT INTO entries VALUES {rows} ON CONFLICT (practice_id, id) DO NOTHING RETURNING practice_id, id;\n");
        string[] arguments = ["-h", cluster.Folder, "-U", "toehold", "-n", "-M", "prepared", "-c", $"{clients}", "-j", $"{Threads}", "-T", $"{seconds}", "-f", script, .. more, "toehold"];
        return await ServerProgram.Run("pgbench", arguments);
    }

    /// <summary>Commits a second by a loop over one prepared INSERT, some rows in each, each on disk.</summary>
    public static double Loop(string file, Guid practice, int rowsInACommit, TimeSpan length)
    {
        using var connection = new SqliteConnection($"Data Source={file};Foreign Keys=True;Pooling=False");
        connection.Open();
        using var settings = new SqliteCommand("PRAGMA synchronous = FULL", connection);
        settings.ExecuteNonQuery();
        using var insert = new SqliteCommand(
            $"INSERT INTO entries (practice_id, id, occurred_at, offset_minutes, day, device_sequence, kind, what) VALUES (@practice, @id, {Values}, @what)", connection);
        insert.Parameters.AddWithValue("@practice", practice);
        insert.Parameters.AddWithValue("@what", What);
        var id = insert.Parameters.Add("@id", SqliteType.Text);
        var commits = 0;
        var began = TimeProvider.System.GetTimestamp();
        for (; TimeProvider.System.GetElapsedTime(began) < length; commits++)
        {
            using var transaction = connection.BeginTransaction();
            insert.Transaction = transaction;
            for (var row = 0; row < rowsInACommit; row++)
            {
                id.Value = Guid.NewGuid();
                insert.ExecuteNonQuery();
            }

            transaction.Commit();
        }

        return commits / TimeProvider.System.GetElapsedTime(began).TotalSeconds;
    }

    // One of many people, as the devices of the load are, by a number that pgbench draws.
    private static string Practice(string number) => $"('0190f000-0000-7000-8000-' || lpad({number}, 12, '0'))::uuid";

    [GeneratedRegex(@"tps = ([0-9.]+)")]
    private static partial Regex Tps();
}
