using Microsoft.Data.Sqlite;
using Toehold.Storage.Postgres;
using Toehold.Storage.Sqlite;

namespace Toehold.Storage.Tests;

/// <summary>What tests on both stores share: real stores, and practices of their own.</summary>
public abstract class StoreTests(PostgresCluster cluster) : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("toehold-").FullName;

    protected static DateTimeOffset Now { get; } = new(2026, 3, 2, 18, 0, 0, TimeSpan.Zero);

    protected PostgresCluster Cluster => cluster;

    /// <summary>A folder of this test's own.</summary>
    protected string Folder => folder;

    /// <summary>An open store that other tests may use too.</summary>
    protected async Task<Store> Open(StoreKind kind)
    {
        if (kind == StoreKind.Postgres)
        {
            return cluster.Shared;
        }

        var store = new SqliteStore(folder, TimeProvider.System);
        Assert.IsType<StoreOpening.Ready>(await store.Open());
        return store;
    }

    /// <summary>A store that is not there yet, and that no other test uses.</summary>
    protected Store Untouched(StoreKind kind, string place) => At(kind, kind == StoreKind.Sqlite ? Path.Combine(folder, place) : cluster.Place(place));

    internal static Store At(StoreKind kind, string place) =>
        kind == StoreKind.Sqlite ? new SqliteStore(place, TimeProvider.System) : new PostgresStore(place);

    /// <summary>A practice that has nothing yet.</summary>
    protected static async Task<Guid> NewPractice(Store store)
    {
        await using var db = store.CreateDbContext();
        var practice = new Practice { Id = Guid.CreateVersion7(), CreatedAt = Now };
        db.Practices.Add(practice);
        await db.SaveChangesAsync();
        return practice.Id;
    }

    /// <summary>Everything a practice has, by id.</summary>
    protected static async Task<List<Entry>> Stored(Store store, Guid practice) => await new EntryHistory(store).All(practice).ToListAsync();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
