using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Toehold.Web.Features.Practices;
using Toehold.Web.Features.Progress;

namespace Toehold.Web.Features.Measures;

/// <summary>Keeps a measure that was taken. Sending the form twice keeps it once.</summary>
internal static class MeasureEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/measures/{key}/keep", Keep);

    private static async Task<Results<RedirectHttpResult, NotFound, BadRequest>> Keep(
        string key, HttpContext http, IAntiforgery antiforgery, FindingOutLog log, PersonalTime time, CancellationToken cancellation)
    {
        if (MeasureSheet.Find(key) is not { } sheet)
        {
            return TypedResults.NotFound();
        }

        if (!await antiforgery.IsRequestValidAsync(http) || !http.Request.HasFormContentType)
        {
            return TypedResults.BadRequest();
        }

        var form = await http.Request.ReadFormAsync(cancellation);
        var (measured, problem) = new MeasureForm(sheet, form).Read();
        if (measured is not null)
        {
            var id = Guid.TryParse(form["id"], out var given) && given != Guid.Empty ? given : Guid.CreateVersion7(time.Now);
            problem = await log.Add(id, time.Now, measured, cancellation) is null ? "" : "kept";
        }

        return problem.Length == 0
            ? TypedResults.LocalRedirect($"/measures/{key}#results")
            : TypedResults.LocalRedirect($"/measures/{key}?problem={problem}");
    }
}
