using Microsoft.EntityFrameworkCore;
using Toehold.Storage;

namespace Toehold.Web.Features.Practices;

/// <summary>The practice of a server that is for one person: the oldest that is there.</summary>
public sealed class OnePractice(Store store, PracticeStart start)
{
    public async Task<Guid> Id(CancellationToken cancellation = default)
    {
        await using var db = store.CreateDbContext();
        var oldest = await db.Practices.OrderBy(p => p.CreatedAt).Select(p => (Guid?)p.Id).FirstOrDefaultAsync(cancellation);
        return oldest ?? await start.Begin(cancellation);
    }
}
