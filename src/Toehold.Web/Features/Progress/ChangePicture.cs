using Microsoft.AspNetCore.Components;
using Toehold.Outcomes;
using Toehold.Web.Features.Drawings;
using Toehold.Web.Features.Languages;

namespace Toehold.Web.Features.Progress;

/// <summary>
/// The difference that the exercises make, on a line from less pain to more: where it may lie, the best guess, no
/// difference at all, and the drop that matters.
/// </summary>
public static class ChangePicture
{
    private const double Width = 340;
    private const double Height = 104;
    private const double Line = 52;
    private const double Least = 4;

    public static MarkupString Draw(Words say, VerdictModel model)
    {
        var (low, high) = model.ShownInterval;
        var reach = Math.Max(Least, Math.Ceiling(Math.Max(-low, high)));
        double X(double change) => (Width / 2) + (change / reach * ((Width / 2) - 12));
        var matters = -Math.Min(2, 0.3 * Math.Clamp(model.LevelMean, 0, 10));
        var guess = Math.Clamp(model.EffectMean, low, high);
        var drawing = new Drawing(
            "difference", Width, Height, say["The difference between days with and without the exercises"],
            say[$"Best guess {Change(say, guess)}; between {Change(say, low)} and {Change(say, high)} with 95 % certainty. A drop of {DiaryWords.Number(-matters)} points or more matters."]);
        drawing.Rectangle(0, Line - 20, X(matters), Line + 20, "zone-matters");
        drawing.Line(0, Line, Width, Line, "rule");
        drawing.Line(X(0), Line - 24, X(0), Line + 24, "zero");
        drawing.Rectangle(X(low), Line - 7, X(high), Line + 7, "interval", 7);
        drawing.Dot(X(guess), Line, 9, "guess");
        drawing.Words(X(0), Line - 30, say["no difference"], "middle");
        drawing.Words(2, Line + 40, "◀ " + say["less pain"], "start strong");
        drawing.Words(Width - 2, Line + 40, say["more pain"] + " ▶", "end strong");
        drawing.Words(4, Line - 30, say["enough to matter"], "start");
        return drawing.ToMarkup();
    }

    public static string Change(Words say, double points) => Math.Round(points, 1) switch
    {
        0 => say["no difference"],
        < 0 => say[$"{DiaryWords.Number(-points)} points less"],
        _ => say[$"{DiaryWords.Number(points)} points more"],
    };
}
