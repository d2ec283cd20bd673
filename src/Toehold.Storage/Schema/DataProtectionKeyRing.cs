using Microsoft.EntityFrameworkCore;
using Toehold.Programmes;

namespace Toehold.Storage;

/// <summary>The keys that protect cookies, shared by every server on the same store. Synchronous, as those who keep keys call it.</summary>
/// <param name="store">Where they are kept.</param>
public sealed class DataProtectionKeyRing(Store store)
{
    /// <summary>Every key's XML, oldest first.</summary>
    public ValueList<string> Read()
    {
        using var db = store.CreateDbContext();
        return db.DataProtectionKeys.AsNoTracking().OrderBy(key => key.Id).Select(key => key.Xml).ToValueList();
    }

    /// <summary>Adds a key.</summary>
    /// <param name="friendlyName">A name for people, at most 200 characters, or null.</param>
    /// <param name="xml">The key, at most 20,000 characters.</param>
    /// <exception cref="ArgumentException">The XML is blank.</exception>
    public void Append(string? friendlyName, string xml)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(xml);
        using var db = store.CreateDbContext();
        db.DataProtectionKeys.Add(new DataProtectionKey { FriendlyName = friendlyName, Xml = xml });
        db.SaveChanges();
    }
}
