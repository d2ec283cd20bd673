namespace Toehold.Storage;

/// <summary>Where a browser takes notifications, and the keys that only it can read them with (RFC 8030, RFC 8291).</summary>
public sealed class PushSubscription
{
    /// <summary>The most characters of an endpoint's address.</summary>
    public const int MaxEndpoint = 1_000;

    /// <summary>Made by the server.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whose reminders it takes.</summary>
    public required Guid PracticeId { get; init; }

    /// <summary>The device's key, with which it ends; null where devices have none.</summary>
    public required Guid? KeyId { get; init; }

    /// <summary>The push service's address for this browser; a secret.</summary>
    public required string Endpoint { get; init; }

    /// <summary>The browser's public key on P-256, base64url of the uncompressed point.</summary>
    public required string P256dh { get; init; }

    /// <summary>The browser's authentication secret, base64url of 16 bytes.</summary>
    public required string Auth { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset CreatedAt { get; init; }
}
