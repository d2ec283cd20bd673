using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Toehold.Web.Features.Programmes;

/// <summary>Throws a programme away: the form on its page. What was practised stays in the history.</summary>
internal static class DeleteEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost(
        "/programmes/{slug}/delete",
        async (string slug, IFormCollection form, ProgrammeDesk desk, CancellationToken cancellation) =>
        {
            await desk.Delete(slug, cancellation);
            return TypedResults.LocalRedirect("/programmes");
        });
}
