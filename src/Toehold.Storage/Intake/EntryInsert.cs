using System.Data.Common;
using System.Text;

namespace Toehold.Storage;

/// <summary>Writes rows with the one statement that both stores understand, and learns which of them were new.</summary>
internal static class EntryInsert
{
    private const string Columns = "practice_id, id, occurred_at, offset_minutes, day, device_sequence, kind, what";
    private const int ColumnCount = 8;
    private const int MediumStatement = 8;

    /// <summary>Inserts what is not there yet.</summary>
    /// <returns>The keys of the rows that were written.</returns>
    public static async Task<List<(Guid Practice, Guid Id)>> Run(DbTransaction transaction, IReadOnlyList<EntryRow> rows, int rowsInAStatement)
    {
        var written = new List<(Guid, Guid)>();
        var next = 0;

        // Few sizes, so that the statements stay prepared.
        foreach (var size in new[] { rowsInAStatement, MediumStatement, 1 }.Where(size => size <= rowsInAStatement).Distinct())
        {
            if (rows.Count - next < size)
            {
                continue;
            }

            await using var command = Prepare(transaction, size);
            for (; rows.Count - next >= size; next += size)
            {
                Fill(command, rows, next, size);
                await Execute(command, written);
            }
        }

        return written;
    }

    private static DbCommand Prepare(DbTransaction transaction, int size)
    {
        var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        var sql = new StringBuilder($"INSERT INTO entries ({Columns}) VALUES ");
        for (var row = 0; row < size; row++)
        {
            var names = Enumerable.Range(row * ColumnCount, ColumnCount).Select(parameter => $"@p{parameter}").ToArray();
            foreach (var name in names)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = name;
                command.Parameters.Add(parameter);
            }

            sql.Append(row == 0 ? "(" : ", (").AppendJoin(", ", names).Append(')');
        }

        command.CommandText = sql.Append(" ON CONFLICT (practice_id, id) DO NOTHING RETURNING practice_id, id").ToString();
        return command;
    }

    private static void Fill(DbCommand command, IReadOnlyList<EntryRow> rows, int first, int size)
    {
        for (var i = 0; i < size; i++)
        {
            var row = rows[first + i];
            object sequence = row.DeviceSequence is { } count ? count : DBNull.Value;
            object[] values = [row.PracticeId, row.Id, row.OccurredAt, row.OffsetMinutes, row.Day, sequence, row.Kind, row.What];
            for (var column = 0; column < ColumnCount; column++)
            {
                command.Parameters[(i * ColumnCount) + column].Value = values[column];
            }
        }
    }

    private static async Task Execute(DbCommand command, List<(Guid Practice, Guid Id)> written)
    {
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            written.Add((reader.GetGuid(0), reader.GetGuid(1)));
        }
    }
}
