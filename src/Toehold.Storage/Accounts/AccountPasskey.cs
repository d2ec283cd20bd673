namespace Toehold.Storage;

/// <summary>The public half of a passkey, as the authenticator gave it (WebAuthn Level 3, section 4: credential record).</summary>
public sealed class AccountPasskey
{
    /// <summary>The most bytes of a credential's id (WebAuthn Level 3, section 4).</summary>
    public const int MaxCredentialId = 1023;

    /// <summary>The authenticator's name for it.</summary>
    public required byte[] CredentialId { get; init; }

    /// <summary>Whose it is.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>What the person knows it by.</summary>
    public string? Name { get; set; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The key in COSE form.</summary>
    public required byte[] PublicKey { get; init; }

    /// <summary>The authenticator's count of signatures; 0 where it keeps none.</summary>
    public long SignCount { get; set; }

    /// <summary>How the authenticator may be reached, words parted by spaces.</summary>
    public required string Transports { get; init; }

    /// <summary>Whether the person was verified when it was used last.</summary>
    public bool IsUserVerified { get; set; }

    /// <summary>Whether it may be copied to other devices.</summary>
    public required bool IsBackupEligible { get; init; }

    /// <summary>Whether it was copied to other devices when it was used last.</summary>
    public bool IsBackedUp { get; set; }

    /// <summary>The attestation object of its making.</summary>
    public required byte[] AttestationObject { get; init; }

    /// <summary>The client data of its making, as UTF-8 JSON.</summary>
    public required byte[] ClientDataJson { get; init; }
}
