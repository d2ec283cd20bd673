namespace Toehold.Storage;

/// <summary>
/// A long random secret that opens one practice for one purpose, until it is revoked. Only its hash is kept: whoever
/// reads the store cannot use it.
/// </summary>
public sealed class AccessKey
{
    /// <summary>The most characters of a name.</summary>
    public const int MaxName = 100;

    /// <summary>Names the key where it is listed and revoked; says nothing of the secret.</summary>
    public required Guid Id { get; init; }

    /// <summary>The practice that it opens.</summary>
    public required Guid PracticeId { get; init; }

    /// <summary>What it is good for, and nothing else.</summary>
    public required KeyPurpose Purpose { get; init; }

    /// <summary>The SHA-256 of the secret (32 bytes). A secret has 125 bits of chance or more, so no salt and no slow hash is needed.</summary>
    public required byte[] Hash { get; init; }

    /// <summary>What the person knows it by, such as "Chrome on Android".</summary>
    public required string Name { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was last used, to the day; null where it never was.</summary>
    public DateTimeOffset? LastUsedAt { get; init; }

    /// <summary>When it stops working by itself, or null.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }
}
