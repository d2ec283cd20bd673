using Microsoft.EntityFrameworkCore;

namespace Toehold.Storage.Tests;

public sealed class QueryPlanTests(PostgresCluster cluster) : StoreTests(cluster)
{
    private static readonly DateOnly Day = Annas.FirstDay;

    public static TheoryData<string, string> ReadsAndIndexes { get; } = new()
    {
        { nameof(EntryHistory.OfDay), "ix_entries_day" },
        { nameof(EntryHistory.Between), "ix_entries_day" },
        { nameof(EntryHistory.CountByDay), "ix_entries_day" },
        { nameof(EntryHistory.CheckIns), "ix_entries_kind" },
        { nameof(EntryHistory.RecentSessions), "ix_entries_kind" },
        { nameof(EntryHistory.Latest), "ix_entries_kind" },
        { nameof(LastOf), "ix_entries_kind" },
        { nameof(EntryHistory.All), "PRIMARY KEY" },
    };

    [Theory, MemberData(nameof(ReadsAndIndexes))]
    public async Task SQLite_finds_every_read_by_an_index(string read, string index)
    {
        var store = await Open(StoreKind.Sqlite);

        var plan = await PlanOf(store, read, "EXPLAIN QUERY PLAN ");

        Assert.Contains($"{(index == "PRIMARY KEY" ? "USING " : "INDEX ")}{index} (practice_id=?", plan);

        // The few rows that a part of a statement gives to the rest are walked through.
        Assert.DoesNotMatch(@"SCAN (?!t\d*\b)", plan);
    }

    [Theory, MemberData(nameof(ReadsAndIndexes))]
    public async Task PostgreSQL_finds_every_read_by_an_index_in_one_part(string read, string index)
    {
        // What other tests fill would change the planner's mind.
        var store = Untouched(StoreKind.Postgres, "plans");
        await store.Open();

        // So few rows would be read whole: the question is whether the index can serve.
        var plan = await PlanOf(store, read, "SET enable_seqscan = off; EXPLAIN ");

        Assert.DoesNotContain("Seq Scan", plan);
        Assert.Contains("Index", plan);
        Assert.Contains(IndexInAPart(index), plan);
        Assert.Single(Enumerable.Range(0, 16), part => plan.Contains($"entries_{part:00} ", StringComparison.Ordinal));
    }

    // Each part names its own copy of an index after its columns.
    private static string IndexInAPart(string index) => index switch
    {
        "ix_entries_day" => "_practice_id_day_idx",
        "ix_entries_kind" => "_practice_id_kind_day_idx",
        _ => "_pkey",
    };

    private static async Task<string> PlanOf(Store store, string read, string explain)
    {
        var practice = await NewPractice(store);
        var statement = Assert.Single(await StatementLog.During(() => Read(new EntryHistory(store), practice, read)));

        await using var db = store.CreateDbContext();
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = explain + statement.Sql;
        foreach (var (name, value) in statement.Parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetString(reader.FieldCount - 1));
        }

        return string.Join('\n', lines);
    }

    private static Task Read(EntryHistory history, Guid practice, string read) => read switch
    {
        nameof(EntryHistory.OfDay) => history.OfDay(practice, Day),
        nameof(EntryHistory.Between) => history.Between(practice, Day, Day.AddDays(30)),
        nameof(EntryHistory.CountByDay) => history.CountByDay(practice, Day, Day.AddDays(30)),
        nameof(EntryHistory.CheckIns) => history.CheckIns(practice, Day, Day.AddDays(30)),
        nameof(EntryHistory.RecentSessions) => history.RecentSessions(practice, 10),
        nameof(EntryHistory.Latest) => history.Latest<What.Progressed>(practice, 10),
        nameof(LastOf) => history.Latest(practice, [LastOf.The<What.SafetyAnswered>(1), LastOf.The<What.Progressed>(12)]),
        _ => history.All(practice).ToListAsync().AsTask(),
    };
}
