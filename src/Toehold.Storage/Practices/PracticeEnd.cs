using Microsoft.EntityFrameworkCore;

namespace Toehold.Storage;

/// <summary>Deletes a practice with everything that belongs to it.</summary>
/// <param name="store">An open store.</param>
public sealed class PracticeEnd(Store store)
{
    /// <summary>
    /// Deletes entries, programmes, settings, reminders, keys and the account, in one transaction. Backups that were made
    /// before keep them.
    /// </summary>
    /// <returns>Whether it was there.</returns>
    public async Task<bool> Delete(Guid practiceId, CancellationToken cancellation = default)
    {
        await using var db = store.CreateDbContext();
        var deleted = await db.Practices.Where(p => p.Id == practiceId).ExecuteDeleteAsync(cancellation);
        await store.Scrub(cancellation);
        return deleted == 1;
    }
}
