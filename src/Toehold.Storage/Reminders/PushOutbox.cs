using Microsoft.EntityFrameworkCore;

namespace Toehold.Storage;

/// <summary>The notifications that wait to be sent, and the browsers that take them.</summary>
/// <param name="store">An open store.</param>
public sealed class PushOutbox(Store store)
{
    /// <summary>Has a browser take a practice's notifications, in the place of whatever it took before.</summary>
    public async Task Subscribe(PushSubscription subscription, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        await using var db = store.CreateDbContext();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.PushSubscriptions.Where(s => s.Endpoint == subscription.Endpoint).ExecuteDeleteAsync(cancellation);
        db.PushSubscriptions.Add(subscription);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>Sends a browser nothing more.</summary>
    public async Task Unsubscribe(Guid practiceId, string endpoint, CancellationToken cancellation = default)
    {
        await using var db = store.CreateDbContext();
        await db.PushSubscriptions.Where(s => s.PracticeId == practiceId && s.Endpoint == endpoint).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Forgets a browser that its push service no longer knows.</summary>
    public async Task Forget(Guid subscriptionId, CancellationToken cancellation = default)
    {
        await using var db = store.CreateDbContext();
        await db.PushSubscriptions.Where(s => s.Id == subscriptionId).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>The browsers that take a practice's notifications.</summary>
    public async Task<IReadOnlyList<PushSubscription>> Of(Guid practiceId, CancellationToken cancellation = default)
    {
        await using var db = store.CreateDbContext();
        return await db.PushSubscriptions.AsNoTracking().Where(s => s.PracticeId == practiceId).ToListAsync(cancellation);
    }

    /// <summary>Messages to be tried now, each with where it goes; nobody has them yet.</summary>
    public async Task<IReadOnlyList<(PushMessage Message, PushSubscription To)>> Due(
        DateTimeOffset now, int most, CancellationToken cancellation = default)
    {
        await using var db = store.CreateDbContext();
        var due = await db.PushMessages.AsNoTracking()
            .Where(m => m.TryAt <= now)
            .OrderBy(m => m.TryAt)
            .Take(most)
            .Join(db.PushSubscriptions, m => m.SubscriptionId, s => s.Id, (m, s) => new { m, s })
            .ToListAsync(cancellation);
        return [.. due.Select(pair => (pair.m, pair.s))];
    }

    /// <summary>Takes a message until a time, when another may try it. Of all servers that read it one gets it.</summary>
    public async Task<bool> Take(PushMessage read, DateTimeOffset until, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(read);
        await using var db = store.CreateDbContext();
        return await db.PushMessages.Where(m => m.Id == read.Id && m.TryAt == read.TryAt)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.TryAt, until).SetProperty(m => m.Tries, m => m.Tries + 1), cancellation) == 1;
    }

    /// <summary>Has a message tried again at a time.</summary>
    public async Task TryAgain(Guid messageId, DateTimeOffset at, CancellationToken cancellation = default)
    {
        await using var db = store.CreateDbContext();
        await db.PushMessages.Where(m => m.Id == messageId).ExecuteUpdateAsync(set => set.SetProperty(m => m.TryAt, at), cancellation);
    }

    /// <summary>Removes a message that was sent, or that nobody wants any more.</summary>
    public async Task Done(Guid messageId, CancellationToken cancellation = default)
    {
        await using var db = store.CreateDbContext();
        await db.PushMessages.Where(m => m.Id == messageId).ExecuteDeleteAsync(cancellation);
    }
}
