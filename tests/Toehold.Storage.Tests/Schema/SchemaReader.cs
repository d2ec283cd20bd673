using Microsoft.EntityFrameworkCore;

namespace Toehold.Storage.Tests;

/// <summary>Reads what a database really has, one line a column, key and index, in ordinal order.</summary>
internal static class SchemaReader
{
    private const string Sqlite =
        """
        WITH t AS (SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\_\_EF%' ESCAPE '\')
        SELECT t.name || '.' || c.name || ' ' || c.type || CASE c."notnull" WHEN 1 THEN ' not null' ELSE ' null' END AS Value
        FROM t, pragma_table_info(t.name) c
        UNION ALL
        SELECT t.name || ' key (' || (SELECT group_concat(name, ', ' ORDER BY pk) FROM pragma_table_info(t.name) WHERE pk > 0) || ')' FROM t
        UNION ALL
        SELECT t.name || ' (' || k."from" || ') of ' || k."table" || CASE k.on_delete WHEN 'CASCADE' THEN ' Cascade' ELSE ' other' END
        FROM t, pragma_foreign_key_list(t.name) k
        UNION ALL
        SELECT t.name || CASE i."unique" WHEN 1 THEN ' unique' ELSE '' END || ' index ' || i.name || ' ('
            || (SELECT group_concat(name, ', ' ORDER BY seqno) FROM pragma_index_info(i.name)) || ') '
            || CASE i.partial WHEN 1 THEN 'filtered' ELSE '' END
        FROM t, pragma_index_list(t.name) i WHERE i.origin = 'c'
        """;

    private const string Postgres =
        """
        WITH t AS (
            SELECT oid, relname AS name FROM pg_class
            WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition AND relname NOT LIKE '\_\_EF%')
        SELECT t.name || '.' || c.attname || ' ' || format_type(c.atttypid, c.atttypmod)
            || CASE WHEN c.attnotnull THEN ' not null' ELSE ' null' END AS "Value"
        FROM t JOIN pg_attribute c ON c.attrelid = t.oid AND c.attnum > 0 AND NOT c.attisdropped
        UNION ALL
        SELECT t.name || ' key (' || (SELECT string_agg(c.attname, ', ' ORDER BY k.n) FROM unnest(x.conkey) WITH ORDINALITY k(num, n)
            JOIN pg_attribute c ON c.attrelid = t.oid AND c.attnum = k.num) || ')'
        FROM t JOIN pg_constraint x ON x.conrelid = t.oid AND x.contype = 'p'
        UNION ALL
        SELECT t.name || ' (' || (SELECT string_agg(c.attname, ', ' ORDER BY k.n) FROM unnest(x.conkey) WITH ORDINALITY k(num, n)
            JOIN pg_attribute c ON c.attrelid = t.oid AND c.attnum = k.num) || ') of ' || x.confrelid::regclass
            || CASE x.confdeltype WHEN 'c' THEN ' Cascade' ELSE ' other' END
        FROM t JOIN pg_constraint x ON x.conrelid = t.oid AND x.contype = 'f' AND x.conparentid = 0
        UNION ALL
        SELECT t.name || CASE WHEN i.indisunique THEN ' unique' ELSE '' END || ' index ' || r.relname || ' ('
            || (SELECT string_agg(c.attname, ', ' ORDER BY k.n) FROM unnest(i.indkey) WITH ORDINALITY k(num, n)
                JOIN pg_attribute c ON c.attrelid = t.oid AND c.attnum = k.num) || ') '
            || CASE WHEN i.indpred IS NULL THEN '' ELSE 'filtered' END
        FROM t JOIN pg_index i ON i.indrelid = t.oid AND NOT i.indisprimary JOIN pg_class r ON r.oid = i.indexrelid
        """;

    public static Task<List<string>> OfSqlite(ToeholdDb db) => Read(db, Sqlite);

    public static Task<List<string>> OfPostgres(ToeholdDb db) => Read(db, Postgres);

    private static async Task<List<string>> Read(ToeholdDb db, string sql) =>
        [.. (await db.Database.SqlQueryRaw<string>(sql).ToListAsync()).Order(StringComparer.Ordinal)];
}
