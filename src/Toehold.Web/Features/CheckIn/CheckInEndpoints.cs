using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Toehold.Storage;
using Toehold.Web.Features.Practices;

namespace Toehold.Web.Features.CheckIn;

/// <summary>Takes pain scores, notes and answers about mornings, for today or a day before. A correction is a new entry.</summary>
internal static class CheckInEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/check-in", async (IFormCollection form, PersonalEntries entries, CurrentPerson person, CancellationToken cancellation) =>
            await Take(form, entries, person, cancellation));
        routes.MapPost(
            "/check-in/morning",
            async ([FromForm] string day, [FromForm] bool asUsual, PersonalEntries entries, CurrentPerson person, CancellationToken cancellation) =>
            {
                if (DayOf(day, person) is { } asked)
                {
                    await entries.Keep(new What.MorningAnswered { AsUsual = asUsual }, asked, cancellation);
                }

                return TypedResults.LocalRedirect("/");
            });
    }

    private static async Task<RedirectHttpResult> Take(IFormCollection form, PersonalEntries entries, CurrentPerson person, CancellationToken cancellation)
    {
        var part = Trimmed(form["otherPart"], EntryRules.MaxName) ?? Trimmed(form["bodyPart"], EntryRules.MaxName) ?? person.Settings.BodyPart;
        var isForADay = form.ContainsKey("day");
        var day = isForADay ? DayOf(form["day"], person) : person.Clock.DayAt(person.Now);
        if (day is null)
        {
            return TypedResults.LocalRedirect("/check-in");
        }

        var note = Trimmed(form["note"], EntryRules.MaxNote);
        if (int.TryParse(form["pain"], NumberStyles.None, CultureInfo.InvariantCulture, out var pain) && pain <= 10)
        {
            await entries.Keep(new What.CheckedIn { Pain = pain, BodyPart = part, Note = note }, day, cancellation);
        }
        else if (note is not null)
        {
            await entries.Keep(new What.Noted { Text = note }, day, cancellation);
        }

        if (bool.TryParse(form["asUsual"], out var asUsual))
        {
            await entries.Keep(new What.MorningAnswered { AsUsual = asUsual }, day, cancellation);
        }

        if (part != person.Settings.BodyPart)
        {
            await person.Change(settings => settings with { BodyPart = part }, cancellation);
        }

        return TypedResults.LocalRedirect(!isForADay ? "/" : $"/check-in?day={day:O}&saved=yes");
    }

    /// <summary>A day of the last year, or today; null for any other text.</summary>
    internal static DateOnly? DayOf(string? text, CurrentPerson person)
    {
        var today = person.Clock.DayAt(person.Now);
        return DateOnly.TryParseExact(text, "O", out var day) && day <= today && day > today.AddDays(-365) ? day : null;
    }

    private static string? Trimmed(string? text, int most) =>
        string.IsNullOrWhiteSpace(text) ? null : text.Trim() is { } trimmed && trimmed.Length > most ? trimmed[..most] : text.Trim();
}
