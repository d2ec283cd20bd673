using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Toehold.Benchmarks.Servers;
using Toehold.Storage.Tests;

namespace Toehold.Benchmarks.Load;

/// <summary>What the databases themselves do with the same row, without any of Toehold.</summary>
internal static partial class BareStore
{
    private const string What =
        """{"kind":"setDone","programmeId":"0190f000-0000-7000-8000-000000000001","session":1,"exercise":"Toe press","exerciseIndex":0,"side":"left","set":1,"sets":10,"repetitions":10,"seconds":12.5,"plannedSeconds":30,"skipped":false}""";

    private const string Values = "1772438400000, 60, '2026-03-02', 7, 'setDone'";

    /// <summary>Rows a second by pgbench, one row a transaction, prepared.</summary>
    public static async Task<double> PgBench(Cluster cluster, Guid practice, int clients, int seconds)
    {
        var script = Path.Combine(cluster.Folder, "insert.sql");
        await File.WriteAllTextAsync(script, $"INSERT INTO entries VALUES ('{practice}', gen_random_uuid(), {Values}, '{What.Replace(":", ": ", StringComparison.Ordinal)}') ON CONFLICT (practice_id, id) DO NOTHING RETURNING practice_id, id;\n");
        var output = await ServerProgram.Run(
            "pgbench", "-h", cluster.Folder, "-U", "toehold", "-n", "-M", "prepared", "-c", $"{clients}", "-j", "2", "-T", $"{seconds}", "-f", script, "toehold");
        return double.Parse(Tps().Match(output).Groups[1].Value, CultureInfo.InvariantCulture);
    }

    /// <summary>Rows a second by a loop over one prepared INSERT, some rows in a transaction, each on disk.</summary>
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
        var rows = 0;
        var began = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(began) < length)
        {
            using var transaction = connection.BeginTransaction();
            insert.Transaction = transaction;
            for (var row = 0; row < rowsInACommit; row++, rows++)
            {
                id.Value = Guid.NewGuid();
                insert.ExecuteNonQuery();
            }

            transaction.Commit();
        }

        return rows / TimeProvider.System.GetElapsedTime(began).TotalSeconds;
    }

    [GeneratedRegex(@"tps = ([0-9.]+)")]
    private static partial Regex Tps();
}
