using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Toehold.Storage;

namespace Toehold.Web.Features.Accounts;

/// <summary>Where the framework's sign-in finds accounts: in Toehold's own store, below which nothing knows of the web.</summary>
internal sealed partial class AccountStore(Store store) : IUserStore<Account>
{
    public async Task<IdentityResult> CreateAsync(Account user, CancellationToken cancellationToken)
    {
        await using var db = store.CreateDbContext();
        db.Accounts.Add(user);
        return await Saved(db, cancellationToken);
    }

    public async Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken)
    {
        await using var db = store.CreateDbContext();
        db.Accounts.Update(user);

        // Counted where they are kept, so that guesses made at the same time all count.
        db.Entry(user).Property(a => a.FailedSignIns).IsModified = false;
        return await Saved(db, cancellationToken);
    }

    public async Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancellationToken)
    {
        await using var db = store.CreateDbContext();
        await db.Accounts.Where(a => a.Id == user.Id).ExecuteDeleteAsync(cancellationToken);
        return IdentityResult.Success;
    }

    public async Task<Account?> FindByIdAsync(string userId, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(userId, out var id))
        {
            return null;
        }

        await using var db = store.CreateDbContext();
        return await db.Accounts.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancellationToken);
    }

    // An account has no name but its id, and is looked for by its address.
    public Task<Account?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        FindByIdAsync(normalizedUserName, cancellationToken);

    public Task<string> GetUserIdAsync(Account user, CancellationToken cancellationToken) => Task.FromResult($"{user.Id:N}");

    public Task<string?> GetUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>($"{user.Id:N}");

    public Task<string?> GetNormalizedUserNameAsync(Account user, CancellationToken cancellationToken) => GetUserNameAsync(user, cancellationToken);

    public Task SetUserNameAsync(Account user, string? userName, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task SetNormalizedUserNameAsync(Account user, string? normalizedName, CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
    }

    private static async Task<IdentityResult> Saved(ToeholdDb db, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
            return IdentityResult.Success;
        }
        catch (DbUpdateException)
        {
            return IdentityResult.Failed(new IdentityError { Code = "Taken", Description = "That address cannot be used here. If it is yours, sign in with it instead." });
        }
    }
}
