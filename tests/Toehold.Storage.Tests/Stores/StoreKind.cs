namespace Toehold.Storage.Tests;

/// <summary>The stores that every test of a store runs on.</summary>
public enum StoreKind
{
    Sqlite,
    Postgres,
}
