using Microsoft.EntityFrameworkCore;
using Toehold.Cli.Serve;
using Toehold.Storage;
using Toehold.Storage.Sqlite;

namespace Toehold.Cli.Keep;

/// <summary>The data that a command works on, and the one practice in it; a sentence where it cannot.</summary>
internal abstract record KeptData
{
    private KeptData()
    {
    }

    internal sealed record Opened(SqliteStore Store, IReadOnlyList<Guid> Practices) : KeptData;

    internal sealed record CannotOpen(string Sentence) : KeptData;

    /// <summary>Opens what is there; makes it where it may.</summary>
    internal static async Task<KeptData> Open(string? data, bool make, CancellationToken cancellation)
    {
        var store = new SqliteStore(DataFolder.Choose(data), TimeProvider.System);
        if (!make && !File.Exists(store.File))
        {
            return new CannotOpen($"There is no data in {store.Folder}. Name its folder with --data.");
        }

        if (await store.Open(cancellation) is StoreOpening.Failed failed)
        {
            return new CannotOpen(failed.Trouble.Sentence);
        }

        await using var db = store.CreateDbContext();
        return new Opened(store, await db.Practices.OrderBy(p => p.CreatedAt).Select(p => p.Id).Take(2).ToListAsync(cancellation));
    }
}
