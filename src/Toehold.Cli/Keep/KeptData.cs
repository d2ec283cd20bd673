using Microsoft.EntityFrameworkCore;
using Toehold.Cli.Serve;
using Toehold.Storage;

namespace Toehold.Cli.Keep;

/// <summary>The data that a command works on, and the one practice in it; a sentence where it cannot.</summary>
internal abstract record KeptData
{
    private KeptData()
    {
    }

    internal sealed record Opened(Store Store, IReadOnlyList<Guid> Practices) : KeptData;

    internal sealed record CannotOpen(string Sentence) : KeptData;

    /// <summary>Opens what is there; makes it where it may.</summary>
    internal static async Task<KeptData> Open(DataPlace place, bool make, CancellationToken cancellation)
    {
        if (place.Problem is { } problem)
        {
            return new CannotOpen(problem);
        }

        var store = place.MakeStore();
        if (await (make ? store.Open(cancellation) : store.OpenExisting(cancellation)) is StoreOpening.Failed failed)
        {
            return new CannotOpen(failed.Trouble.Sentence);
        }

        await using var db = store.CreateDbContext();
        return new Opened(store, await db.Practices.OrderBy(p => p.CreatedAt).Select(p => p.Id).Take(2).ToListAsync(cancellation));
    }
}
