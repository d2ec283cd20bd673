using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Toehold.Storage;
using Toehold.Web.Features.Practices;

namespace Toehold.Web.Features.Today;

/// <summary>Takes "later" and "not today".</summary>
internal static class TodayEndpoints
{
    private const int MostMinutes = 12 * 60;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost(
            "/today/later",
            async ([FromForm] Guid programme, [FromForm] int session, [FromForm] int minutes, PersonalEntries entries, CurrentPerson person, CancellationToken cancellation) =>
            {
                var until = person.Now.AddMinutes(Math.Clamp(minutes, 1, MostMinutes));
                await entries.Keep(new What.SessionSnoozed { ProgrammeId = programme, Session = session, Until = until }, cancellation: cancellation);
                return TypedResults.LocalRedirect("/");
            });
        routes.MapPost(
            "/today/skip",
            async ([FromForm] Guid programme, [FromForm] int session, [FromForm] string? reason, PersonalEntries entries, CancellationToken cancellation) =>
            {
                await entries.Keep(new What.SessionSkipped { ProgrammeId = programme, Session = session, Reason = reason }, cancellation: cancellation);
                return TypedResults.LocalRedirect("/");
            });
    }
}
