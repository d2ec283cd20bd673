using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Toehold.Web.Features.Programmes;

/// <summary>Takes a programme into the day or out of it: the form of <c>PlaceButton</c>.</summary>
internal static class PlaceEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost(
        "/programmes/{slug}/place",
        async (string slug, [FromForm] bool inDay, ProgrammeShelf shelf, CancellationToken cancellation) =>
        {
            await shelf.Place(slug, inDay, cancellation);
            return TypedResults.LocalRedirect("/programmes");
        });
}
