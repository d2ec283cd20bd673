using System.CommandLine;
using Toehold.Storage;
using Toehold.Storage.Postgres;
using Toehold.Storage.Sqlite;

namespace Toehold.Cli.Serve;

/// <summary>Where data lives: in a folder, or in a PostgreSQL database where one is named.</summary>
internal sealed record DataPlace(string Folder, string? Database)
{
    /// <summary>Why nothing can live there; null where nothing speaks against it.</summary>
    internal string? Problem => Database is null ? null : PostgresStore.Problem(Database);

    internal static DataPlace Of(ParseResult parsed) => Choose(parsed.GetValue(ServeCommand.Data), parsed.GetValue(ServeCommand.Database));

    /// <summary>What was asked for, else what the environment says, else the user's own folder. A word counts more than the environment.</summary>
    internal static DataPlace Choose(string? folder, string? database)
    {
        database = Named(database) ?? (Named(folder) is null ? Named(Environment.GetEnvironmentVariable("TOEHOLD_DATABASE")) : null);
        return new DataPlace(Path.GetFullPath(Named(folder) ?? Named(Environment.GetEnvironmentVariable("TOEHOLD_DATA")) ?? UsersOwn), database);
    }

    /// <summary>A folder's path or a connection string, told apart by what only the latter has.</summary>
    internal static DataPlace Read(string text) =>
        text.Contains('=', StringComparison.Ordinal) || text.Contains("://", StringComparison.Ordinal) ? Choose(null, text) : Choose(text, null);

    internal Store MakeStore() => Database is null ? new SqliteStore(Folder, TimeProvider.System) : new PostgresStore(Database);

    private static string UsersOwn
    {
        get
        {
            var home = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
            return Path.Combine(string.IsNullOrEmpty(home) ? "." : home, "toehold");
        }
    }

    private static string? Named(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
