namespace Toehold.Storage.Tests;

/// <summary>The rows of a theory that runs on SQLite and on PostgreSQL.</summary>
public sealed class BothStores : TheoryData<StoreKind>
{
    public BothStores() => AddRange(StoreKind.Sqlite, StoreKind.Postgres);
}
