using System.CommandLine;
using System.Globalization;
using System.Net;
using Toehold.Web.Features.Serving;

namespace Toehold.Cli.Serve;

/// <summary>What was asked for on the command line or in the environment.</summary>
internal abstract record ServeChoice
{
    private const double LongestDrain = 600;

    private ServeChoice()
    {
    }

    internal sealed record Clear(ServeOptions Options) : ServeChoice;

    internal sealed record Unclear(string Sentence) : ServeChoice;

    internal static ServeChoice Read(ParseResult parsed)
    {
        var people = Asked(parsed, ServeCommand.People, "TOEHOLD_PEOPLE") ?? "one";
        var bind = Asked(parsed, ServeCommand.Bind, "TOEHOLD_BIND") ?? "127.0.0.1";
        var address = Asked(parsed, ServeCommand.Address, "TOEHOLD_ADDRESS");
        var proxy = Asked(parsed, ServeCommand.Proxy, "TOEHOLD_PROXY") ?? "";
        var drain = Asked(parsed, ServeCommand.Drain, "TOEHOLD_DRAIN") ?? "0";
        if (!Enum.TryParse<People>(people, ignoreCase: true, out var whom) || !Enum.IsDefined(whom))
        {
            return new Unclear($"--people is one or many, not {people}.");
        }

        if (!IPAddress.TryParse(bind == "localhost" ? "127.0.0.1" : bind, out var listen))
        {
            return new Unclear($"--bind is an address of this computer, such as 127.0.0.1 or 0.0.0.0, not {bind}.");
        }

        if (!IsAddress(address, out var reached))
        {
            return new Unclear($"--address is a web address without a path, such as https://toehold.example.org, not {address}.");
        }

        if (!IsNetworks(proxy, out var proxies))
        {
            return new Unclear($"--proxy is a list of addresses or networks, such as 127.0.0.1,10.0.0.0/8, not {proxy}.");
        }

        if (!double.TryParse(drain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) || seconds > LongestDrain)
        {
            return new Unclear($"--drain is a number of seconds from 0 to {LongestDrain}, not {drain}.");
        }

        var collector = Environment.GetEnvironmentVariable("OTEL_EXPORTER_OTLP_ENDPOINT");
        Uri? telemetry = null;
        if (!string.IsNullOrEmpty(collector) && !(Uri.TryCreate(collector, UriKind.Absolute, out telemetry) && telemetry is { Scheme: "http" or "https" }))
        {
            return new Unclear($"OTEL_EXPORTER_OTLP_ENDPOINT is a collector's web address, such as http://localhost:4318, not {collector}.");
        }

        var place = DataPlace.Of(parsed);
        return new Clear(new ServeOptions
        {
            Port = parsed.GetValue(ServeCommand.Port),
            DataFolder = place.Folder,
            Database = place.Database,
            People = whom,
            Bind = listen,
            Address = reached,
            Proxies = proxies,
            Telemetry = telemetry,
            KeyCertificate = Asked(parsed, ServeCommand.KeyCertificate, "TOEHOLD_KEY_CERTIFICATE") is { Length: > 0 } file ? file : null,
            Drain = TimeSpan.FromSeconds(seconds),
        });
    }

    private static string? Asked(ParseResult parsed, Option<string?> option, string variable) =>
        parsed.GetValue(option) ?? Environment.GetEnvironmentVariable(variable);

    private static bool IsAddress(string? text, out Uri? address)
    {
        address = null;
        return string.IsNullOrEmpty(text)
            || (Uri.TryCreate(text, UriKind.Absolute, out address) && address is { Scheme: "http" or "https" } && address.AbsolutePath == "/");
    }

    private static bool IsNetworks(string text, out List<IPNetwork> networks)
    {
        networks = [];
        foreach (var part in text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (IPNetwork.TryParse(part, out var network))
            {
                networks.Add(network);
            }
            else if (IPAddress.TryParse(part, out var one))
            {
                networks.Add(new IPNetwork(one, one.GetAddressBytes().Length * 8));
            }
            else
            {
                return false;
            }
        }

        return true;
    }
}
