using Microsoft.EntityFrameworkCore;

namespace Toehold.Storage;

/// <summary>
/// Pours what one practice has into another: entries by their id, programmes by their id, settings where the other has none.
/// What is there stays as it is. All of it or nothing.
/// </summary>
/// <param name="store">An open store.</param>
public sealed class PracticeMerge(Store store)
{
    private const string CopyEntries =
        """
        INSERT INTO entries (practice_id, id, occurred_at, offset_minutes, day, device_sequence, kind, what)
        SELECT {0}, id, occurred_at, offset_minutes, day, device_sequence, kind, what FROM entries WHERE practice_id = {1}
        ON CONFLICT (practice_id, id) DO NOTHING
        """;

    /// <summary>Moves everything of a practice without an account into another, with its devices, and removes the empty one.</summary>
    /// <param name="from">The practice that ends.</param>
    /// <param name="to">The practice that stays.</param>
    /// <param name="cancellation">Ends the wait; then nothing has changed.</param>
    /// <returns>False where one of them is not there or the first has an account of its own: nothing has changed.</returns>
    public async Task<bool> Move(Guid from, Guid to, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(to, from);
        await using var db = store.CreateDbContext();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);

        // What a device delivers in the meantime waits, finds its practice gone, and is delivered again to the other.
        var practices = await store.Locked(db, from, to).ToListAsync(cancellation);
        if (practices.Count != 2 || await db.Accounts.AnyAsync(a => a.PracticeId == from, cancellation))
        {
            return false;
        }

        var (leaving, staying) = (practices.Single(p => p.Id == from), practices.Single(p => p.Id == to));
        staying.Settings ??= leaving.Settings;
        staying.TimeZone ??= leaving.TimeZone;
        await db.Database.ExecuteSqlRawAsync(CopyEntries, [to, from], cancellation);
        await AddProgrammes(db, to, await db.Programmes.AsNoTracking().Where(p => p.PracticeId == from).ToListAsync(cancellation), cancellation);
        await db.AccessKeys.Where(k => k.PracticeId == from && k.Purpose != KeyPurpose.Join)
            .ExecuteUpdateAsync(set => set.SetProperty(k => k.PracticeId, to), cancellation);
        await db.PushSubscriptions.Where(s => s.PracticeId == from)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.PracticeId, to), cancellation);
        await db.SaveChangesAsync(cancellation);
        await db.Practices.Where(p => p.Id == from).ExecuteDeleteAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return true;
    }

    /// <summary>Adds the programmes that the practice does not have, under a free slug; nothing is saved yet.</summary>
    internal static async Task AddProgrammes(
        ToeholdDb db, Guid practiceId, IReadOnlyCollection<KeptProgramme> programmes, CancellationToken cancellation)
    {
        var there = await db.Programmes.AsNoTracking().Where(p => p.PracticeId == practiceId).Select(p => new { p.Id, p.Slug }).ToListAsync(cancellation);
        var ids = there.Select(p => p.Id).ToHashSet();
        var slugs = there.Select(p => p.Slug).ToHashSet(StringComparer.Ordinal);
        foreach (var programme in programmes.Where(p => ids.Add(p.Id)))
        {
            var slug = FreeSlug(programme.Slug, slugs);
            slugs.Add(slug);
            db.Programmes.Add(new KeptProgramme
            {
                Id = programme.Id,
                PracticeId = practiceId,
                Slug = slug,
                Title = programme.Title,
                Handout = programme.Handout,
                AddedAt = programme.AddedAt,
                ArchivedAt = programme.ArchivedAt,
            });
        }
    }

    private static string FreeSlug(string wanted, HashSet<string> taken) => Enumerable.Range(1, int.MaxValue)
        .Select(number => number == 1 ? wanted : $"{wanted[..Math.Min(wanted.Length, KeptProgramme.MaxSlug - 6)]}-{number}")
        .First(slug => !taken.Contains(slug));
}
