using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Toehold.Storage;

internal static class AccountMap
{
    public static void Map(EntityTypeBuilder<Account> account)
    {
        account.ToTable("accounts").HasKey(a => a.Id);
        account.Property(a => a.Id).ValueGeneratedNever();
        account.Property(a => a.Email).HasMaxLength(Account.MaxEmail);
        account.Property(a => a.NormalizedEmail).HasMaxLength(Account.MaxEmail);
        account.Property(a => a.PasswordHash).HasMaxLength(500);
        account.Property(a => a.SecurityStamp).HasMaxLength(100);
        account.HasIndex(a => a.NormalizedEmail).IsUnique();
        account.HasIndex(a => a.PracticeId).IsUnique();
        account.HasOne<Practice>().WithMany().HasForeignKey(a => a.PracticeId).OnDelete(DeleteBehavior.Cascade);
    }

    public static void Map(EntityTypeBuilder<AccountPasskey> passkey)
    {
        passkey.ToTable("passkeys").HasKey(p => p.CredentialId);
        passkey.Property(p => p.CredentialId).HasMaxLength(AccountPasskey.MaxCredentialId);
        passkey.Property(p => p.Name).HasMaxLength(AccessKey.MaxName);
        passkey.Property(p => p.Transports).HasMaxLength(200);
        passkey.HasIndex(p => p.AccountId);
        passkey.HasOne<Account>().WithMany().HasForeignKey(p => p.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
