using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Toehold.Storage.Sqlite;

/// <summary>Everything in one file, <c>toehold.db</c>, in a folder of the person's choice.</summary>
public sealed class SqliteStore : Store
{
    // For another program's lock. Whoever waits for an answer bears that, and a device sends again.
    private const int SecondsToWait = 3;

    private const string TableOfLocks = "__EFMigrationsLock";

    private readonly TimeProvider time;

    /// <summary>A store in a folder, which need not exist yet.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="time">The clock that waiting goes by.</param>
    /// <exception cref="ArgumentException">The folder is blank.</exception>
    public SqliteStore(string folder, TimeProvider time)
        : base(OptionsFor(FileIn(folder)))
    {
        ArgumentNullException.ThrowIfNull(time);
        (Folder, this.time) = (Path.GetFullPath(folder), time);
    }

    /// <summary>The folder's whole path.</summary>
    public string Folder { get; }

    /// <summary>The database file's whole path.</summary>
    public string File => FileIn(Folder);

    /// <inheritdoc/>
    public override string Place => Folder;

    /// <inheritdoc/>
    public override bool TakesArrays => false;

    /// <summary>One: the others would only wait for it.</summary>
    public override int Writers => 1;

    /// <summary>
    /// Copies the store, as it is at this moment, into one file that a store can be opened on, while others go on
    /// reading and writing. The copy appears under its name only when it is whole.
    /// </summary>
    /// <param name="targetFile">A file that does not exist yet, in a folder that does.</param>
    /// <param name="cancellation">Ends the wait before the copy begins.</param>
    public async Task<BackupResult> Backup(string targetFile, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(targetFile);
        var target = Path.GetFullPath(targetFile);
        var part = $"{target}.{Guid.NewGuid():N}.part";
        try
        {
            return System.IO.File.Exists(target) ? new BackupResult.AlreadyThere(target) : await Copy(part, target, cancellation);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new BackupResult.Failed(Explain(e));
        }
        finally
        {
            if (System.IO.File.Exists(part))
            {
                System.IO.File.Delete(part);
            }
        }
    }

    /// <summary>The two practices: one transaction writes at a time.</summary>
    public override IQueryable<Practice> Locked(ToeholdDb db, Guid one, Guid other)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Practices.Where(practice => practice.Id == one || practice.Id == other);
    }

    /// <summary>Deleted rows are overwritten with zeros as they go; this empties the log that they went through.</summary>
    public override async Task Scrub(CancellationToken cancellation = default)
    {
        await using var db = CreateDbContext();
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancellation);
    }

    /// <inheritdoc/>
    public override StoreTrouble Explain(Exception failure) => SqliteFailures.Explain(failure, Folder, File);

    /// <summary>Null: the file has no clock.</summary>
    public override Task<DateTimeOffset?> SharedTime(CancellationToken cancellation = default) => Task.FromResult<DateTimeOffset?>(null);

    /// <summary>A transaction: on SQLite each keeps the right to write to itself from its beginning.</summary>
    public override Task<IDbContextTransaction> Freeze(ToeholdDb db, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Database.BeginTransactionAsync(cancellation);
    }

    /// <summary>Nothing: SQLite goes on after the highest number by itself.</summary>
    public override Task CountOn(ToeholdDb db, CancellationToken cancellation = default) => Task.CompletedTask;

    /// <inheritdoc/>
    protected override Task<bool> IsThere(CancellationToken cancellation) => Task.FromResult(System.IO.File.Exists(File));

    /// <inheritdoc/>
    protected override async Task<IAsyncDisposable?> TakeTurn(CancellationToken cancellation)
    {
        Directory.CreateDirectory(Folder);
        return await FileTurn.Take(Path.Combine(Folder, "toehold.lock"), time, cancellation);
    }

    /// <inheritdoc/>
    protected override async Task Prepare(ToeholdDb db, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(db);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellation);

        // A migration that was killed leaves its row behind and the next would wait for it for ever. The turn is ours,
        // so whoever wrote the row is gone.
        var left = await db.Database
            .SqlQuery<int>($"SELECT count(*) AS Value FROM sqlite_master WHERE name = {TableOfLocks}")
            .SingleAsync(cancellation);
        if (left > 0)
        {
            await db.Database.ExecuteSqlRawAsync($"DELETE FROM {TableOfLocks}", cancellation);
        }
    }

    private async Task<BackupResult> Copy(string part, string target, CancellationToken cancellation)
    {
        await using var db = CreateDbContext();
        await db.Database.ExecuteSqlAsync($"VACUUM INTO {part}", cancellation);
        await using (var copy = new FileStream(part, FileMode.Open, FileAccess.ReadWrite))
        {
            copy.Flush(flushToDisk: true);
        }

        System.IO.File.Move(part, target);
        return new BackupResult.Written(target, new FileInfo(target).Length);
    }

    private static string FileIn(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        return Path.Combine(Path.GetFullPath(folder), "toehold.db");
    }

    private static DbContextOptions<ToeholdDb> OptionsFor(string file)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true, DefaultTimeout = SecondsToWait };
        return new DbContextOptionsBuilder<ToeholdDb>()
            .UseSqlite(connection.ToString(), sqlite => sqlite.MigrationsAssembly(typeof(SqliteStore).Assembly))
            .AddInterceptors(new DurableConnections())
            .Options;
    }
}
