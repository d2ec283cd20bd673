using Microsoft.AspNetCore.Http;
using Toehold.Web.Features.Languages;
using Toehold.Web.Features.Serving;

namespace Toehold.Web.Features.Entries;

/// <summary>
/// Refuses what another site makes a browser send: JSON needs a preflight that is never granted, and browsers name the
/// site they act for. A program that is no browser names none.
/// </summary>
internal sealed class SameOriginFilter(ServeOptions serve) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var request = context.HttpContext.Request;
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var origin = request.Headers.Origin.ToString();
        var foreign = site is not ("" or "same-origin" or "none")
            || (origin.Length > 0 && origin != $"{request.Scheme}://{request.Host}" && origin != serve.Address?.GetLeftPart(UriPartial.Authority));
        if (foreign)
        {
            return Refuse(request, "Entries are taken from Toehold's own pages only.", StatusCodes.Status403Forbidden);
        }

        return request.HasJsonContentType()
            ? next(context)
            : Refuse(request, "A delivery is JSON: send it as application/json.", StatusCodes.Status415UnsupportedMediaType);
    }

    private static ValueTask<object?> Refuse(HttpRequest request, string sentence, int status) =>
        new(TypedResults.Problem(Words.For(request)[sentence], statusCode: status));
}
