using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Toehold.Storage.Postgres;

/// <summary>Everything in a PostgreSQL database that any number of servers share.</summary>
public sealed class PostgresStore : Store
{
    // Any number that nothing else on the same server uses: the letters "toehold" in ASCII.
    private const long TurnToMigrate = 0x74_6F_65_68_6F_6C_64;

    private readonly string connectionString;

    /// <summary>A store behind a connection string.</summary>
    /// <param name="connectionString">As Npgsql reads it. The database is made where it is missing and the user may make it.</param>
    /// <exception cref="ArgumentException">The connection string cannot be read.</exception>
    public PostgresStore(string connectionString)
        : base(OptionsFor(Durable(connectionString))) => this.connectionString = Durable(connectionString);

    /// <inheritdoc/>
    public override int RowsInAStatement => 64;

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

    /// <summary>Nothing: the server's own vacuum takes deleted rows away.</summary>
    public override Task Scrub(CancellationToken cancellation = default) => Task.CompletedTask;

    /// <inheritdoc/>
    protected override async Task<IAsyncDisposable?> TakeTurn(CancellationToken cancellation)
    {
        await MakeDatabase(cancellation);
        var turn = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ToString());
        try
        {
            await turn.OpenAsync(cancellation);
            await using var command = turn.CreateCommand();
            command.CommandText = $"SET lock_timeout = '60s'; SELECT pg_advisory_lock({TurnToMigrate})";
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
        builder.Options = $"{builder.Options} -c synchronous_commit=on".TrimStart();
        return builder.ToString();
    }

    private static DbContextOptions<ToeholdDb> OptionsFor(string connectionString) =>
        new DbContextOptionsBuilder<ToeholdDb>()
            .UseNpgsql(connectionString, postgres => postgres.MigrationsAssembly(typeof(PostgresStore).Assembly))
            .Options;
}
