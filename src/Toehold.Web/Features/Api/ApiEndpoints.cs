using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Toehold.Reading;
using Toehold.Storage;
using Toehold.Web.Features.Entries;
using Toehold.Web.Features.Guarding;
using Toehold.Web.Features.Languages;
using Toehold.Web.Features.Practices;

namespace Toehold.Web.Features.Api;

/// <summary>What programs ask for that no page does: a practice's entries, a hand-out's programme, and what there is to ask for.</summary>
internal static class ApiEndpoints
{
    private const int MostDays = 366;
    private const int MostBytes = 400_000;

    // As devices send it: an offset begins with a plus.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly ApiOperation Entries = new("readEntries", "The entries of a practice from one day to another, as they happened.")
    {
        Scope = ProgramScope.Read,
        Query =
        [
            ("from", "The first day; thirty days before the last where it is not said.", """{"type":"string","format":"date"}"""),
            ("to", "The last day, tomorrow where it is not said. At most 366 days are read at once.", """{"type":"string","format":"date"}"""),
        ],
        Gives = """{"type":"array","items":{"$ref":"#/components/schemas/Entry"}}""",
        Problems = [(400, "The days cannot be read, are the wrong way round, or too many.")],
    };

    private static readonly ApiOperation Reading = new("readHandOut", "Reads a hand-out: which exercises, which doses, what was unclear. Nothing is kept.")
    {
        Takes = [("text/plain", """{"type":"string","maxLength":100000}""")],
        Gives = """{"description":"As the command \"toehold read --json\" writes it: title, exercises, findings, and questions where there are any.","type":"object","required":["title","exercises","findings"]}""",
        Problems = [(413, "A hand-out is at most 100,000 characters long."), (415, "It is sent as text/plain.")],
    };

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/entries", Read).WithMetadata(new NeedsNoPerson()).RequireRateLimiting(Limits.Reading).IsForPrograms(Entries);
        routes.MapPost("/api/read", ReadHandOut).DisableAntiforgery().WithMetadata(new NeedsNoPerson()).RequireRateLimiting(Limits.Reading).IsForPrograms(Reading);
        routes.MapGet(ApiDocument.Address, (ApiDocument document) => TypedResults.Text(document.Text, "application/json")).AllowAnonymous().WithMetadata(new NeedsNoPerson());
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> Read(
        HttpRequest request, string? from, string? to, EntryHistory history, CurrentPractice practice, TimeProvider time, CancellationToken cancellation)
    {
        var last = Day(to, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).AddDays(1));
        var first = Day(from, last?.AddDays(-Math.Min(30, last.Value.DayNumber)));
        if (first is not { } begin || last is not { } end || end < begin || end.DayNumber - begin.DayNumber >= MostDays)
        {
            return TypedResults.Problem(Words.For(request)[$"from and to are days such as {"2026-03-01"}, at most {MostDays} of them."], statusCode: StatusCodes.Status400BadRequest);
        }

        var buffer = new ArrayBufferWriter<byte>();
        await using var writer = new Utf8JsonWriter(buffer, Plain);
        writer.WriteStartArray();
        foreach (var entry in await history.Between(await practice.Id(cancellation), begin, end, cancellation))
        {
            EntryJson.Write(writer, entry);
        }

        writer.WriteEndArray();
        await writer.FlushAsync(cancellation);
        return TypedResults.Bytes(buffer.WrittenMemory.ToArray(), "application/json");
    }

    private static async Task<Results<ContentHttpResult, ProblemHttpResult>> ReadHandOut(HttpRequest request, CancellationToken cancellation)
    {
        if (request.ContentType?.Split(';')[0].Trim() is not "text/plain")
        {
            return TypedResults.Problem(Words.For(request)["A hand-out is sent as text/plain."], statusCode: StatusCodes.Status415UnsupportedMediaType);
        }

        return await RequestBody.Read(request, MostBytes, cancellation) is { } body && Encoding.UTF8.GetString(body) is { Length: <= KeptProgramme.MaxHandout } text
            ? TypedResults.Text(ReadingJson.Write(HandOutReader.Read(text)), "application/json")
            : TypedResults.Problem(Words.For(request)["A hand-out is at most 100,000 characters long."], statusCode: StatusCodes.Status413PayloadTooLarge);
    }

    // What is not said is another day; what cannot be read is none.
    private static DateOnly? Day(string? said, DateOnly? unsaid) =>
        said is null ? unsaid : DateOnly.TryParseExact(said, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
