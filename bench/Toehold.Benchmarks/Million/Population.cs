using Microsoft.EntityFrameworkCore;
using Toehold.Storage;

namespace Toehold.Benchmarks.Million;

/// <summary>Makes people and what they did inside the database, in the order in which it would have come in: everyone mixed, day after day.</summary>
internal sealed class Population(Store store)
{
    private const int EntriesADay = 12;

    private const string Columns = "practice_id, id, occurred_at, offset_minutes, day, device_sequence, kind, what";

    // Ten sets, the session's end and a pain score.
    private const string Kind = "CASE n WHEN 11 THEN 'sessionEnded' WHEN 12 THEN 'checkedIn' ELSE 'setDone' END";

    private const string What =
        """
        CASE n
        WHEN 11 THEN '{"kind":"sessionEnded","programmeId":"0190f000-0000-7000-8000-000000000001","session":1,"seconds":421.5,"pain":2,"effort":4,"stoppedEarly":false}'
        WHEN 12 THEN '{"kind":"checkedIn","pain":' || (n * 7 + extract(doy from day)::int) % 8 || '}'
        ELSE '{"kind":"setDone","programmeId":"0190f000-0000-7000-8000-000000000001","session":1,"exercise":"Toe press","exerciseIndex":0,"side":"left","set":' || n || ',"sets":10,"repetitions":10,"seconds":12.5,"plannedSeconds":30,"skipped":false}'
        END
        """;

    private int joined;

    /// <summary>People with a practice, a programme, a browser, a notification to come, and one in three with an account.</summary>
    public Task Join(int count) => Execute(
        $"""
        CREATE TEMPORARY TABLE joining AS SELECT gen_random_uuid() AS id, n FROM generate_series(1, {count}) n;
        INSERT INTO practices (id, created_at, time_zone) SELECT id, 1735689600000 + {++joined}, 'Europe/Berlin' FROM joining;
        INSERT INTO access_keys (id, practice_id, purpose, hash, name, created_at, last_used_at)
            SELECT gen_random_uuid(), id, 'Device', sha256(id::text::bytea), 'A browser', 1735689600000, 1735689600000 FROM joining;
        INSERT INTO programmes (id, practice_id, slug, title, handout, added_at)
            SELECT '0190f000-0000-7000-8000-000000000001', id, 'mine', 'Mine', 'Toe press: 10 times, twice a day', 1735689600000 FROM joining;
        INSERT INTO reminder_clocks (practice_id, next_at, quiet_from, quiet_until)
            SELECT id, extract(epoch FROM now())::bigint * 1000 + 7200000 + n * 60, 1260, 420 FROM joining;
        INSERT INTO push_subscriptions (id, practice_id, endpoint, p256dh, auth, created_at)
            SELECT gen_random_uuid(), id, 'https://push.example.org/send/' || id, repeat('B', 87), repeat('A', 22), 1735689600000 FROM joining;
        INSERT INTO accounts (id, practice_id, created_at, email, normalized_email, security_stamp, failed_sign_ins)
            SELECT gen_random_uuid(), id, 1735689600000, id || '@example.org', upper(id || '@example.org'), 'S', 0 FROM joining WHERE n % 3 = 0;
        DROP TABLE joining
        """);

    /// <summary>Whole days of everyone who is there.</summary>
    public async Task Practise(DateOnly last, int days)
    {
        for (var day = last.AddDays(1 - days); day <= last; day = day.AddDays(1))
        {
            await Fill(day, $"generate_series(1, {EntriesADay})", "true");
        }
    }

    /// <summary>
    /// One entry in each week of a year for whoever joined last. The key and the indexes are taken away meanwhile and built
    /// again over everything, as they are; that takes minutes where keeping them up would take hours.
    /// </summary>
    public async Task PractiseWeekly(DateOnly last)
    {
        await Execute("""ALTER TABLE entries DROP CONSTRAINT "PK_entries"; DROP INDEX ix_entries_day; DROP INDEX ix_entries_kind""");
        for (var week = 51; week >= 0; week--)
        {
            await Fill(last.AddDays(-7 * week), week % 4 == 0 ? "generate_series(11, 11)" : "generate_series(12, 12)", $"p.created_at = {1735689600000 + joined}");
        }

        await Execute("""ALTER TABLE entries ADD CONSTRAINT "PK_entries" PRIMARY KEY (practice_id, id)""");
        await Execute("CREATE INDEX ix_entries_day ON entries (practice_id, day)");
        await Execute("CREATE INDEX ix_entries_kind ON entries (practice_id, kind, day) WHERE kind <> 'setDone'");
    }

    public Task Settle() => Execute("VACUUM (ANALYZE)");

    public async Task<string> Size()
    {
        await using var db = store.CreateDbContext();
        return await db.Database.SqlQueryRaw<string>(
            """
            SELECT (SELECT count(*) FROM practices) || ' people, ' || (SELECT count(*) FROM entries) || ' entries, '
                || pg_size_pretty(pg_database_size(current_database())) AS "Value"
            """).SingleAsync();
    }

    private Task Fill(DateOnly day, string numbers, string whom) => Execute(
        $"""
        SET session_replication_role = replica;
        INSERT INTO entries ({Columns})
            SELECT p.id, gen_random_uuid(), extract(epoch FROM day)::bigint * 1000 + 25200000 + n * 60000, 60, day::date, n, {Kind}, {What}
            FROM practices p, {numbers} n, (SELECT timestamp '{day:yyyy-MM-dd}' AS day) d WHERE {whom};
        SET session_replication_role = origin
        """);

    // The text holds no values from outside, and its braces are JSON's.
    private async Task Execute(string sql)
    {
        await using var db = store.CreateDbContext();
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync();
    }
}
