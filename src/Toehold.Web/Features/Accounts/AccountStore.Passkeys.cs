using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Toehold.Storage;

namespace Toehold.Web.Features.Accounts;

/// <content>Passkeys.</content>
internal sealed partial class AccountStore : IUserPasskeyStore<Account>
{
    public async Task AddOrUpdatePasskeyAsync(Account user, UserPasskeyInfo passkey, CancellationToken cancellationToken)
    {
        await using var db = store.CreateDbContext();
        var kept = await db.Passkeys.SingleOrDefaultAsync(p => p.CredentialId == passkey.CredentialId && p.AccountId == user.Id, cancellationToken);
        if (kept is null)
        {
            db.Passkeys.Add(Of(user.Id, passkey));
        }
        else
        {
            kept.Name = passkey.Name ?? kept.Name;
            kept.SignCount = passkey.SignCount;
            kept.IsUserVerified = passkey.IsUserVerified;
            kept.IsBackedUp = passkey.IsBackedUp;
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    public async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Account user, CancellationToken cancellationToken)
    {
        await using var db = store.CreateDbContext();
        var kept = await db.Passkeys.AsNoTracking().Where(p => p.AccountId == user.Id).OrderBy(p => p.CreatedAt).ToListAsync(cancellationToken);
        return [.. kept.Select(Info)];
    }

    public async Task<Account?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken)
    {
        await using var db = store.CreateDbContext();
        return await db.Passkeys.Where(p => p.CredentialId == credentialId)
            .Join(db.Accounts, p => p.AccountId, a => a.Id, (_, a) => a)
            .AsNoTracking()
            .SingleOrDefaultAsync(cancellationToken);
    }

    public async Task<UserPasskeyInfo?> FindPasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken)
    {
        await using var db = store.CreateDbContext();
        var kept = await db.Passkeys.AsNoTracking()
            .SingleOrDefaultAsync(p => p.CredentialId == credentialId && p.AccountId == user.Id, cancellationToken);
        return kept is null ? null : Info(kept);
    }

    public async Task RemovePasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken)
    {
        await using var db = store.CreateDbContext();
        await db.Passkeys.Where(p => p.CredentialId == credentialId && p.AccountId == user.Id).ExecuteDeleteAsync(cancellationToken);
    }

    private static AccountPasskey Of(Guid account, UserPasskeyInfo passkey) => new()
    {
        CredentialId = passkey.CredentialId,
        AccountId = account,
        Name = passkey.Name,
        CreatedAt = passkey.CreatedAt,
        PublicKey = passkey.PublicKey,
        SignCount = passkey.SignCount,
        Transports = string.Join(' ', passkey.Transports ?? []),
        IsUserVerified = passkey.IsUserVerified,
        IsBackupEligible = passkey.IsBackupEligible,
        IsBackedUp = passkey.IsBackedUp,
        AttestationObject = passkey.AttestationObject,
        ClientDataJson = passkey.ClientDataJson,
    };

    private static UserPasskeyInfo Info(AccountPasskey kept) => new(
        kept.CredentialId,
        kept.PublicKey,
        kept.CreatedAt,
        (uint)kept.SignCount,
        kept.Transports.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        kept.IsUserVerified,
        kept.IsBackupEligible,
        kept.IsBackedUp,
        kept.AttestationObject,
        kept.ClientDataJson)
    {
        Name = kept.Name,
    };
}
