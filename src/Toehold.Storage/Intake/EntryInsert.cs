using System.Data.Common;

namespace Toehold.Storage;

/// <summary>
/// Writes rows where they are not there yet and their practice is, and learns which were new. What the stores differ in is
/// where the values stand: PostgreSQL takes all of them as arrays, since a statement is a journey; SQLite row after row,
/// since a prepared statement is only a call.
/// </summary>
internal static class EntryInsert
{
    private const string Into = "INSERT INTO entries (practice_id, id, occurred_at, offset_minutes, day, device_sequence, kind, what) ";
    private const string WhereNew =
        " WHERE EXISTS (SELECT 1 FROM practices WHERE practices.id = practice) ON CONFLICT (practice_id, id) DO NOTHING RETURNING practice_id, id";

    private const string Row = Into + "SELECT * FROM (SELECT @p0 AS practice, @p1, @p2, @p3, @p4, @p5, @p6, @p7) AS sent" + WhereNew;
    private const string Rows = Into + "SELECT * FROM unnest(@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7) AS sent(practice)" + WhereNew;
    private const int MostAtOnce = 1_000;

    /// <summary>Inserts what is not there yet.</summary>
    /// <returns>The keys of the rows that were written.</returns>
    public static async Task<List<(Guid Practice, Guid Id)>> Run(DbTransaction transaction, IReadOnlyList<EntryRow> rows, bool asArrays)
    {
        var written = new List<(Guid, Guid)>();
        await using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = asArrays ? Rows : Row;
        if (asArrays)
        {
            foreach (var some in rows.Chunk(MostAtOnce))
            {
                await Execute(command, Columns(some), written);
            }
        }
        else
        {
            foreach (var row in rows)
            {
                await Execute(command, Values(row), written);
            }
        }

        return written;
    }

    private static object[] Values(EntryRow row) =>
        [row.PracticeId, row.Id, row.OccurredAt, row.OffsetMinutes, row.Day, (object?)row.DeviceSequence ?? DBNull.Value, row.Kind, row.What];

    private static object[] Columns(EntryRow[] rows)
    {
        object Column<T>(Func<EntryRow, T> of) => Array.ConvertAll(rows, row => of(row));
        return
        [
            Column(row => row.PracticeId), Column(row => row.Id), Column(row => row.OccurredAt), Column(row => row.OffsetMinutes),
            Column(row => row.Day), Column(row => row.DeviceSequence), Column(row => row.Kind), Column(row => row.What),
        ];
    }

    private static async Task Execute(DbCommand command, object[] values, List<(Guid Practice, Guid Id)> written)
    {
        for (var place = 0; place < values.Length; place++)
        {
            if (command.Parameters.Count == place)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = $"@p{place}";
                command.Parameters.Add(parameter);
            }

            command.Parameters[place].Value = values[place];
        }

        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            written.Add((reader.GetGuid(0), reader.GetGuid(1)));
        }
    }
}
