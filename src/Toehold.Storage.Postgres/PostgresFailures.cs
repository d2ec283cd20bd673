using System.Net.Sockets;
using Npgsql;

namespace Toehold.Storage.Postgres;

/// <summary>What the server's error codes (https://www.postgresql.org/docs/current/errcodes-appendix.html) mean to a person.</summary>
internal static class PostgresFailures
{
    public static StoreTrouble Explain(Exception failure) => failure switch
    {
        PostgresException postgres => Explain(postgres),
        NpgsqlException or SocketException or TimeoutException => new StoreTrouble.CannotConnect(failure.Message),
        { InnerException: { } inner } => Explain(inner),
        _ => new StoreTrouble.Other(failure.Message),
    };

    private static StoreTrouble Explain(PostgresException failure) => failure.SqlState switch
    {
        PostgresErrorCodes.DiskFull => new StoreTrouble.DiskFull(),
        PostgresErrorCodes.LockNotAvailable => new StoreTrouble.Locked(),
        PostgresErrorCodes.InvalidCatalogName or PostgresErrorCodes.InsufficientPrivilege => new StoreTrouble.CannotConnect(failure.MessageText),
        { } state when CannotServe(state) => new StoreTrouble.CannotConnect(failure.MessageText),
        _ => new StoreTrouble.Other(failure.MessageText),
    };

    // Classes 08 connection, 28 authorization, 53 out of resources, 57 stopped by its operator.
    private static bool CannotServe(string state) => state[..2] is "08" or "28" or "53" or "57";
}
