using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Toehold.Storage;

namespace Toehold.Web.Features.Accounts;

/// <content>Wrong passwords are counted, on whichever server they are tried.</content>
internal sealed partial class AccountStore : IUserLockoutStore<Account>
{
    public Task<DateTimeOffset?> GetLockoutEndDateAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.LockedUntil);

    public Task SetLockoutEndDateAsync(Account user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken)
    {
        user.LockedUntil = lockoutEnd;
        return Task.CompletedTask;
    }

    public async Task<int> IncrementAccessFailedCountAsync(Account user, CancellationToken cancellationToken)
    {
        await using var db = store.CreateDbContext();
        await db.Accounts.Where(a => a.Id == user.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.FailedSignIns, a => a.FailedSignIns + 1), cancellationToken);
        user.FailedSignIns = await db.Accounts.Where(a => a.Id == user.Id).Select(a => a.FailedSignIns).SingleOrDefaultAsync(cancellationToken);
        return user.FailedSignIns;
    }

    public async Task ResetAccessFailedCountAsync(Account user, CancellationToken cancellationToken)
    {
        await using var db = store.CreateDbContext();
        await db.Accounts.Where(a => a.Id == user.Id).ExecuteUpdateAsync(set => set.SetProperty(a => a.FailedSignIns, 0), cancellationToken);
        user.FailedSignIns = 0;
    }

    public Task<int> GetAccessFailedCountAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.FailedSignIns);

    public Task<bool> GetLockoutEnabledAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(true);

    public Task SetLockoutEnabledAsync(Account user, bool enabled, CancellationToken cancellationToken) => Task.CompletedTask;
}
