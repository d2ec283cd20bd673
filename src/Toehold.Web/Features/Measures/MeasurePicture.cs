using Microsoft.AspNetCore.Components;
using Toehold.Storage;
using Toehold.Web.Features.Drawings;
using Toehold.Web.Features.Languages;

namespace Toehold.Web.Features.Measures;

/// <summary>A measure's scores over time. A screen has none below its own noise; the page sees to that.</summary>
public static class MeasurePicture
{
    private const double Width = 340;
    private const double Height = 180;
    private const double Left = 36;
    private const double Top = 12;
    private const double Bottom = 148;

    public static MarkupString Draw(Words say, MeasureSheet sheet, IReadOnlyList<Entry> scores, string id)
    {
        var (first, last) = (scores[0].Day.DayNumber, scores[^1].Day.DayNumber);
        var most = sheet.Measure.Most > 30 ? Math.Max(Math.Ceiling(scores.Max(ScoreOf) / 10) * 10, 10) : sheet.Measure.Most;
        double X(Entry entry, int place) => last == first
            ? Left + ((place + 0.5) * (Width - Left) / scores.Count)
            : Left + 8 + ((entry.Day.DayNumber - first) * (Width - Left - 18) / (last - first));
        double Y(double score) => Bottom - (score / most * (Bottom - Top));
        var drawing = new Drawing(
            $"{id}-picture", Width, Height, say[$"{say[sheet.Measure.Name]} over time"],
            say[$"{scores.Count} scores, from {MeasureWords.Number(ScoreOf(scores[0]))} to {MeasureWords.Number(ScoreOf(scores[^1]))} {say[sheet.Measure.Unit]}."]
            + " " + say[sheet.Measure.HigherIsBetter ? "Higher is better." : "Lower is better."]);
        foreach (var score in new[] { 0, most / 2, most })
        {
            drawing.Line(Left, Y(score), Width - 2, Y(score), "rule");
            drawing.Words(Left - 8, Y(score) + 5, MeasureWords.Number(score), "end");
        }

        var points = scores.Select((entry, place) => (X: X(entry, place), Y: Y(ScoreOf(entry)))).ToList();
        drawing.Path(string.Concat(points.Select((point, i) => $"{(i == 0 ? "M" : "L")}{Drawing.N(point.X)} {Drawing.N(point.Y)}")), "stairs");
        foreach (var point in points)
        {
            drawing.Dot(point.X, point.Y, 5, "guess");
        }

        drawing.Words(Left, Height - 8, say.Day(scores[0].Day), "start");
        drawing.Words(Width - 2, Height - 8, (sheet.Measure.HigherIsBetter ? "▲ " : "▼ ") + say["better"], "end");
        return drawing.ToMarkup();
    }

    private static double ScoreOf(Entry entry) => ((What.Measured)entry.What).Score;
}
