using Microsoft.EntityFrameworkCore;

namespace Toehold.Storage;

/// <summary>Secrets that every server on the store shares. They are kept as they come: protect them first.</summary>
/// <param name="store">An open store.</param>
public sealed class InstanceSecrets(Store store)
{
    /// <summary>The secret of a name; the first who asks makes it, and all get the same.</summary>
    /// <param name="name">At most 50 characters.</param>
    /// <param name="make">Makes one, at most 4,000 characters.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async Task<string> GetOrMake(string name, Func<string> make, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(make);
        await using var db = store.CreateDbContext();
        if (await Read(db, name, cancellation) is { } there)
        {
            return there;
        }

        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO instance_secrets (name, value) VALUES ({name}, {make()}) ON CONFLICT (name) DO NOTHING", cancellation);
        return (await Read(db, name, cancellation))!;
    }

    private static Task<string?> Read(ToeholdDb db, string name, CancellationToken cancellation) =>
        db.InstanceSecrets.AsNoTracking().Where(s => s.Name == name).Select(s => s.Value).SingleOrDefaultAsync(cancellation);
}
