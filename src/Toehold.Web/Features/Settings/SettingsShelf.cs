using Microsoft.EntityFrameworkCore;
using Toehold.Storage;

namespace Toehold.Web.Features.Settings;

/// <summary>Where a practice's settings are kept.</summary>
public sealed class SettingsShelf(Store store, ReminderClocks clocks, TimeProvider time)
{
    public async Task<PersonSettings> Of(Guid practiceId, CancellationToken cancellation = default) => (await Read(practiceId, cancellation)).Settings;

    /// <summary>The settings, and the time zone as a device of the person told it last; null where none did.</summary>
    public async Task<(PersonSettings Settings, string? TimeZone)> Read(Guid practiceId, CancellationToken cancellation = default)
    {
        await using var db = store.CreateDbContext();
        var kept = await db.Practices.Where(p => p.Id == practiceId).Select(p => new { p.Settings, p.TimeZone }).FirstOrDefaultAsync(cancellation);
        return (PersonSettingsJson.Read(kept?.Settings), kept?.TimeZone);
    }

    /// <summary>Changes what is kept; what the change does not touch stays as it is, also what another changes at the same time.</summary>
    public async Task Change(Guid practiceId, Func<PersonSettings, PersonSettings> change, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        await using var db = store.CreateDbContext();
        var own = db.Practices.Where(p => p.Id == practiceId);
        while (await own.Select(p => new { p.Settings }).FirstOrDefaultAsync(cancellation) is { Settings: var read })
        {
            var changed = PersonSettingsJson.Write(change(PersonSettingsJson.Read(read)));
            if (await own.Where(p => p.Settings == read).ExecuteUpdateAsync(set => set.SetProperty(p => p.Settings, changed), cancellation) > 0)
            {
                await clocks.Wake(practiceId, time.GetUtcNow(), cancellation);
                return;
            }
        }
    }
}
