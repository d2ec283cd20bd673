using System.CommandLine;
using Toehold.Web.Features.Serving;

namespace Toehold.Cli.Serve;

/// <summary>`toehold` and `toehold serve`: the app on a local address.</summary>
internal static class ServeCommand
{
    internal static Option<int> Port { get; } = new("--port")
    {
        Description = "The port to listen on; 0 takes any free one.",
        DefaultValueFactory = _ => ServeOptions.DefaultPort,
    };

    internal static Option<string?> Data { get; } = new("--data")
    {
        Description = "The folder that keeps your data; else TOEHOLD_DATA, else your user data folder.",
    };

    internal static Command Create()
    {
        var command = new Command("serve", "Start the app (this is what ./toehold does without a word).") { Port, Data };
        command.SetAction(Run);
        return command;
    }

    internal static async Task<int> Run(ParseResult parsed, CancellationToken cancellation)
    {
        var options = new ServeOptions
        {
            Port = parsed.GetValue(Port),
            DataFolder = DataFolder.Choose(parsed.GetValue(Data)),
        };
        switch (await ToeholdServer.Start(options, cancellation))
        {
            case Started.Serving serving:
                Console.WriteLine($"Toehold keeps your data in {options.DataFolder}");
                Console.WriteLine($"Open {serving.Address}");
                await serving.UntilStopped(cancellation);
                return 0;
            case Started.CannotServe cannot:
                await Console.Error.WriteLineAsync(cannot.Sentence);
                return 1;
            default:
                throw new InvalidOperationException("Every outcome of starting is handled.");
        }
    }
}
