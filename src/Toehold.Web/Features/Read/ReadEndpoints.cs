using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Toehold.Web.Features.Guarding;
using Toehold.Web.Features.Languages;

namespace Toehold.Web.Features.Read;

/// <summary>The exercises of what is typed on the Read page, as it is typed. Nothing is kept here, so anybody may ask.</summary>
internal static class ReadEndpoints
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/read/view", View).DisableAntiforgery().RequireRateLimiting(Limits.Reading);

    private static async Task<Results<RazorComponentResult<ReadFragment>, ProblemHttpResult>> View(HttpRequest request, CancellationToken cancellation) =>
        request.HasFormContentType
            ? new RazorComponentResult<ReadFragment>(new { View = await ReadRequest.Understand(request, cancellation) })
            : TypedResults.Problem(Words.For(request)["This address takes a form."], statusCode: StatusCodes.Status415UnsupportedMediaType);
}
