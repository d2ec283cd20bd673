using System.CommandLine;
using Toehold.Cli.Serve;
using Toehold.Storage;

namespace Toehold.Cli.Move;

/// <summary>`toehold move --to PLACE`: carries everything from a folder to a database, or back.</summary>
internal static class MoveCommand
{
    internal static Command Create()
    {
        var to = new Option<string>("--to")
        {
            Description = "The folder, or the connection string of the PostgreSQL database, that is to have everything. It must be empty.",
            Required = true,
        };
        var command = new Command("move", "Carry everything to another place, all of it or nothing. What is here stays.")
        {
            to, ServeCommand.Data, ServeCommand.Database,
        };
        command.SetAction((result, cancel) => Run(DataPlace.Of(result), DataPlace.Read(result.GetValue(to)!), result.InvocationConfiguration, cancel));
        return command;
    }

    private static async Task<int> Run(DataPlace from, DataPlace to, InvocationConfiguration console, CancellationToken cancellation)
    {
        var result = (from.Problem ?? to.Problem) is { } problem
            ? new MoveResult.Refused(problem)
            : await new StoreMove(from.MakeStore(), to.MakeStore()).Run(cancellation);
        switch (result)
        {
            case MoveResult.Moved moved:
                await console.Output.WriteLineAsync(
                    $"Moved: {moved.Practices} practices with {moved.Entries} entries ({moved.Rows} rows in all), each read back and compared.");
                await console.Output.WriteLineAsync(
                    $"Start Toehold with {(to.Database is null ? "--data" : "--database")} from now on. {from.MakeStore().Place} still has everything up to this moment.");
                return 0;
            case MoveResult.Refused refused:
                await console.Error.WriteLineAsync(refused.Sentence);
                return 1;
            default:
                throw new InvalidOperationException("Every outcome of a move is handled.");
        }
    }
}
