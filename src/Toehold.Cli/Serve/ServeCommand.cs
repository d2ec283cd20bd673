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

    internal static Option<string?> Database { get; } = new("--database")
    {
        Description = "A PostgreSQL database that keeps the data instead, such as \"Host=localhost;Database=toehold;Username=toehold\"; else TOEHOLD_DATABASE.",
    };

    internal static Option<string?> People { get; } = new("--people")
    {
        Description = "Who it is for: one (the person at this computer) or many (each browser has its own practice); else TOEHOLD_PEOPLE, else one.",
    };

    internal static Option<string?> Bind { get; } = new("--bind")
    {
        Description = "The address to listen on, such as 0.0.0.0 for the whole network (with --people many); else TOEHOLD_BIND, else 127.0.0.1.",
    };

    internal static Option<string?> Address { get; } = new("--address")
    {
        Description = "Where people reach it, such as https://toehold.example.org behind a proxy; else TOEHOLD_ADDRESS.",
    };

    internal static Option<string?> Proxy { get; } = new("--proxy")
    {
        Description = "The proxies in front that are believed, such as 127.0.0.1,10.0.0.0/8; else TOEHOLD_PROXY, else none.",
    };

    internal static Option<string?> Drain { get; } = new("--drain")
    {
        Description = "How many seconds it goes on answering when it is told to stop; else TOEHOLD_DRAIN, else 0.",
    };

    internal static Option<string?> KeyCertificate { get; } = new("--key-certificate")
    {
        Description = "A PEM file with a certificate and its RSA key, for which the server's secrets are encrypted in the store; else TOEHOLD_KEY_CERTIFICATE, else they are not.",
    };

    internal static Command Create()
    {
        var command = new Command("serve", "Start the app (this is what ./toehold does without a word).") { Port, Data, Database, People, Bind, Address, Proxy, Drain, KeyCertificate };
        command.SetAction(Run);
        return command;
    }

    internal static async Task<int> Run(ParseResult parsed, CancellationToken cancellation)
    {
        var chosen = ServeChoice.Read(parsed);
        if (chosen is ServeChoice.Unclear unclear)
        {
            await Console.Error.WriteLineAsync(unclear.Sentence);
            return 1;
        }

        var options = ((ServeChoice.Clear)chosen).Options;
        switch (await ToeholdServer.Start(options, cancellation))
        {
            case Started.Serving serving:
                Console.WriteLine($"Toehold keeps your data in {serving.Place}");
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
