using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Toehold.Storage;

/// <summary>Where everything is kept. <see cref="Open"/> it once, before anything else.</summary>
public abstract class Store : IDbContextFactory<ToeholdDb>
{
    private readonly PooledDbContextFactory<ToeholdDb> contexts;

    /// <summary>A store reached in this way.</summary>
    /// <param name="options">The provider, with the assembly of its migrations.</param>
    protected Store(DbContextOptions<ToeholdDb> options) => contexts = new PooledDbContextFactory<ToeholdDb>(options);

    /// <summary>Where that is, in words for the person who runs Toehold; never with a password.</summary>
    public abstract string Place { get; }

    /// <summary>Whether one statement takes the values of many rows as arrays: worth it where a statement is a journey.</summary>
    public abstract bool TakesArrays { get; }

    /// <summary>How many transactions are worth writing side by side.</summary>
    public abstract int Writers { get; }

    /// <summary>Two practices that nobody can add anything to before the transaction ends.</summary>
    public abstract IQueryable<Practice> Locked(ToeholdDb db, Guid one, Guid other);

    /// <inheritdoc/>
    public ToeholdDb CreateDbContext() => contexts.CreateDbContext();

    /// <summary>Makes the store where there is none and brings its schema up to date. Safe while others do the same.</summary>
    public async Task<StoreOpening> Open(CancellationToken cancellation = default)
    {
        try
        {
            await using var turn = await TakeTurn(cancellation);
            return turn is null ? new StoreOpening.Failed(new StoreTrouble.Locked()) : await Migrate(cancellation);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new StoreOpening.Failed(Explain(e));
        }
    }

    /// <summary>As <see cref="Open"/>, but makes nothing: where there is no store yet, that is a trouble.</summary>
    public async Task<StoreOpening> OpenExisting(CancellationToken cancellation = default)
    {
        try
        {
            return await IsThere(cancellation) ? await Open(cancellation) : new StoreOpening.Failed(new StoreTrouble.NothingThere(Place));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new StoreOpening.Failed(Explain(e));
        }
    }

    /// <summary>Says what a failed call of the store means.</summary>
    /// <param name="failure">An exception that a context, a command or a connection of this store threw.</param>
    public abstract StoreTrouble Explain(Exception failure);

    /// <summary>The time by the clock that all servers on the store share; null where there is one server only.</summary>
    public abstract Task<DateTimeOffset?> SharedTime(CancellationToken cancellation = default);

    /// <summary>Removes from the disk what was deleted, as far as that lies with the store.</summary>
    public abstract Task Scrub(CancellationToken cancellation = default);

    /// <summary>Begins a transaction at one moment of the store, in which nobody else can write anything.</summary>
    public abstract Task<IDbContextTransaction> Freeze(ToeholdDb db, CancellationToken cancellation = default);

    /// <summary>Has the numbers that the store itself gives out go on after those that are there.</summary>
    public abstract Task CountOn(ToeholdDb db, CancellationToken cancellation = default);

    /// <summary>Whether anything of a store is there.</summary>
    protected abstract Task<bool> IsThere(CancellationToken cancellation);

    /// <summary>Waits until no other process migrates the same data; null where that takes too long.</summary>
    protected abstract Task<IAsyncDisposable?> TakeTurn(CancellationToken cancellation);

    /// <summary>Readies the store's file or server for the migrations that follow.</summary>
    protected abstract Task Prepare(ToeholdDb db, CancellationToken cancellation);

    private async Task<StoreOpening> Migrate(CancellationToken cancellation)
    {
        await using var db = CreateDbContext();
        await Prepare(db, cancellation);
        var known = db.Database.GetMigrations().ToHashSet();
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancellation)).ToList();
        if (applied.FirstOrDefault(migration => !known.Contains(migration)) is { } newer)
        {
            return new StoreOpening.Failed(new StoreTrouble.Newer(newer));
        }

        await db.Database.MigrateAsync(cancellation);
        return new StoreOpening.Ready(known.Count - applied.Count);
    }
}
