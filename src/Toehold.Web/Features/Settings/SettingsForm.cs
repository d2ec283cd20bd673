using System.Globalization;
using Microsoft.AspNetCore.Http;
using Toehold.Sessions;
using Toehold.Web.Features.Languages;

namespace Toehold.Web.Features.Settings;

/// <summary>Reads the settings' form.</summary>
internal static class SettingsForm
{
    public static readonly TimeOnly LatestStart = new(12, 0);

    /// <summary>The settings with what the form says; where something is wrong, a sentence about it instead.</summary>
    public static (PersonSettings? Settings, string? Problem) Read(IFormCollection form, PersonSettings settings)
    {
        var times = form["time"].Where(text => !string.IsNullOrWhiteSpace(text)).Select(TimeOf).ToList();
        var off = form["off"].Select(text => Enum.TryParse<DayOfWeek>(text, out var day) ? day : (DayOfWeek?)null).OfType<DayOfWeek>().Distinct().ToList();
        var start = TimeOf(form["dayStartsAt"]);
        var problem =
            times.Count == 0 || times.Contains(null) ? "Give at least one time of day, such as 08:00."
            : times.Count > PersonSettings.MostTimes ? "A day has at most six times. Leave some out."
            : off.Count > 6 ? "Leave at least one day of the week for sessions."
            : start is null || start > LatestStart ? "A day starts between midnight and noon."
            : null;
        return problem is not null ? (null, problem) : (Looks(form, settings) with
        {
            TimesOfDay = [.. times.OfType<TimeOnly>().Distinct().Order()],
            DaysOff = off,
            DayStartsAt = start!.Value,
            Tempo = double.TryParse(form["tempo"], CultureInfo.InvariantCulture, out var tempo) && tempo is >= 0.5 and <= 2 ? tempo : settings.Tempo,
            WaitForTap = form["waitForTap"] == "true",
            OrderAsWritten = form["orderAsWritten"] == "true",
            FirstSide = Choice(form["firstSide"], settings.FirstSide),
        }, null);
    }

    private static PersonSettings Looks(IFormCollection form, PersonSettings settings)
    {
        var language = form["language"].ToString();
        var country = EmergencyNumbers.Of(form["country"]).Country;
        return settings with
        {
            Clock = Choice(form["clock"], settings.Clock),
            Text = Choice(form["text"], settings.Text),
            Theme = Choice(form["theme"], settings.Theme),
            Language = Translations.Has(language) ? language : settings.Language,
            Country = country.Length == 0 ? null : country,
        };
    }

    private static T Choice<T>(string? text, T otherwise)
        where T : struct, Enum =>
        Enum.TryParse<T>(text, out var value) && Enum.IsDefined(value) ? value : otherwise;

    private static TimeOnly? TimeOf(string? text) =>
        TimeOnly.TryParseExact(text, ["HH:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? new TimeOnly(time.Hour, time.Minute)
            : null;
}
