using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Toehold.Storage;

internal static class KeyMap
{
    private const int HashBytes = 32;

    public static void Map(EntityTypeBuilder<AccessKey> key)
    {
        key.ToTable("access_keys").HasKey(k => k.Id);
        key.Property(k => k.Id).ValueGeneratedNever();
        key.Property(k => k.Purpose).HasConversion(purpose => $"{purpose}", text => PurposeOf(text)).HasMaxLength(20);
        key.Property(k => k.Hash).HasMaxLength(HashBytes);
        key.Property(k => k.Name).HasMaxLength(AccessKey.MaxName);
        key.HasIndex(k => k.Hash).IsUnique();
        key.HasIndex(k => k.PracticeId);
        key.HasOne<Practice>().WithMany().HasForeignKey(k => k.PracticeId).OnDelete(DeleteBehavior.Cascade);
    }

    public static void Map(EntityTypeBuilder<InstanceSecret> secret)
    {
        secret.ToTable("instance_secrets").HasKey(s => s.Name);
        secret.Property(s => s.Name).HasMaxLength(50);
        secret.Property(s => s.Value).HasMaxLength(4_000);
    }

    private static KeyPurpose PurposeOf(string text) => Enum.TryParse<KeyPurpose>(text, out var purpose) ? purpose : KeyPurpose.Unknown;
}
