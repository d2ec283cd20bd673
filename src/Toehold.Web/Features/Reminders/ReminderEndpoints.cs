using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Toehold.Storage;
using Toehold.Web.Features.Layout;
using Toehold.Web.Features.Practices;
using Toehold.Web.Features.Serving;

namespace Toehold.Web.Features.Reminders;

/// <summary>The calendar's secret addresses, and how a person wants to be reminded.</summary>
internal static class ReminderEndpoints
{
    public const string Page = "/reminders";
    public const string AddressKind = "calendar";

    private const int MostMinutes = 12 * 60;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/calendar/{secret}.ics", Read).AllowAnonymous();
        routes.MapPost("/reminders/calendar", Make);
        routes.MapPost("/reminders/calendar/{id:guid}/revoke", Revoke);
        routes.MapPost("/reminders/wishes", Keep);
    }

    private static async Task<Results<ContentHttpResult, NotFound>> Read(
        string secret, HttpContext context, AccessKeys keys, CalendarFeed feed, ServeOptions serve, TimeProvider time)
    {
        var cancellation = context.RequestAborted;
        if (await keys.Find(secret, KeyPurpose.Calendar, cancellation) is not { } key)
        {
            return TypedResults.NotFound();
        }

        if (key.LastUsedAt is not { } last || time.GetUtcNow() - last > TimeSpan.FromDays(1))
        {
            await keys.Touch(key.Id, cancellation);
        }

        context.Response.Headers.CacheControl = "private, max-age=900";
        return TypedResults.Text(await feed.Of(key.PracticeId, serve.BaseOf(context.Request), cancellation), "text/calendar; charset=utf-8");
    }

    private static async Task<RedirectHttpResult> Make(
        [FromForm] string? name, AccessKeys keys, CurrentPractice practice, Told told, CancellationToken cancellation)
    {
        var id = await practice.Id(cancellation);
        told.Tell(AddressKind, await keys.Make(id, KeyPurpose.Calendar, string.IsNullOrWhiteSpace(name) ? "Calendar" : name.Trim(), cancellation: cancellation));
        return TypedResults.LocalRedirect(Page);
    }

    private static async Task<RedirectHttpResult> Revoke(
        [FromRoute] Guid id, IFormCollection _, AccessKeys keys, CurrentPractice practice, Told told, CancellationToken cancellation)
    {
        if (await keys.Revoke(await practice.Id(cancellation), id, cancellation))
        {
            told.Tell("done", "That address shows nothing any more.");
        }

        return TypedResults.LocalRedirect(Page);
    }

    private static async Task<RedirectHttpResult> Keep(
        [FromForm] string? quietFrom, [FromForm] string? quietUntil, [FromForm] int? secondAfter,
        ReminderClocks clocks, CurrentPractice practice, TimeProvider time, Told told, CancellationToken cancellation)
    {
        if (MinuteOf(quietFrom) is not { } from || MinuteOf(quietUntil) is not { } until)
        {
            told.Tell("trouble", "Give both ends of the quiet hours, such as 21:00 and 07:00.");
            return TypedResults.LocalRedirect(Page);
        }

        var id = await practice.Id(cancellation);
        var wishes = new ReminderClock
        {
            PracticeId = id,
            QuietFrom = from,
            QuietUntil = until,
            SecondAfter = secondAfter is >= 1 and <= MostMinutes ? secondAfter : null,
        };
        await clocks.Keep(wishes, time.GetUtcNow(), cancellation);
        told.Tell("done", "Saved.");
        return TypedResults.LocalRedirect(Page);
    }

    private static int? MinuteOf(string? text) =>
        TimeOnly.TryParseExact(text, ["HH:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? (at.Hour * 60) + at.Minute : null;
}
