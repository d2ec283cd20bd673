using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Toehold.Outcomes;
using Toehold.Web.Features.Api;
using Toehold.Web.Features.Entries;
using Toehold.Web.Features.Languages;

namespace Toehold.Web.Features.Verdicts;

/// <summary>
/// <c>POST /api/verdict</c>: a diary in, the verdict out, nothing kept. The diary is CSV with the options in the address
/// (<c>trend</c>, <c>settling</c>, <c>starts</c>, <c>end</c>), or JSON that holds both.
/// </summary>
internal static class VerdictEndpoint
{
    private const int MaxBytes = 4_000_000;

    private static readonly ApiOperation Operation = new("judgeDiary", "Says whether a diary of pain scores got better with what was done, and how sure that is. Nothing is kept.")
    {
        Query =
        [
            ("trend", "For a diary as CSV: how the pain goes by itself.", """{"enum":["long-standing","newer","none"]}"""),
            ("settling", "For a diary as CSV: how many days after each change are left out.", """{"type":"integer","minimum":0}"""),
            ("starts", "For a diary as CSV: the day on which the programme began, written like the diary's days.", """{"type":"string"}"""),
            ("end", "For a diary as CSV: whether it is at its planned end.", """{"type":"boolean"}"""),
        ],
        Takes = [("text/csv", """{"type":"string"}"""), ("application/json", """{"type":"object","required":["days"]}""")],
        Gives = """{"description":"As the command \"toehold verdict --json\" writes it.","type":"object","required":["verdict"]}""",
        Problems = [(400, "The diary cannot be judged, and where that lies."), (413, "A diary is at most 4 MB."), (415, "It is sent as text/csv or application/json.")],
    };

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/api/verdict", Answer).DisableAntiforgery().IsForPrograms(Operation);

    private static async Task<Results<ContentHttpResult, ProblemHttpResult>> Answer(
        HttpRequest request, string? trend, string? settling, string? starts, string? end, CancellationToken cancellation)
    {
        if (await RequestBody.Read(request, MaxBytes, cancellation) is not { } body)
        {
            return Refuse(request, "A diary is at most 4 MB.", StatusCodes.Status413PayloadTooLarge);
        }

        var type = request.ContentType?.Split(';')[0].Trim();
        VerdictQuestion question;
        if (request.HasJsonContentType())
        {
            question = DiaryJson.Read(body);
        }
        else if (type is "text/csv" or "text/plain")
        {
            var asked = new AskedOptions(trend, settling, starts, end switch { null or "false" or "0" => false, _ => true });
            question = asked.About(DiaryCsv.ReadText(Encoding.UTF8.GetString(body)));
        }
        else
        {
            return Refuse(request, "Send the diary as text/csv or as application/json.", StatusCodes.Status415UnsupportedMediaType);
        }

        return question switch
        {
            VerdictQuestion.Asked asked => TypedResults.Text(VerdictJson.Write(Verdict.For(asked.Request, asked.Options)), "application/json"),
            VerdictQuestion.Refused refused => Refuse(request, refused.Reason, StatusCodes.Status400BadRequest),
            _ => throw new InvalidOperationException("A question is asked or refused."),
        };
    }

    private static ProblemHttpResult Refuse(HttpRequest request, string sentence, int status) =>
        TypedResults.Problem(Words.For(request)[sentence], statusCode: status);
}
