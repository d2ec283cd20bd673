using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Toehold.Storage;
using Toehold.Web.Features.Accounts;
using Toehold.Web.Features.Guarding;
using Toehold.Web.Features.Keeping;
using Toehold.Web.Features.Layout;
using Toehold.Web.Features.Practices;
using Toehold.Web.Features.Serving;

namespace Toehold.Web.Features.Api;

/// <summary>A person gives programs tokens, and takes them back.</summary>
internal static class TokenEndpoints
{
    public const string TokenKind = "token";

    public static void Map(IEndpointRouteBuilder routes, ServeOptions serve)
    {
        if (serve.People == People.Many)
        {
            routes.MapPost("/tokens", Make).AddEndpointFilter(Confirmation.Ask);
            routes.MapPost("/tokens/{id:guid}/revoke", Revoke);
        }
    }

    private static async Task<RedirectHttpResult> Make(
        [FromForm] string? name, [FromForm] string? may, AccessKeys keys, CurrentPractice practice, Told told, Audit audit, CancellationToken cancellation)
    {
        var of = await practice.Id(cancellation);
        var purpose = may switch
        {
            "add" => KeyPurpose.ProgramAdds,
            "both" => KeyPurpose.ProgramReadsAndAdds,
            _ => KeyPurpose.ProgramReads,
        };
        told.Tell(TokenKind, await keys.Make(of, purpose, string.IsNullOrWhiteSpace(name) ? "A program" : name.Trim(), cancellation: cancellation));
        audit.Note("A token was made", of);
        return TypedResults.LocalRedirect(KeepingEndpoints.Page);
    }

    private static async Task<RedirectHttpResult> Revoke(
        [FromRoute] Guid id, IFormCollection _, AccessKeys keys, CurrentPractice practice, Told told, Audit audit, CancellationToken cancellation)
    {
        var of = await practice.Id(cancellation);
        if (await keys.Revoke(of, id, cancellation))
        {
            audit.Note("A token was ended", of);
            told.Tell("done", "That token opens nothing any more.");
        }

        return TypedResults.LocalRedirect(KeepingEndpoints.Page);
    }
}
