using System.Net.Sockets;
using Npgsql;

namespace Toehold.Storage.Postgres;

/// <summary>What the server's error codes (https://www.postgresql.org/docs/current/errcodes-appendix.html) mean to a person.</summary>
internal static class PostgresFailures
{
    // Npgsql says so itself, without a code, when the server asks and nothing was given.
    private const string NoPassword = "No password has been provided";

    public static StoreTrouble Explain(Exception failure) => failure switch
    {
        PostgresException postgres => Explain(postgres),
        NpgsqlException { Message: var message } when message.StartsWith(NoPassword, StringComparison.Ordinal) =>
            new StoreTrouble.NotLetIn("it asks for a password"),
        NpgsqlException or SocketException or TimeoutException => new StoreTrouble.CannotConnect(failure.Message),
        { InnerException: { } inner } => Explain(inner),
        _ => new StoreTrouble.Other(failure.Message),
    };

    private static StoreTrouble Explain(PostgresException failure) => failure.SqlState switch
    {
        PostgresErrorCodes.DiskFull => new StoreTrouble.DiskFull(),
        PostgresErrorCodes.LockNotAvailable => new StoreTrouble.Locked(),
        PostgresErrorCodes.InvalidCatalogName or PostgresErrorCodes.InsufficientPrivilege => new StoreTrouble.NotLetIn(failure.MessageText),
        { } state when state.StartsWith("28", StringComparison.Ordinal) => new StoreTrouble.NotLetIn(failure.MessageText),
        { } state when CannotServe(state) => new StoreTrouble.CannotConnect(failure.MessageText),
        _ => new StoreTrouble.Other(failure.MessageText),
    };

    // Classes 08 connection, 53 out of resources, 57 stopped by its operator.
    private static bool CannotServe(string state) => state[..2] is "08" or "53" or "57";
}
