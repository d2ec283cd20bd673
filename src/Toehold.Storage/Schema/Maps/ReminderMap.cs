using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Toehold.Storage;

internal static class ReminderMap
{
    public static void Map(EntityTypeBuilder<ReminderClock> clock)
    {
        clock.ToTable("reminder_clocks").HasKey(c => c.PracticeId);
        clock.Property(c => c.PracticeId).ValueGeneratedNever();
        clock.HasIndex(c => c.NextAt);
        clock.HasOne<Practice>().WithOne().HasForeignKey<ReminderClock>(c => c.PracticeId).OnDelete(DeleteBehavior.Cascade);
    }

    public static void Map(EntityTypeBuilder<PushSubscription> subscription)
    {
        subscription.ToTable("push_subscriptions").HasKey(s => s.Id);
        subscription.Property(s => s.Id).ValueGeneratedNever();
        subscription.Property(s => s.Endpoint).HasMaxLength(PushSubscription.MaxEndpoint);
        subscription.Property(s => s.P256dh).HasMaxLength(100);
        subscription.Property(s => s.Auth).HasMaxLength(30);
        subscription.HasIndex(s => s.Endpoint).IsUnique();
        subscription.HasIndex(s => s.PracticeId);
        subscription.HasIndex(s => s.KeyId);
        subscription.HasOne<Practice>().WithMany().HasForeignKey(s => s.PracticeId).OnDelete(DeleteBehavior.Cascade);
        subscription.HasOne<AccessKey>().WithMany().HasForeignKey(s => s.KeyId).OnDelete(DeleteBehavior.Cascade);
    }

    public static void Map(EntityTypeBuilder<PushMessage> message)
    {
        message.ToTable("push_messages").HasKey(m => m.Id);
        message.Property(m => m.Id).ValueGeneratedNever();
        message.Property(m => m.Body).HasMaxLength(PushMessage.MaxBody);
        message.Property(m => m.Topic).HasMaxLength(32);
        message.HasIndex(m => m.TryAt);
        message.HasIndex(m => m.SubscriptionId);
        message.HasOne<PushSubscription>().WithMany().HasForeignKey(m => m.SubscriptionId).OnDelete(DeleteBehavior.Cascade);
    }
}
