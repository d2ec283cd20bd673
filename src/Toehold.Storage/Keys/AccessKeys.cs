using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Toehold.Programmes;

namespace Toehold.Storage;

/// <summary>Makes, finds and revokes the secrets that open practices. Any number of servers may do so on one store.</summary>
/// <param name="store">An open store.</param>
/// <param name="time">The clock that keys end by.</param>
public sealed class AccessKeys(Store store, TimeProvider time)
{
    private const int SecretBytes = 32;

    private static readonly int SecretLength = Base64Url.GetEncodedLength(SecretBytes);

    private readonly KeyLookups lookups = new(store);

    /// <summary>Makes a key.</summary>
    /// <param name="practiceId">What it opens.</param>
    /// <param name="purpose">What it is good for.</param>
    /// <param name="name">What the person knows it by; cut to <see cref="AccessKey.MaxName"/>.</param>
    /// <param name="lifetime">After how long it ends by itself, or null.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>The secret, which is told once and kept nowhere: letters, digits, hyphens and underscores.</returns>
    public async Task<string> Make(
        Guid practiceId, KeyPurpose purpose, string name, TimeSpan? lifetime = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
        await using var db = store.CreateDbContext();
        db.AccessKeys.Add(Of(practiceId, purpose, name, secret, lifetime));
        await db.SaveChangesAsync(cancellation);
        return secret;
    }

    /// <summary>Makes a key that a person writes down, in the place of the one that the practice had for the purpose.</summary>
    /// <returns>The secret in groups of letters and digits, told once and kept nowhere. It is found however it is written.</returns>
    public async Task<string> MakeForPaper(Guid practiceId, KeyPurpose purpose, string name, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var secret = PaperSecret.New();
        await using var db = store.CreateDbContext();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.AccessKeys.Where(k => k.PracticeId == practiceId && k.Purpose == purpose).ExecuteDeleteAsync(cancellation);
        db.AccessKeys.Add(Of(practiceId, purpose, name, PaperSecret.Read(secret)!, null));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return secret;
    }

    /// <summary>The key of this secret, or null where it is not good for the purpose, has ended or was revoked.</summary>
    /// <param name="secret">Any text from outside.</param>
    /// <param name="purpose">What it is wanted for.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public Task<AccessKey?> Find(string? secret, KeyPurpose purpose, CancellationToken cancellation = default) => Find(secret, [purpose], cancellation);

    /// <summary>The key of this secret, or null where it is good for none of the purposes, has ended or was revoked.</summary>
    public async Task<AccessKey?> Find(string? secret, IReadOnlyCollection<KeyPurpose> purposes, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(purposes);
        if ((IsSecret(secret) ? secret : PaperSecret.Read(secret)) is not { } plain)
        {
            return null;
        }

        var key = await lookups.Find(HashOf(plain), cancellation);
        return key is not null && purposes.Contains(key.Purpose) && IsAlive(key) ? key : null;
    }

    /// <summary>Uses a key up: of all who try at the same time, one gets it.</summary>
    /// <returns>The key as it was, or null where it is not good for the purpose, has ended or was used.</returns>
    public async Task<AccessKey?> Redeem(string? secret, KeyPurpose purpose, CancellationToken cancellation = default)
    {
        if (await Find(secret, purpose, cancellation) is not { } key)
        {
            return null;
        }

        await using var db = store.CreateDbContext();
        return await db.AccessKeys.Where(k => k.Id == key.Id).ExecuteDeleteAsync(cancellation) == 1 ? key : null;
    }

    /// <summary>A practice's keys of one purpose that still work, the newest first.</summary>
    public async Task<ValueList<AccessKey>> Of(Guid practiceId, KeyPurpose purpose, CancellationToken cancellation = default)
    {
        await using var db = store.CreateDbContext();
        var keys = await db.AccessKeys.AsNoTracking()
            .Where(k => k.PracticeId == practiceId && k.Purpose == purpose)
            .OrderByDescending(k => k.CreatedAt)
            .ToListAsync(cancellation);
        return keys.Where(IsAlive).ToValueList();
    }

    /// <summary>Notes that a key was used now.</summary>
    public async Task Touch(Guid id, CancellationToken cancellation = default)
    {
        var now = time.GetUtcNow();
        await using var db = store.CreateDbContext();
        await db.AccessKeys.Where(k => k.Id == id).ExecuteUpdateAsync(set => set.SetProperty(k => k.LastUsedAt, now), cancellation);
    }

    /// <summary>Ends a key of a practice at once, on every server.</summary>
    /// <returns>Whether the practice had it.</returns>
    public async Task<bool> Revoke(Guid practiceId, Guid id, CancellationToken cancellation = default)
    {
        await using var db = store.CreateDbContext();
        return await db.AccessKeys.Where(k => k.Id == id && k.PracticeId == practiceId).ExecuteDeleteAsync(cancellation) == 1;
    }

    /// <summary>Ends all keys of a practice for one purpose but one, at once and on every server.</summary>
    /// <returns>How many.</returns>
    public async Task<int> RevokeOthers(Guid practiceId, KeyPurpose purpose, Guid? but, CancellationToken cancellation = default)
    {
        await using var db = store.CreateDbContext();
        return await db.AccessKeys.Where(k => k.PracticeId == practiceId && k.Purpose == purpose && k.Id != but).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Removes the keys that have ended by themselves.</summary>
    public async Task<int> Sweep(CancellationToken cancellation = default)
    {
        var now = time.GetUtcNow();
        await using var db = store.CreateDbContext();
        return await db.AccessKeys.Where(k => k.ExpiresAt != null && k.ExpiresAt <= now).ExecuteDeleteAsync(cancellation);
    }

    private AccessKey Of(Guid practiceId, KeyPurpose purpose, string name, string secret, TimeSpan? lifetime)
    {
        var now = time.GetUtcNow();
        return new AccessKey
        {
            Id = Guid.CreateVersion7(now),
            PracticeId = practiceId,
            Purpose = purpose,
            Hash = HashOf(secret),
            Name = name.Length <= AccessKey.MaxName ? name : name[..AccessKey.MaxName],
            CreatedAt = now,
            ExpiresAt = now + lifetime,
        };
    }

    private bool IsAlive(AccessKey key) => key.ExpiresAt is not { } end || end > time.GetUtcNow();

    private static bool IsSecret(string? text) => text?.Length == SecretLength && Base64Url.IsValid(text);

    private static byte[] HashOf(string secret) => SHA256.HashData(Encoding.ASCII.GetBytes(secret));
}
