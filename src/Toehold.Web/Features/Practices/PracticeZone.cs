using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Toehold.Storage;

namespace Toehold.Web.Features.Practices;

/// <summary>The time zone of a practice, for what happens while nobody asks: as a device of the person told it last.</summary>
internal sealed class PracticeZone(Store store, TimeProvider time, IHttpContextAccessor http)
{
    private const string ZoneCookie = "zone";

    /// <summary>The kept zone, else the server's.</summary>
    public async Task<TimeZoneInfo> Of(Guid practice, CancellationToken cancellation = default)
    {
        await using var db = store.CreateDbContext();
        return Find(await db.Practices.Where(p => p.Id == practice).Select(p => p.TimeZone).FirstOrDefaultAsync(cancellation)) ?? time.LocalTimeZone;
    }

    /// <summary>Keeps the zone that the browser tells, where it tells one that there is.</summary>
    public async Task Keep(Guid practice, CancellationToken cancellation = default)
    {
        if (Find(http.HttpContext?.Request.Cookies[ZoneCookie]) is not { } told)
        {
            return;
        }

        await using var db = store.CreateDbContext();
        await db.Practices.Where(p => p.Id == practice && p.TimeZone != told.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.TimeZone, told.Id), cancellation);
    }

    private static TimeZoneInfo? Find(string? id) =>
        id is { Length: > 0 and <= Practice.MaxTimeZone } && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : null;
}
