using System.ComponentModel.DataAnnotations;
using System.Net;
using Microsoft.AspNetCore.Http;
using Toehold.Storage;
using Toehold.Storage.Postgres;
using Toehold.Storage.Sqlite;
using Toehold.Web.Features.Guarding;

namespace Toehold.Web.Features.Serving;

public sealed class ServeOptions
{
    public const int DefaultPort = 5080;

    /// <summary>0 takes any free port.</summary>
    [Range(0, 65535)]
    public int Port { get; init; } = DefaultPort;

    [Required]
    public required string DataFolder { get; init; }

    /// <summary>The connection string of a PostgreSQL database that keeps everything instead of the folder, or null.</summary>
    public string? Database { get; init; }

    public People People { get; init; } = People.One;

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The address of this computer to listen on.</summary>
    public IPAddress Bind { get; init; } = IPAddress.Loopback;

    /// <summary>Where people reach it, when that is not where it listens: behind a proxy.</summary>
    public Uri? Address { get; init; }

    /// <summary>The addresses of proxies that are believed whom they pass on and how that one came.</summary>
    public IReadOnlyList<IPNetwork> Proxies { get; init; } = [];

    /// <summary>How long a server that was told to stop goes on taking requests.</summary>
    public TimeSpan Drain { get; init; }

    /// <summary>The collector that traces, metrics and logs go to, or null where nobody watches.</summary>
    public Uri? Telemetry { get; init; }

    /// <summary>A PEM file of a certificate and its RSA key, for which the keys in the store are encrypted; null where they are not.</summary>
    public string? KeyCertificate { get; init; }

    /// <summary>Whether people reach it securely, as far as it was told.</summary>
    public bool IsSecure => Address?.Scheme == Uri.UriSchemeHttps;

    /// <summary>The beginning of every address here, as whoever asks can open it.</summary>
    public string BaseOf(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Address?.GetLeftPart(UriPartial.Authority) ?? $"{request.Scheme}://{request.Host}";
    }

    /// <summary>What forbids to serve like this, for the person who asked for it; null where nothing does.</summary>
    public string? Problem =>
        People == People.One && !IPAddress.IsLoopback(Bind)
            ? $"At {Bind} everyone on the network could read and change your diary. Add --people many, so that each person has their own, or leave out --bind."
        : People == People.One && Address is { IsLoopback: false }
            ? $"At {Address} everyone could read and change your diary. Add --people many, so that each person has their own, or leave out --address."
        : KeyCertificate is not null && KeyProtection.Problem(KeyCertificate) is { } unreadable ? unreadable
        : Database is null ? null : PostgresStore.Problem(Database);

    public Store MakeStore() => Database is null ? new SqliteStore(DataFolder, Time) : new PostgresStore(Database);
}
