using Microsoft.EntityFrameworkCore;

namespace Toehold.Storage;

/// <summary>Keeps who is to be reminded when. Any number of servers may look at the same time: each reminder is one server's.</summary>
/// <param name="store">An open store.</param>
public sealed class ReminderClocks(Store store)
{
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

    /// <summary>Has a practice looked at again, since its plan or its settings have changed. Costs little where it wants no reminders.</summary>
    public async Task Wake(Guid practiceId, DateTimeOffset now, CancellationToken cancellation = default)
    {
        await using var db = store.CreateDbContext();
        var slept = await db.ReminderClocks.Where(c => c.PracticeId == practiceId && c.NextAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.NextAt, now), cancellation);
        if (slept == 0)
        {
            await Wake(db, [practiceId], now, cancellation);
        }
    }

    /// <summary>
    /// Has clocks that wait looked at now, within the caller's transaction. One that is due already may be looked at in this
    /// very moment: it is moved by a millisecond, so that what is decided there does not hold and is decided anew.
    /// </summary>
    internal static Task Wake(ToeholdDb db, IReadOnlyList<Guid> practices, DateTimeOffset now, CancellationToken cancellation = default)
    {
        var places = string.Join(", ", practices.Select((_, place) => $"{{{place + 1}}}"));
        var statement = $"UPDATE reminder_clocks SET next_at = CASE WHEN next_at > {{0}} THEN {{0}} ELSE next_at - 1 END WHERE next_at IS NOT NULL AND practice_id IN ({places})";
        return db.Database.ExecuteSqlRawAsync(statement, [now.ToUnixTimeMilliseconds(), .. practices.Cast<object>()], cancellation);
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
    /// none where something has changed since that the decision rests on.
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
        var moved = await db.ReminderClocks.Where(c => c.PracticeId == read.PracticeId && c.NextAt == read.NextAt)
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
