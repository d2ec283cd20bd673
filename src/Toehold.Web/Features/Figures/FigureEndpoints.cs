using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using Toehold.Figures;

namespace Toehold.Web.Features.Figures;

/// <summary>
/// The drawings and their style sheet. They change with the program only, so a browser that has one asks whether it is
/// still the same and gets two hundred bytes.
/// </summary>
internal static class FigureEndpoints
{
    private static readonly string Version = typeof(FigureLibrary).Assembly.ManifestModule.ModuleVersionId.ToString("N")[..12];

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/figures.css", (HttpResponse response) => Content(response, FigureStyle.Css, "text/css", "css")).AllowAnonymous();
        routes.MapGet("/figures/{key}.svg", Draw).AllowAnonymous();
    }

    private static Results<FileContentHttpResult, NotFound> Draw(HttpResponse response, string key, string? side, string? still)
    {
        FigureStill? moment = still switch { "start" => FigureStill.Start, "work" => FigureStill.Work, _ => null };
        if (FigureAddress.PointOf(key) is { } point)
        {
            var drawing = FootMap.PressSvg(point.Code, side == "left", point.Name, moment);
            return Content(response, drawing, "image/svg+xml", $"{key}-{side == "left"}-{moment}");
        }

        if (FigureLibrary.Find(key) is not { } figure)
        {
            return TypedResults.NotFound();
        }

        var options = new FigureOptions
        {
            Mirrored = (figure.Side, side) is (FigureSide.Left, "right") or (FigureSide.Right, "left"),
            Still = moment,
            IdPrefix = moment is null ? "fig-" : $"{still}-",
        };
        return Content(response, figure.Svg(options), "image/svg+xml", $"{key}-{options.Mirrored}-{options.Still}");
    }

    private static FileContentHttpResult Content(HttpResponse response, string text, string type, string name)
    {
        response.Headers.CacheControl = "no-cache";
        return TypedResults.Bytes(
            System.Text.Encoding.UTF8.GetBytes(text), $"{type}; charset=utf-8", entityTag: new EntityTagHeaderValue($"\"{Version}-{name}\""));
    }
}
