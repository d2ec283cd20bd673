using Microsoft.AspNetCore.Http;

namespace Toehold.Web.Features.Practices;

/// <summary>The person's own day and time: in the zone that their device has told, else in the server's.</summary>
public sealed class PersonalTime(TimeProvider time, IHttpContextAccessor http)
{
    private const string ZoneCookie = "zone";

    public DateTimeOffset Now => TimeZoneInfo.ConvertTime(time.GetUtcNow(), Zone);

    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    private TimeZoneInfo Zone =>
        http.HttpContext?.Request.Cookies[ZoneCookie] is { } told && TimeZoneInfo.TryFindSystemTimeZoneById(told, out var zone)
            ? zone
            : time.LocalTimeZone;
}
