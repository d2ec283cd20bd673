using System.Data.Common;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Toehold.Storage;
using Toehold.Web.Features.Languages;
using Toehold.Web.Features.Practices;

namespace Toehold.Web.Features.Serving;

/// <summary>
/// What whoever asks is told while the data cannot be reached. It is said before anything is known of them, since that too
/// is in the data: the page of other trouble could not be opened.
/// </summary>
internal sealed class StoreAway(Store store, ILogger<StoreAway> log)
{
    private const string Sentence = "Toehold cannot reach its data at the moment. Nothing that was saved is lost. Try again in a minute.";

    public async Task Tell(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Exception e) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested && IsAway(e))
        {
            log.LogWarning(e, "The data could not be reached.");
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = "5";
            context.Response.Headers.CacheControl = "no-store";
            var isPage = HttpMethods.IsGet(context.Request.Method) && !context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);
            var say = Words.For(context.Request);
            await (isPage ? Results.Content(Page(say), "text/html; charset=utf-8", statusCode: 503) : Results.Problem(say[Sentence], statusCode: 503))
                .ExecuteAsync(context);
        }
    }

    private static string Page(Words say) =>
        $"""
        <!doctype html>
        <html lang="{say.Language}">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{say["Not now"]} · Toehold</title><link rel="stylesheet" href="/toehold.css"></head>
        <body><main><h1>{say["Not now"]}</h1><p>{say[Sentence]}</p><p><a class="button button-main" href="/">{say["Try again"]}</a></p></main></body>
        </html>
        """;

    private bool IsAway(Exception failure)
    {
        for (var inner = failure; inner is not null; inner = inner.InnerException)
        {
            if (inner is NotKeptException)
            {
                return true;
            }

            if (inner is DbException)
            {
                return store.Explain(failure).ConcernsEveryone;
            }
        }

        return false;
    }
}
