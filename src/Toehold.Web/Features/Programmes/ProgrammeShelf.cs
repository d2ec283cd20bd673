using Microsoft.EntityFrameworkCore;
using Toehold.Reading;
using Toehold.Storage;
using Toehold.Web.Features.Practices;

namespace Toehold.Web.Features.Programmes;

/// <summary>The programmes of the current practice: those of its day, and those put away.</summary>
public sealed class ProgrammeShelf(Store store, CurrentPractice practice, ReminderClocks clocks, HandOutReadings readings, TimeProvider time)
{
    private const string FirstChoice = "five-foot-exercises";

    public async Task<IReadOnlyList<ShelfProgramme>> All(CancellationToken cancellation = default)
    {
        var id = await practice.Id(cancellation);
        return await Read(kept => kept.Where(p => p.PracticeId == id), cancellation);
    }

    /// <summary>The programmes of any practice's day, and one more that is asked for by its name in addresses.</summary>
    public Task<IReadOnlyList<ShelfProgramme>> InDay(Guid id, string? slug, CancellationToken cancellation = default) =>
        Read(kept => kept.Where(p => p.PracticeId == id && (p.ArchivedAt == null || p.Slug == slug)), cancellation);

    public async Task<ShelfProgramme?> Find(string slug, CancellationToken cancellation = default)
    {
        var id = await practice.Id(cancellation);
        await using var db = store.CreateDbContext();
        var kept = await db.Programmes.AsNoTracking().FirstOrDefaultAsync(p => p.PracticeId == id && p.Slug == slug, cancellation);
        return kept is null ? null : Read(kept);
    }

    /// <summary>Takes a programme into the day, or puts it away; what was practised stays.</summary>
    public async Task Place(string slug, bool inDay, CancellationToken cancellation = default)
    {
        var id = await practice.Id(cancellation);
        await using var db = store.CreateDbContext();
        var kept = await db.Programmes.FirstOrDefaultAsync(p => p.PracticeId == id && p.Slug == slug, cancellation);
        if (kept is not null)
        {
            kept.ArchivedAt = inDay ? null : time.GetUtcNow();
            await db.SaveChangesAsync(cancellation);
            await clocks.Wake(id, time.GetUtcNow(), cancellation);
        }
    }

    /// <summary>Puts the built-in hand-outs on a practice's shelf that are not there yet; a new practice starts with the first of them in its day.</summary>
    public async Task Stock(Guid id, CancellationToken cancellation = default)
    {
        await using var db = store.CreateDbContext();
        var there = await db.Programmes.Where(p => p.PracticeId == id).Select(p => p.Slug).ToListAsync(cancellation);
        var now = time.GetUtcNow();
        db.Programmes.AddRange(BuiltInHandOuts.All.Where(handOut => !there.Contains(handOut.Key)).Select(handOut => new KeptProgramme
        {
            Id = KeptProgramme.IdOf(handOut.Value),
            PracticeId = id,
            Slug = handOut.Key,
            Title = HandOutReader.Read(handOut.Value).Programme.Title ?? handOut.Key,
            Handout = handOut.Value,
            AddedAt = now,
            ArchivedAt = handOut.Key == FirstChoice ? null : now,
        }));
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException) when (!cancellation.IsCancellationRequested)
        {
            // Another request put them there at the same moment.
        }
    }

    private async Task<IReadOnlyList<ShelfProgramme>> Read(Func<IQueryable<KeptProgramme>, IQueryable<KeptProgramme>> some, CancellationToken cancellation)
    {
        await using var db = store.CreateDbContext();
        var kept = await some(db.Programmes.AsNoTracking()).OrderBy(p => p.AddedAt).ThenBy(p => p.Slug).ToListAsync(cancellation);
        return [.. kept.Select(Read)];
    }

    private ShelfProgramme Read(KeptProgramme kept) => ShelfProgramme.Of(kept, readings);
}
