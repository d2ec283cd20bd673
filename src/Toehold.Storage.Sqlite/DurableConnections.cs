using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Toehold.Storage.Sqlite;

/// <summary>Makes every commit wait for the disk, every statement wait a while for another's lock, and what is deleted be overwritten.</summary>
internal sealed class DurableConnections : DbConnectionInterceptor
{
    // They are the connection's own and fall back to the build's defaults on each new one.
    private const string Settings = "PRAGMA synchronous = FULL; PRAGMA busy_timeout = 3000; PRAGMA secure_delete = ON";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Settings;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
