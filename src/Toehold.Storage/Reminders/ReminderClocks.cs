using Microsoft.EntityFrameworkCore;

namespace Toehold.Storage;

/// <summary>Keeps who is to be reminded when. Any number of servers may look at the same time: each reminder is one server's.</summary>
/// <param name="store">An open store.</param>
public sealed class ReminderClocks(Store store)
{
    /// <summary>The shortest time that both stores tell apart.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromMicroseconds(1);

    /// <summary>The practice's clock, or one with the defaults that is not kept yet.</summary>
    public async Task<ReminderClock> Of(Guid practiceId, CancellationToken cancellation = default)
    {
        await using var db = store.CreateDbContext();
        return await db.ReminderClocks.AsNoTracking().SingleOrDefaultAsync(c => c.PracticeId == practiceId, cancellation)
            ?? new ReminderClock { PracticeId = practiceId };
    }

    /// <summary>Keeps the wishes of a clock and has it looked at again at once.</summary>
    public async Task Keep(ReminderClock wishes, DateTimeOffset now, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(wishes);
        await using var db = store.CreateDbContext();
        var kept = await db.ReminderClocks.SingleOrDefaultAsync(c => c.PracticeId == wishes.PracticeId, cancellation);
        if (kept is null)
        {
            kept = new ReminderClock { PracticeId = wishes.PracticeId };
            db.ReminderClocks.Add(kept);
        }

        (kept.QuietFrom, kept.QuietUntil, kept.SecondAfter) = (wishes.QuietFrom, wishes.QuietUntil, wishes.SecondAfter);
        await db.SaveChangesAsync(cancellation);
        await Wake(wishes.PracticeId, now, cancellation);
    }

    /// <summary>
    /// Has a practice looked at again, since its plan, its settings or what it did have changed. Costs little where it wants no
    /// reminders. What is due already stays due, but a moment earlier: whoever looks at it just now knows of no change, and must not move it on.
    /// </summary>
    public async Task Wake(Guid practiceId, DateTimeOffset now, CancellationToken cancellation = default)
    {
        await using var db = store.CreateDbContext();
        var own = db.ReminderClocks.Where(c => c.PracticeId == practiceId);
        while (await own.AsNoTracking().SingleOrDefaultAsync(cancellation) is { } read)
        {
            var again = read.NextAt <= now ? read.NextAt - Moment : now;
            if (await own.Where(c => c.NextAt == read.NextAt).ExecuteUpdateAsync(set => set.SetProperty(c => c.NextAt, again), cancellation) > 0)
            {
                return;
            }
        }
    }

    /// <summary>Clocks whose time has come, the longest waiting first.</summary>
    public async Task<IReadOnlyList<ReminderClock>> Due(DateTimeOffset now, int most, CancellationToken cancellation = default)
    {
        await using var db = store.CreateDbContext();
        return await db.ReminderClocks.AsNoTracking().Where(c => c.NextAt != null && c.NextAt <= now)
            .OrderBy(c => c.NextAt).Take(most).ToListAsync(cancellation);
    }

    /// <summary>
    /// Moves a clock on and writes what is to be sent, both or neither. Of all servers that read the same clock one does so;
    /// none where the person has changed their wishes since.
    /// </summary>
    /// <param name="read">The clock as it was read.</param>
    /// <param name="next">When to look again, or null.</param>
    /// <param name="messages">What is to be sent.</param>
    /// <param name="cancellation">Ends the wait; then nothing has changed.</param>
    /// <returns>Whether this caller was the one.</returns>
    public async Task<bool> MoveOn(
        ReminderClock read, DateTimeOffset? next, IReadOnlyCollection<PushMessage> messages, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(read);
        await using var db = store.CreateDbContext();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var moved = await db.ReminderClocks
            .Where(c => c.PracticeId == read.PracticeId && c.NextAt == read.NextAt
                && c.QuietFrom == read.QuietFrom && c.QuietUntil == read.QuietUntil && c.SecondAfter == read.SecondAfter)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.NextAt, next), cancellation);
        if (moved == 0)
        {
            return false;
        }

        db.PushMessages.AddRange(messages);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return true;
    }
}
