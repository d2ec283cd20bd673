using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Toehold.Web.Features.Languages;

namespace Toehold.Web.Features.Serving;

/// <summary>What a form meets when it cannot be taken: a sentence in the place of the pages that answer a mistyped address.</summary>
internal static class FormTrouble
{
    private const string Sentence =
        "This page was open for too long, or belongs to somebody else by now. Nothing was changed. Go back, load the page again, and repeat what you did.";

    public static async Task Tell(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IExceptionHandlerPathFeature>() is not null)
        {
            // The page that says so is opened, not sent another form.
            context.Request.Method = HttpMethods.Get;
        }

        var isForm = HttpMethods.IsPost(context.Request.Method);
        if (isForm && context.Features.Get<IStatusCodePagesFeature>() is { } pages)
        {
            pages.Enabled = false;
        }

        try
        {
            await next(context);
        }
        catch (InvalidDataException) when (isForm && !context.Response.HasStarted)
        {
            context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        if (isForm && context.Response is { StatusCode: >= StatusCodes.Status400BadRequest and < StatusCodes.Status500InternalServerError, HasStarted: false })
        {
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync(context.RequestServices.GetRequiredService<Words>()[SentenceFor(context.Response.StatusCode)], context.RequestAborted);
        }
    }

    private static string SentenceFor(int status) => status switch
    {
        StatusCodes.Status404NotFound or StatusCodes.Status405MethodNotAllowed => "There is nothing at this address that takes a form. Nothing was changed.",
        StatusCodes.Status413PayloadTooLarge => "That is more than can be taken at once. Nothing was changed. Choose a smaller file.",
        StatusCodes.Status422UnprocessableEntity => "What was sent is no form that can be read. Nothing was changed. Go back, load the page again, and repeat what you did.",
        StatusCodes.Status415UnsupportedMediaType => "This address takes something else than what was sent. Nothing was changed.",
        _ => Sentence,
    };
}
