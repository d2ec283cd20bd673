using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Toehold.Storage;
using Toehold.Web.Features.Api;
using Toehold.Web.Features.Guarding;
using Toehold.Web.Features.Languages;
using Toehold.Web.Features.Practices;

namespace Toehold.Web.Features.Entries;

/// <summary>
/// Takes deliveries of entries: a JSON array. Each entry that is named in the answer is settled: kept on disk, or refused
/// with a reason. Sending one again changes nothing.
/// </summary>
internal static class EntriesEndpoint
{
    private const int MaxBytes = 1_000_000;

    private static readonly ApiOperation Operation = new("addEntries", "Keeps entries. What is answered is on disk; sending the same again changes nothing.")
    {
        Scope = ProgramScope.Add,
        Takes = [("application/json", """{"type":"array","maxItems":1000,"items":{"$ref":"#/components/schemas/Entry"}}""")],
        Gives = """{"$ref":"#/components/schemas/Delivered"}""",
        Problems = [(400, "The delivery is no JSON array."), (413, "A delivery is at most 1 MB."), (415, "A delivery is sent as application/json.")],
    };

    public sealed record Answer(IReadOnlyList<Guid> Saved, IReadOnlyList<Refusal> Refused);

    public sealed record Refusal(Guid? Id, string Why);

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/api/entries", Take).DisableAntiforgery().AddEndpointFilter<SameOriginFilter>().WithMetadata(new NeedsNoPerson())
            .RequireRateLimiting(Limits.Entries).IsForPrograms(Operation);

    private static async Task<Results<JsonHttpResult<Answer>, ProblemHttpResult>> Take(
        HttpRequest request, EntryIntake intake, CurrentPractice practice, CancellationToken cancellation)
    {
        var say = Words.For(request);
        if (await RequestBody.Read(request, MaxBytes, cancellation) is not { } body)
        {
            return TypedResults.Problem(say["A delivery is at most 1 MB. Send it in parts."], statusCode: StatusCodes.Status413PayloadTooLarge);
        }

        var reading = EntryJson.Read(body);
        if (reading.Entries.Count == 0 && reading.Problems.Any(problem => problem.EntryId is null))
        {
            return TypedResults.Problem(say[reading.Problems[0].Sentence], statusCode: StatusCodes.Status400BadRequest);
        }

        var result = await intake.Append(await practice.Id(cancellation), reading.Entries, cancellation);
        return result switch
        {
            AppendResult.Unavailable unavailable =>
                TypedResults.Problem(say[unavailable.Sentence], statusCode: StatusCodes.Status503ServiceUnavailable),
            AppendResult.Refused refused => Json(say, reading, refused.Problems),
            AppendResult.Saved saved => Json(say, reading, saved.Problems),
            _ => throw new InvalidOperationException("Every outcome of appending is handled."),
        };
    }

    private static JsonHttpResult<Answer> Json(Words say, EntryReading reading, IEnumerable<EntryProblem> problems)
    {
        var refused = reading.Problems.Concat(problems).ToList();
        var ids = refused.Select(problem => problem.EntryId).ToHashSet();
        return TypedResults.Json(
            new Answer(
                [.. reading.Entries.Select(entry => entry.Id).Where(id => !ids.Contains(id))],
                [.. refused.Select(problem => new Refusal(problem.EntryId, $"{problem.Member}: {say[problem.Sentence]}"))]),
            EntriesJson.Default.Answer);
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(EntriesEndpoint.Answer))]
internal sealed partial class EntriesJson : JsonSerializerContext;
