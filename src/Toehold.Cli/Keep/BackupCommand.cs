using System.CommandLine;
using Toehold.Cli.Serve;
using Toehold.Storage.Postgres;
using Toehold.Storage.Sqlite;

namespace Toehold.Cli.Keep;

/// <summary>`toehold backup FILE`: a copy of the whole database, while the app runs.</summary>
internal static class BackupCommand
{
    private const string OfPostgres =
        "A PostgreSQL database is backed up with its own program: pg_dump --format=custom --file=toehold.dump, and pg_restore brings it back.";

    internal static Command Create()
    {
        var file = new Argument<string>("file") { Description = "The file to write. Named toehold.db in a folder of its own, that folder can be served with --data." };
        var command = new Command("backup", "Copy the whole database to a file, also while Toehold runs.") { file, ServeCommand.Data, ServeCommand.Database };
        command.SetAction((result, cancel) => Run(result.GetValue(file)!, DataPlace.Of(result), result.InvocationConfiguration, cancel));
        return command;
    }

    private static async Task<int> Run(string name, DataPlace place, InvocationConfiguration console, CancellationToken cancellation)
    {
        var (line, problem) = await KeptData.Open(place, make: false, cancellation) switch
        {
            KeptData.Opened { Store: PostgresStore } => (null, OfPostgres),
            KeptData.Opened { Store: SqliteStore store } => await store.Backup(name, cancellation) switch
            {
                BackupResult.Written written => ($"{written.File} holds everything ({written.Bytes} bytes).", null),
                BackupResult.AlreadyThere there => (null, $"{there.File} is there already. Choose another name."),
                BackupResult.Failed failed => (null, failed.Trouble.Sentence),
                _ => throw new InvalidOperationException("Every outcome of a backup is handled."),
            },
            KeptData.CannotOpen cannot => ((string?)null, (string?)cannot.Sentence),
            _ => throw new InvalidOperationException("Every outcome of opening is handled."),
        };
        await (problem is null ? console.Output : console.Error).WriteLineAsync(line ?? problem);
        return problem is null ? 0 : 1;
    }
}
