using Toehold.Storage;
using Toehold.Web.Features.Programmes;

namespace Toehold.Web.Features.Practices;

/// <summary>Begins a practice: nobody is asked for anything.</summary>
public sealed class PracticeStart(Store store, ProgrammeShelf shelf, TimeProvider time)
{
    public async Task<Guid> Begin(CancellationToken cancellation = default)
    {
        var now = time.GetUtcNow();
        var practice = new Practice { Id = Guid.CreateVersion7(now), CreatedAt = now };
        await using (var db = store.CreateDbContext())
        {
            db.Practices.Add(practice);
            await db.SaveChangesAsync(cancellation);
        }

        await shelf.Stock(practice.Id, cancellation);
        return practice.Id;
    }
}
