using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Toehold.Reading;
using Toehold.Storage;
using Toehold.Web.Features.Practices;

namespace Toehold.Web.Features.Programmes;

/// <summary>Where programmes are made, changed and thrown away.</summary>
public sealed class ProgrammeDesk(Store store, CurrentPractice practice, TimeProvider time)
{
    private const int LongestSlug = 60;

    /// <summary>Keeps a hand-out under a name: a new programme, or in the place of the one with this slug.</summary>
    public async Task<KeepOutcome> Keep(string title, string handOut, int exercises, bool inDay, string slug, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(handOut);
        if (exercises == 0)
        {
            return new KeepOutcome.Refused("There is no exercise to keep yet.");
        }

        if (handOut.Length > KeptProgramme.MaxHandout)
        {
            return new KeepOutcome.Refused($"The text is longer than {KeptProgramme.MaxHandout:N0} characters. Keep the part with the exercises and take the rest out.");
        }

        var id = await practice.Id(cancellation);
        await using var db = store.CreateDbContext();
        var kept = slug.Length == 0 ? null : await db.Programmes.FirstOrDefaultAsync(p => p.PracticeId == id && p.Slug == slug, cancellation);
        var name = title.Length <= KeptProgramme.MaxTitle ? title : title[..KeptProgramme.MaxTitle];
        var now = time.GetUtcNow();
        if (kept is null)
        {
            kept = new KeptProgramme { Id = Guid.CreateVersion7(now), PracticeId = id, Slug = await Free(db, id, name, cancellation), Title = name, Handout = handOut, AddedAt = now };
            db.Programmes.Add(kept);
        }

        (kept.Title, kept.Handout) = (name, handOut);
        kept.ArchivedAt = inDay ? null : kept.ArchivedAt ?? now;
        await db.SaveChangesAsync(cancellation);
        return new KeepOutcome.Kept(kept.Slug);
    }

    /// <summary>The kept hand-out of a slug as it stands, or null.</summary>
    public async Task<KeptProgramme?> Find(string slug, CancellationToken cancellation = default)
    {
        var id = await practice.Id(cancellation);
        await using var db = store.CreateDbContext();
        return await db.Programmes.AsNoTracking().FirstOrDefaultAsync(p => p.PracticeId == id && p.Slug == slug, cancellation);
    }

    /// <summary>Throws a programme away; what was practised with it stays in the history. Those that come with Toehold can only be put away.</summary>
    public async Task Delete(string slug, CancellationToken cancellation = default)
    {
        var id = await practice.Id(cancellation);
        await using var db = store.CreateDbContext();
        if (!BuiltInHandOuts.All.ContainsKey(slug))
        {
            await db.Programmes.Where(p => p.PracticeId == id && p.Slug == slug).ExecuteDeleteAsync(cancellation);
        }
    }

    private static async Task<string> Free(ToeholdDb db, Guid practice, string title, CancellationToken cancellation)
    {
        var wanted = Slug(title);
        var taken = await db.Programmes.Where(p => p.PracticeId == practice && p.Slug.StartsWith(wanted)).Select(p => p.Slug).ToListAsync(cancellation);
        return Enumerable.Range(1, taken.Count + 1)
            .Select(number => number == 1 ? wanted : string.Create(CultureInfo.InvariantCulture, $"{wanted}-{number}"))
            .First(slug => !taken.Contains(slug));
    }

    private static string Slug(string title)
    {
        var slug = new StringBuilder();
        foreach (var sign in title.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(sign))
            {
                slug.Append(sign);
            }
            else if (char.IsWhiteSpace(sign) || char.IsPunctuation(sign))
            {
                slug.Append(slug.Length > 0 && slug[^1] != '-' ? "-" : "");
            }
        }

        var name = slug.ToString();
        name = (name.Length > LongestSlug ? name[..LongestSlug] : name).Trim('-');
        return name.Length > 0 ? name : "programme";
    }
}
