using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Toehold.Storage.Tests;

public sealed class SchemaTests(PostgresCluster cluster) : StoreTests(cluster)
{
    [Theory, ClassData<BothStores>]
    public async Task The_migrations_hold_the_whole_model(StoreKind kind)
    {
        await using var db = (await Open(kind)).CreateDbContext();

        var pending = db.Database.HasPendingModelChanges();

        Assert.False(pending);
    }

    [Theory, ClassData<BothStores>]
    public async Task The_migrated_columns_keys_and_indexes_are_the_models(StoreKind kind)
    {
        await using var db = (await Open(kind)).CreateDbContext();
        var model = db.GetService<IDesignTimeModel>().Model.GetRelationalModel();

        var migrated = await (kind == StoreKind.Sqlite ? SchemaReader.OfSqlite(db) : SchemaReader.OfPostgres(db));

        Assert.Equal(model.Tables.SelectMany(Lines).Order(StringComparer.Ordinal), migrated);
    }

    [Fact]
    public async Task SQLite_keeps_a_practices_entries_together()
    {
        await using var db = (await Open(StoreKind.Sqlite)).CreateDbContext();

        var sql = await db.Database.SqlQuery<string>($"SELECT sql AS Value FROM sqlite_master WHERE name = 'entries'").SingleAsync();

        Assert.EndsWith("WITHOUT ROWID", sql.TrimEnd());
    }

    [Fact]
    public async Task PostgreSQL_parts_entries_by_practice()
    {
        await using var db = (await Open(StoreKind.Postgres)).CreateDbContext();

        var key = await db.Database.SqlQuery<string>($"SELECT pg_get_partkeydef('entries'::regclass) AS \"Value\"").SingleAsync();
        var parts = await db.Database
            .SqlQuery<long>($"SELECT count(*) AS \"Value\" FROM pg_inherits WHERE inhparent = 'entries'::regclass").SingleAsync();

        Assert.Equal(("HASH (practice_id)", 16), (key, parts));
    }

    private static IEnumerable<string> Lines(ITable table) =>
    [
        .. table.Columns.Select(column => $"{table.Name}.{column.Name} {column.StoreType} {(column.IsNullable ? "null" : "not null")}"),
        $"{table.Name} key ({Names(table.PrimaryKey!.Columns)})",
        .. table.ForeignKeyConstraints.Select(key => $"{table.Name} ({Names(key.Columns)}) of {key.PrincipalTable.Name} {key.OnDeleteAction}"),
        .. table.Indexes.Select(index =>
            $"{table.Name} {(index.IsUnique ? "unique " : "")}index {index.Name} ({Names(index.Columns)}) {(index.Filter is null ? "" : "filtered")}"),
    ];

    private static string Names(IEnumerable<IColumn> columns) => string.Join(", ", columns.Select(column => column.Name));
}
