using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Toehold.Storage;

namespace Toehold.Web.Features.Accounts;

/// <summary>Makes and changes the account of a practice. What cannot be done is told in a sentence.</summary>
internal sealed class AccountDesk(Store store, UserManager<Account> users, TimeProvider time)
{
    private static readonly EmailAddressAttribute Address = new();

    public async Task<Account?> Of(Guid practice, CancellationToken cancellation = default)
    {
        await using var db = store.CreateDbContext();
        return await db.Accounts.AsNoTracking().SingleOrDefaultAsync(a => a.PracticeId == practice, cancellation);
    }

    /// <summary>Whether a passkey or a password opens the practice.</summary>
    public async Task<bool> HasWayIn(Guid practice, CancellationToken cancellation = default)
    {
        await using var db = store.CreateDbContext();
        return await db.Accounts.AnyAsync(
            a => a.PracticeId == practice && (a.PasswordHash != null || db.Passkeys.Any(p => p.AccountId == a.Id)), cancellation);
    }

    /// <summary>The practice's account; where it has none, one with this id.</summary>
    public async Task<Account> GetOrMake(Guid practice, Guid id, CancellationToken cancellation = default)
    {
        if (await Of(practice, cancellation) is { } there)
        {
            return there;
        }

        var account = new Account { Id = id, PracticeId = practice, CreatedAt = time.GetUtcNow() };
        await users.CreateAsync(account);
        return await Of(practice, cancellation) ?? throw new InvalidOperationException("The account could not be made.");
    }

    /// <summary>Lets the practice be opened with an address and a password.</summary>
    /// <returns>Why not, or null where it was done.</returns>
    public async Task<string?> SetPassword(Guid practice, string? email, string? password, string? current, CancellationToken cancellation = default)
    {
        if (string.IsNullOrWhiteSpace(email) || email.Length > Account.MaxEmail || !Address.IsValid(email.Trim()))
        {
            return "That is no e-mail address. Write it like ann@example.org.";
        }

        if (PasswordRules.Problem(password, email) is { } problem)
        {
            return problem;
        }

        var account = await Of(practice, cancellation);
        if (account is { PasswordHash: not null } && !await users.CheckPasswordAsync(account, current ?? ""))
        {
            return "The password that you have now is another one. Nothing was changed.";
        }

        account ??= new Account { Id = Guid.CreateVersion7(time.GetUtcNow()), PracticeId = practice, CreatedAt = time.GetUtcNow() };
        account.PasswordHash = users.PasswordHasher.HashPassword(account, password!);
        account.Email = email.Trim();
        account.NormalizedEmail = users.NormalizeEmail(account.Email);
        account.SecurityStamp = Guid.NewGuid().ToString("N");
        var isNew = await users.FindByIdAsync($"{account.Id:N}") is null;
        var result = isNew ? await users.CreateAsync(account) : await users.UpdateAsync(account);
        return result.Succeeded ? null : result.Errors.First().Description;
    }

    /// <summary>Whether a password is the practice's; false as well where it was tried too often.</summary>
    public async Task<bool> IsPassword(SignInManager<Account> signIn, Guid practice, string? password, CancellationToken cancellation = default) =>
        await Of(practice, cancellation) is { PasswordHash: not null } account && password is { Length: <= PasswordRules.Max }
        && (await signIn.CheckPasswordSignInAsync(account, password, lockoutOnFailure: true)).Succeeded;

    /// <summary>Takes away a password that was forgotten, so that a new one can be set. The address stays.</summary>
    public async Task ForgetPassword(Guid practice, CancellationToken cancellation = default)
    {
        await using var db = store.CreateDbContext();
        var stamp = Guid.NewGuid().ToString("N");
        await db.Accounts.Where(a => a.PracticeId == practice).ExecuteUpdateAsync(
            set => set.SetProperty(a => a.PasswordHash, (string?)null).SetProperty(a => a.SecurityStamp, stamp).SetProperty(a => a.FailedSignIns, 0).SetProperty(a => a.LockedUntil, (DateTimeOffset?)null),
            cancellation);
    }

    /// <summary>
    /// The account of an address and a password, and how many wrong passwords were tried before; null where they do not belong
    /// together, or were tried too often.
    /// </summary>
    public async Task<(Account Account, int WrongBefore)?> Check(SignInManager<Account> signIn, string? email, string? password)
    {
        var account = string.IsNullOrWhiteSpace(email) || email.Length > Account.MaxEmail ? null : await users.FindByEmailAsync(email.Trim());
        if (account?.PasswordHash is null || password is null or { Length: > PasswordRules.Max })
        {
            // As slow as a wrong password, so that nobody learns which addresses are known.
            users.PasswordHasher.HashPassword(new Account { Id = Guid.Empty, PracticeId = Guid.Empty, CreatedAt = time.GetUtcNow() }, "nobody's password");
            return null;
        }

        var wrong = account.FailedSignIns;
        return (await signIn.CheckPasswordSignInAsync(account, password, lockoutOnFailure: true)).Succeeded ? (account, wrong) : null;
    }
}
