using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Toehold.Storage;
using Toehold.Web.Features.Practices;
using Toehold.Web.Features.Programmes;

namespace Toehold.Web.Features.Levels;

/// <summary>Takes what the person chooses about a level: the forms of <c>LevelsPage</c> and <c>SessionCard</c>.</summary>
internal static class LevelEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost(
        "/programmes/{slug}/levels",
        async (string slug, [FromForm] LevelChoice choice, [FromForm] int? exercise, [FromForm] string? back, ProgrammeShelf shelf, PersonalEntries entries, CancellationToken cancellation) =>
        {
            if (await shelf.Find(slug, cancellation) is { } programme)
            {
                await entries.Keep(new What.LevelChosen { ProgrammeId = programme.Id, ExerciseIndex = exercise, Choice = choice }, cancellation: cancellation);
            }

            return TypedResults.LocalRedirect(back is "today" ? "/" : $"/programmes/{slug}/levels");
        });
}
