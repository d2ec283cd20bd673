using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Toehold.Storage.Postgres;

/// <summary>Everything in a PostgreSQL database that any number of servers share.</summary>
public sealed class PostgresStore : Store
{
    // Any number that nothing else on the same server uses: the letters "toehold" in ASCII.
    private const long TurnToMigrate = 0x74_6F_65_68_6F_6C_64;

    // What is asked again and again is read and planned once a connection. A pool in between that cannot keep statements
    // is told so in the connection string: Max Auto Prepare=0.
    private const int StatementsKept = 60;

    private const string Shape =
        "A PostgreSQL database is named like \"Host=localhost;Database=toehold;Username=toehold;Password=…\", and this is not";

    private readonly string connectionString;

    /// <summary>A store behind a connection string.</summary>
    /// <param name="connectionString">As Npgsql reads it. The database is made where it is missing and the user may make it.</param>
    /// <exception cref="ArgumentException">The connection string cannot be read.</exception>
    public PostgresStore(string connectionString)
        : base(OptionsFor(Durable(connectionString))) => this.connectionString = Durable(connectionString);

    /// <inheritdoc/>
    public override string Place
    {
        get
        {
            var to = new NpgsqlConnectionStringBuilder(connectionString);
            return $"the database {to.Database} on {to.Host}";
        }
    }

    /// <inheritdoc/>
    public override bool TakesArrays => true;

    /// <summary>Two: one is written while the other's commit waits for the disk.</summary>
    public override int Writers => 2;

    /// <summary>Why nothing can be kept behind a connection string, in a sentence; null where nothing speaks against it.</summary>
    /// <param name="connectionString">As Npgsql reads it.</param>
    public static string? Problem(string connectionString)
    {
        try
        {
            return string.IsNullOrWhiteSpace(new NpgsqlConnectionStringBuilder(connectionString).Host) ? $"{Shape}: the host is missing." : null;
        }
        catch (Exception e) when (e is ArgumentException or FormatException or KeyNotFoundException)
        {
            return $"{Shape}: {e.Message}";
        }
    }

    /// <inheritdoc/>
    public override StoreTrouble Explain(Exception failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return PostgresFailures.Explain(failure);
    }

    /// <inheritdoc/>
    public override IQueryable<Practice> Locked(ToeholdDb db, Guid one, Guid other)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Practices.FromSql($"SELECT * FROM practices WHERE id = {one} OR id = {other} ORDER BY id FOR UPDATE");
    }

    /// <inheritdoc/>
    public override async Task<DateTimeOffset?> SharedTime(CancellationToken cancellation = default)
    {
        await using var db = CreateDbContext();
        var asked = db.Database.SqlQuery<long>($"SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint AS \"Value\"");
        return DateTimeOffset.FromUnixTimeMilliseconds(await asked.SingleAsync(cancellation));
    }

    /// <summary>Nothing: the server's own vacuum takes deleted rows away.</summary>
    public override Task Scrub(CancellationToken cancellation = default) => Task.CompletedTask;

    /// <inheritdoc/>
    public override async Task<IDbContextTransaction> Freeze(ToeholdDb db, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
        var tables = string.Join(", ", db.Model.GetEntityTypes().Select(type => type.GetTableName()).Distinct());

        // The moment that is seen is that of the first statement after the locks.
        var locks = $"SET LOCAL lock_timeout = '60s'; LOCK TABLE {tables} IN SHARE ROW EXCLUSIVE MODE";
        await db.Database.ExecuteSqlRawAsync(locks, cancellation);
        return transaction;
    }

    /// <inheritdoc/>
    public override async Task CountOn(ToeholdDb db, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        foreach (var column in db.Model.GetEntityTypes().SelectMany(type => type.GetProperties()).Where(IsCounted))
        {
            var (table, name) = (column.DeclaringType.GetTableName(), column.GetColumnName());
            var goOn = $"SELECT setval(pg_get_serial_sequence('{table}', '{name}'), max({name})) FROM {table} HAVING count(*) > 0";
            await db.Database.ExecuteSqlRawAsync(goOn, cancellation);
        }
    }

    /// <inheritdoc/>
    protected override async Task<bool> IsThere(CancellationToken cancellation)
    {
        await using var db = CreateDbContext();
        return await db.GetService<IRelationalDatabaseCreator>().ExistsAsync(cancellation)
            && await db.GetService<IHistoryRepository>().ExistsAsync(cancellation);
    }

    /// <inheritdoc/>
    protected override async Task<IAsyncDisposable?> TakeTurn(CancellationToken cancellation)
    {
        await MakeDatabase(cancellation);
        var turn = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ToString());
        try
        {
            await turn.OpenAsync(cancellation);
            await using var command = turn.CreateCommand();

            // Of a transaction, not of a session, which a pool in between might lend to somebody else meanwhile.
            command.CommandText =
                $"BEGIN; SET LOCAL lock_timeout = '60s'; SET LOCAL idle_in_transaction_session_timeout = 0; SELECT pg_advisory_xact_lock({TurnToMigrate})";
            command.CommandTimeout = 90;
            await command.ExecuteNonQueryAsync(cancellation);
            return turn;
        }
        catch
        {
            await turn.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    protected override Task Prepare(ToeholdDb db, CancellationToken cancellation) => Task.CompletedTask;

    private static bool IsCounted(IProperty property) =>
        property.ValueGenerated == ValueGenerated.OnAdd && (property.ClrType == typeof(int) || property.ClrType == typeof(long));

    private async Task MakeDatabase(CancellationToken cancellation)
    {
        await using var db = CreateDbContext();
        var creator = db.GetService<IRelationalDatabaseCreator>();
        if (await creator.ExistsAsync(cancellation))
        {
            return;
        }

        try
        {
            await creator.CreateAsync(cancellation);
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // Another server made it at the same moment.
        }
    }

    // Written into the connection, so that no setting of the server, the database or the user makes a commit answer before it is on disk.
    private static string Durable(string connectionString)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        var builder = new NpgsqlConnectionStringBuilder(connectionString);
        builder.Database ??= "toehold";
        if (!connectionString.Contains("Auto Prepare", StringComparison.OrdinalIgnoreCase))
        {
            builder.MaxAutoPrepare = StatementsKept;
        }

        builder.Options = $"{builder.Options} -c synchronous_commit=on".TrimStart();
        return builder.ToString();
    }

    private static DbContextOptions<ToeholdDb> OptionsFor(string connectionString) =>
        new DbContextOptionsBuilder<ToeholdDb>()
            .UseNpgsql(connectionString, postgres => postgres.MigrationsAssembly(typeof(PostgresStore).Assembly))
            .Options;
}
