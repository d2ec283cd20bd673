using System.Globalization;
using System.Security;

namespace Toehold.Figures;

/// <summary>Writes the SVG document round a scene.</summary>
internal static class SvgWriter
{
    public static string Write(Scene scene, FigureOptions options)
    {
        var turned = options.Reversed ? Reversal.Of(scene) : scene;
        var film = options.Still switch
        {
            FigureStill.Start => Film.Still(turned, 0),
            FigureStill.Work => Film.Still(turned, 1),
            _ => Film.Moving(turned),
        };
        var canvas = new Canvas(film, options.IdPrefix);
        Head(canvas, turned, options);
        if (options.Mirrored)
        {
            canvas.Group($" transform=\"matrix(-1 0 0 1 {PathText.Number(Camera.Width)} 0)\"");
        }

        Sheet.Paint(canvas, turned, marks: options.Still != FigureStill.Start);
        canvas.End(options.Mirrored ? 1 : 0);
        canvas.Raw("</svg>");
        return canvas.ToString();
    }

    private static void Head(Canvas canvas, Scene scene, FigureOptions options)
    {
        var cycle = (scene.Motion?.Seconds ?? 0).ToString("0.##", CultureInfo.InvariantCulture);
        var (title, text) = (canvas.Id("title"), canvas.Id("text"));
        canvas.Raw($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {PathText.Number(Camera.Width)} {PathText.Number(Camera.Height)}\" class=\"fig\" role=\"img\" aria-labelledby=\"{title} {text}\" data-figure=\"{scene.Key}\" data-cycle=\"{cycle}\">");
        canvas.Raw($"<title id=\"{title}\">{SecurityElement.Escape(scene.Title)}</title><desc id=\"{text}\">{SecurityElement.Escape(scene.Text)}</desc>");
        if (options.SelfContained)
        {
            canvas.Raw($"<style>{FigureStyle.Css}</style>");
        }

        canvas.Raw($"<defs>{Hatch(canvas.Id("hatched"), Role.Work)}{Hatch(canvas.Id("hatched-far"), Role.WorkFar)}</defs>");
    }

    // Lines over a ground; they show only where a person's own colours rule.
    private static string Hatch(string id, Role ground) =>
        $"<pattern id=\"{id}\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect{Palette.Of(ground).Fill} width=\"6\" height=\"6\"/>"
        + $"<path class=\"fig-hatch-line\" display=\"none\" d=\"M0 0v6\" stroke=\"{Palette.Of(Role.Ink).Light}\" stroke-width=\"2\"/></pattern>";
}
