using Microsoft.AspNetCore.Http;
using Toehold.Sessions;
using Toehold.Web.Features.Languages;
using Toehold.Web.Features.Settings;

namespace Toehold.Web.Features.Practices;

/// <summary>Whoever asks: their settings, and their clock in the zone that their device has told, else in the server's.</summary>
public sealed class CurrentPerson(CurrentPractice practice, SettingsShelf shelf, TimeProvider time, IHttpContextAccessor http)
{
    private const string ZoneCookie = "zone";

    public PersonSettings Settings { get; private set; } = PersonSettings.Default;

    /// <summary>The zone that was told last by any of the person's devices; null where none did.</summary>
    public string? KeptZone { get; private set; }

    public DayClock Clock => new(Zone, Settings.DayStartsAt);

    /// <summary>The number to call where the person says they are, or seems to be.</summary>
    public EmergencyNumber Emergency => EmergencyNumbers.Of(
        Settings.Country ?? CountryGuess.From(http.HttpContext?.Request.Cookies[ZoneCookie], http.HttpContext?.Request.Headers.AcceptLanguage));

    public DateTimeOffset Now => Clock.Local(time.GetUtcNow());

    private TimeZoneInfo Zone =>
        http.HttpContext?.Request.Cookies[ZoneCookie] is { } told && TimeZoneInfo.TryFindSystemTimeZoneById(told, out var zone)
            ? zone
            : time.LocalTimeZone;

    /// <summary>Reads the settings; on the pages that everyone may open, a browser without a practice has the defaults, in its own language.</summary>
    public async Task Load(CancellationToken cancellation = default) => (Settings, KeptZone) = practice.Known is { } id
        ? await shelf.Read(id, cancellation)
        : (PersonSettings.Default with { Language = Translations.Preferred(http.HttpContext?.Request.GetTypedHeaders().AcceptLanguage) }, null);

    public async Task Change(Func<PersonSettings, PersonSettings> change, CancellationToken cancellation = default)
    {
        await shelf.Change(await practice.Id(cancellation), change, cancellation);
        await Load(cancellation);
    }
}
