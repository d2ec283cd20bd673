using Microsoft.AspNetCore.Components;
using Toehold.Outcomes;
using Toehold.Web.Features.Drawings;
using Toehold.Web.Features.Languages;

namespace Toehold.Web.Features.Progress;

/// <summary>
/// The difference that the exercises make, on a line from less pain to more: where it may lie, the best guess, no
/// difference at all, and the drop that the answer speaks of.
/// </summary>
public static class ChangePicture
{
    private const double Width = 340;
    private const double Height = 118;
    private const double Line = 52;
    private const double Least = 4;

    public static MarkupString Draw(Words say, Verdict verdict, AnswerBand band)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        ArgumentNullException.ThrowIfNull(band);
        var model = verdict.Model;
        var (low, high) = (model.OnScale(band.Low), model.OnScale(band.High));
        var reach = Math.Max(Least, Math.Ceiling(Math.Max(-low, high)));
        double X(double change) => (Width / 2) + (change / reach * ((Width / 2) - 12));
        double? guess = DiaryLevels.HasGuess(verdict.Code) ? Math.Clamp(band.Mean, low, high) : null;
        var drawing = new Drawing(
            "difference", Width, Height, say["The difference between days with and without the exercises"],
            $"{(guess is { } mean ? say[$"Best guess: {Change(say, mean)}."] : "")} {say[$"It may lie between {Change(say, low)} and {Change(say, high)}."]} {Name(say, band.Line)}".Trim());
        if (band.Line is { } line)
        {
            drawing.Rectangle(0, Line - 20, X(line.At), Line + 34, "zone-matters");
            drawing.Words(4, Line + 27, say[line.Matters ? "enough to matter" : "a point or more"], "start");
        }

        drawing.Line(0, Line, Width, Line, "rule");
        drawing.Line(X(0), Line - 24, X(0), Line + 24, "zero");
        drawing.Rectangle(X(low), Line - 7, X(high), Line + 7, "interval", 7);
        if (band.Probable is { } probable)
        {
            drawing.Rectangle(X(model.OnScale(probable.Low)), Line - 7, X(model.OnScale(probable.High)), Line + 7, "interval-probable");
        }

        if (guess is { } at)
        {
            drawing.Dot(X(at), Line, 9, "guess");
        }

        drawing.Words(X(0), Line - 30, say["no difference"], "middle");
        drawing.Words(2, Line + 56, "◀ " + say["less pain"], "start strong");
        drawing.Words(Width - 2, Line + 56, say["more pain"] + " ▶", "end strong");
        return drawing.ToMarkup();
    }

    private static string Name(Words say, AnswerLine? line) => line switch
    {
        null => "",
        { Matters: true, At: var at } => say[$"A drop of {DiaryWords.Points(say, -at)} or more matters."],
        _ => say["A drop of one point is marked."],
    };

    public static string Change(Words say, double points) => Math.Round(points, 1) switch
    {
        0 => say["no difference"],
        < 0 => say[$"{DiaryWords.Points(say, -points)} less"],
        _ => say[$"{DiaryWords.Points(say, points)} more"],
    };
}
