namespace Toehold.Storage;

/// <summary>A way back to a practice from a device that has no key to it: passkeys, or an e-mail address and a password.</summary>
public sealed class Account
{
    /// <summary>The most characters of an e-mail address (RFC 5321, 4.5.3.1).</summary>
    public const int MaxEmail = 254;

    /// <summary>Made by the server.</summary>
    public required Guid Id { get; init; }

    /// <summary>The practice that it leads to; a practice has one account at most.</summary>
    public required Guid PracticeId { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The address as the person writes it, or null where passkeys are the only way in.</summary>
    public string? Email { get; set; }

    /// <summary>The address as it is compared; no two accounts have the same.</summary>
    public string? NormalizedEmail { get; set; }

    /// <summary>The password's slow hash, or null.</summary>
    public string? PasswordHash { get; set; }

    /// <summary>Changes whenever a way in changes.</summary>
    public string SecurityStamp { get; set; } = "";

    /// <summary>Wrong passwords since the last right one (count).</summary>
    public int FailedSignIns { get; set; }

    /// <summary>Until when no password is tried, or null.</summary>
    public DateTimeOffset? LockedUntil { get; set; }
}
