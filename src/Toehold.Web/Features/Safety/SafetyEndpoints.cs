using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Toehold.Programmes;
using Toehold.Sessions;
using Toehold.Storage;
using Toehold.Web.Features.Practices;

namespace Toehold.Web.Features.Safety;

/// <summary>Takes the answers to the safety questions, and the country whose emergency number is shown.</summary>
internal static class SafetyEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/safety", async (IFormCollection form, PersonalEntries entries, CancellationToken cancellation) =>
        {
            var known = SafetyQuestions.All.Select(question => question.Id).Intersect(form["yes"]);
            await entries.Keep(new What.SafetyAnswered { Yes = known.OfType<string>().ToValueList() }, cancellation: cancellation);
            return TypedResults.LocalRedirect("/safety?told=yes");
        });
        routes.MapPost("/safety/country", async ([FromForm] string? country, CurrentPerson person, CancellationToken cancellation) =>
        {
            var number = EmergencyNumbers.Of(country);
            await person.Change(settings => settings with { Country = number.Country.Length == 0 ? null : number.Country }, cancellation);
            return TypedResults.LocalRedirect("/safety");
        });
    }
}
