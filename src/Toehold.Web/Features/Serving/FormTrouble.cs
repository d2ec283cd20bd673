using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

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

        await next(context);
        if (isForm && context.Response is { StatusCode: StatusCodes.Status400BadRequest, HasStarted: false, ContentType: null })
        {
            await context.Response.WriteAsync(Sentence, context.RequestAborted);
        }
    }
}
