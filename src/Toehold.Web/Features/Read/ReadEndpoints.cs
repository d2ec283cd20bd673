using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Toehold.Web.Features.Guarding;

namespace Toehold.Web.Features.Read;

/// <summary>The exercises of what is typed on the Read page, as it is typed. Nothing is kept here, so anybody may ask.</summary>
internal static class ReadEndpoints
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/read/view", View).DisableAntiforgery().RequireRateLimiting(Limits.Reading);

    private static async Task<RazorComponentResult<ReadFragment>> View(HttpRequest request, CancellationToken cancellation) =>
        new(new { View = await ReadRequest.Understand(request, cancellation) });
}
