using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Toehold.Storage;

/// <summary>
/// The database: practices, the programmes they keep, their entries, who may open them, and whom to remind. Entries are
/// written by <see cref="EntryIntake"/> and read by <see cref="EntryHistory"/>; practices and programmes are used directly.
/// </summary>
/// <param name="options">Made by a <see cref="Store"/>.</param>
public sealed class ToeholdDb(DbContextOptions<ToeholdDb> options) : DbContext(options)
{
    /// <summary>Everyone who practises here.</summary>
    public DbSet<Practice> Practices => Set<Practice>();

    /// <summary>The programmes of all practices.</summary>
    public DbSet<KeptProgramme> Programmes => Set<KeptProgramme>();

    /// <summary>The secrets that open practices.</summary>
    public DbSet<AccessKey> AccessKeys => Set<AccessKey>();

    /// <summary>The ways back to practices.</summary>
    public DbSet<Account> Accounts => Set<Account>();

    /// <summary>The passkeys of all accounts.</summary>
    public DbSet<AccountPasskey> Passkeys => Set<AccountPasskey>();

    /// <summary>Who wants to be reminded, and when next.</summary>
    public DbSet<ReminderClock> ReminderClocks => Set<ReminderClock>();

    /// <summary>The browsers that take notifications.</summary>
    public DbSet<PushSubscription> PushSubscriptions => Set<PushSubscription>();

    /// <summary>The notifications that are on their way.</summary>
    public DbSet<PushMessage> PushMessages => Set<PushMessage>();

    internal DbSet<EntryRow> Entries => Set<EntryRow>();

    internal DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    internal DbSet<InstanceSecret> InstanceSecrets => Set<InstanceSecret>();

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMilliseconds>();
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        Map(modelBuilder.Entity<Practice>());
        Map(modelBuilder.Entity<KeptProgramme>());
        Map(modelBuilder.Entity<DataProtectionKey>());
        EntryRow.Map(modelBuilder.Entity<EntryRow>());
        KeyMap.Map(modelBuilder.Entity<AccessKey>());
        KeyMap.Map(modelBuilder.Entity<InstanceSecret>());
        AccountMap.Map(modelBuilder.Entity<Account>());
        AccountMap.Map(modelBuilder.Entity<AccountPasskey>());
        ReminderMap.Map(modelBuilder.Entity<ReminderClock>());
        ReminderMap.Map(modelBuilder.Entity<PushSubscription>());
        ReminderMap.Map(modelBuilder.Entity<PushMessage>());
        NameInSnakeCase(modelBuilder);
    }

    private static void Map(EntityTypeBuilder<Practice> practice)
    {
        practice.ToTable("practices").HasKey(p => p.Id);
        practice.Property(p => p.Id).ValueGeneratedNever();
        practice.Property(p => p.TimeZone).HasMaxLength(Practice.MaxTimeZone);
        practice.Property(p => p.Settings).HasMaxLength(Practice.MaxSettings);
    }

    private static void Map(EntityTypeBuilder<KeptProgramme> programme)
    {
        programme.ToTable("programmes").HasKey(p => new { p.PracticeId, p.Id });
        programme.Property(p => p.Id).ValueGeneratedNever();
        programme.Property(p => p.Slug).HasMaxLength(KeptProgramme.MaxSlug);
        programme.Property(p => p.Title).HasMaxLength(KeptProgramme.MaxTitle);
        programme.Property(p => p.Handout).HasMaxLength(KeptProgramme.MaxHandout);
        programme.HasIndex(p => new { p.PracticeId, p.Slug }).IsUnique();
        programme.HasOne<Practice>().WithMany().HasForeignKey(p => p.PracticeId).OnDelete(DeleteBehavior.Cascade);
    }

    private static void Map(EntityTypeBuilder<DataProtectionKey> key)
    {
        key.ToTable("data_protection_keys").HasKey(k => k.Id);
        key.Property(k => k.FriendlyName).HasMaxLength(200);
        key.Property(k => k.Xml).HasMaxLength(20_000);
    }

    // One spelling on both stores, so that the few statements written by hand need no quotes.
    private static void NameInSnakeCase(ModelBuilder modelBuilder)
    {
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(type => type.GetProperties()))
        {
            property.SetColumnName(JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name));
        }
    }
}
