using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Toehold.Storage;

namespace Toehold.Web.Features.Practices;

/// <summary>The time zone of a practice, for what happens while nobody asks: as a device of the person told it last.</summary>
public sealed class PracticeZone(Store store, CurrentPractice practice, ReminderClocks clocks, TimeProvider time, IHttpContextAccessor http)
{
    private const string ZoneCookie = "zone";

    /// <summary>The kept zone, else the server's.</summary>
    public TimeZoneInfo Of(string? kept) => Find(kept) ?? time.LocalTimeZone;

    /// <summary>Keeps the zone that the browser tells, where it tells another one that there is: reminders follow a person who travels.</summary>
    public async Task Keep(string? kept, CancellationToken cancellation = default)
    {
        if (practice.Known is not { } id || Find(http.HttpContext?.Request.Cookies[ZoneCookie]) is not { } told || kept == told.Id)
        {
            return;
        }

        await using var db = store.CreateDbContext();
        await db.Practices.Where(p => p.Id == id).ExecuteUpdateAsync(set => set.SetProperty(p => p.TimeZone, told.Id), cancellation);
        await clocks.Wake(id, time.GetUtcNow(), cancellation);
    }

    private static TimeZoneInfo? Find(string? id) =>
        id is { Length: > 0 and <= Practice.MaxTimeZone } && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : null;
}
