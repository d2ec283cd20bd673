using System.Net;
using Toehold.Web.Features.Serving;

namespace Toehold.Cli.Serve;

/// <summary>What was asked for on the command line or in the environment.</summary>
internal abstract record ServeChoice
{
    private ServeChoice()
    {
    }

    internal sealed record Clear(ServeOptions Options) : ServeChoice;

    internal sealed record Unclear(string Sentence) : ServeChoice;

    internal static ServeChoice Read(int port, DataPlace place, string? people, string? bind, string? address)
    {
        people ??= Environment.GetEnvironmentVariable("TOEHOLD_PEOPLE") ?? "one";
        bind ??= Environment.GetEnvironmentVariable("TOEHOLD_BIND") ?? "127.0.0.1";
        address ??= Environment.GetEnvironmentVariable("TOEHOLD_ADDRESS");
        if (!Enum.TryParse<People>(people, ignoreCase: true, out var whom) || !Enum.IsDefined(whom))
        {
            return new Unclear($"--people is one or many, not {people}.");
        }

        if (!IPAddress.TryParse(bind == "localhost" ? "127.0.0.1" : bind, out var listen))
        {
            return new Unclear($"--bind is an address of this computer, such as 127.0.0.1 or 0.0.0.0, not {bind}.");
        }

        Uri? reached = null;
        if (!string.IsNullOrEmpty(address)
            && (!Uri.TryCreate(address, UriKind.Absolute, out reached) || reached.Scheme is not ("http" or "https") || reached.AbsolutePath != "/"))
        {
            return new Unclear($"--address is a web address without a path, such as https://toehold.example.org, not {address}.");
        }

        return new Clear(new ServeOptions { Port = port, DataFolder = place.Folder, Database = place.Database, People = whom, Bind = listen, Address = reached });
    }
}
