using Microsoft.EntityFrameworkCore;
using Toehold.Storage;

namespace Toehold.Web.Features.Practices;

/// <summary>The practice of whoever asks. On a loopback address that is the one person of this computer, and nobody is asked anything.</summary>
public sealed class CurrentPractice(Store store, TimeProvider time)
{
    private Guid? known;

    public async Task<Guid> Id(CancellationToken cancellation = default)
    {
        if (known is { } id)
        {
            return id;
        }

        await using var db = store.CreateDbContext();
        var practice = await db.Practices.AsNoTracking().OrderBy(p => p.CreatedAt).FirstOrDefaultAsync(cancellation);
        if (practice is null)
        {
            practice = new Practice { Id = Guid.CreateVersion7(time.GetUtcNow()), CreatedAt = time.GetUtcNow() };
            db.Practices.Add(practice);
            await db.SaveChangesAsync(cancellation);
        }

        known = practice.Id;
        return practice.Id;
    }
}
