using Toehold.Storage.Postgres;
using Toehold.Storage.Tests;

[assembly: AssemblyFixture(typeof(PostgresCluster))]

namespace Toehold.Storage.Tests;

/// <summary>One PostgreSQL server for as long as the tests run.</summary>
public sealed class PostgresCluster : IAsyncLifetime
{
    private PostgresServer server = null!;

    /// <summary>One migrated store for all tests that keep to practices of their own.</summary>
    public PostgresStore Shared { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        StatementLog.Listen();
        server = await PostgresServer.Start();
        Shared = new PostgresStore(Place("shared"));
        Assert.IsType<StoreOpening.Ready>(await Shared.Open());
    }

    /// <summary>The connection string of a database, which need not exist.</summary>
    public string Place(string database) => server.Place(database);

    public ValueTask DisposeAsync() => server.DisposeAsync();
}
