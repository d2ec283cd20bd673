using Microsoft.AspNetCore.Components;
using Toehold.Web.Features.Drawings;
using Toehold.Web.Features.Languages;

namespace Toehold.Web.Features.Progress;

/// <summary>Pain over time where nothing is compared: a dot a day, and each week's mean.</summary>
public static class RecordPicture
{
    private const double Width = 340;
    private const double Height = 240;
    private const int FewestInWeek = 3;

    public static MarkupString Draw(Words say, IReadOnlyDictionary<DateOnly, double> pain, DateOnly from, DateOnly to)
    {
        var plot = new PainPlot(from.DayNumber, to.DayNumber, Width, Height);
        var shown = pain.Where(day => day.Key >= from && day.Key <= to).OrderBy(day => day.Key).ToList();
        var drawing = new Drawing("record", Width, Height, say["Your pain scores"], Describe(say, shown));
        plot.DrawScale(drawing, say);
        foreach (var (day, score) in shown)
        {
            drawing.Dot(plot.X(day.DayNumber), plot.Y(score), 2.6, "day");
        }

        foreach (var (monday, mean) in WeekMeans(shown))
        {
            var (left, right) = (Math.Max(plot.Edge(monday.DayNumber), PainPlot.Left), Math.Min(plot.Edge(monday.DayNumber + 7), plot.Right));
            drawing.Line(left, plot.Y(mean), right, plot.Y(mean), "level");
        }

        return drawing.ToMarkup();
    }

    public static IReadOnlyList<(DateOnly Monday, double Mean)> WeekMeans(IEnumerable<KeyValuePair<DateOnly, double>> pain) =>
    [
        .. pain.GroupBy(day => CalendarPicture.MondayOf(day.Key)).Where(week => week.Count() >= FewestInWeek)
            .OrderBy(week => week.Key).Select(week => (week.Key, week.Average(day => day.Value))),
    ];

    private static string Describe(Words say, List<KeyValuePair<DateOnly, double>> shown) => shown.Count == 0
        ? say["No scores yet."]
        : say[$"{shown.Count} scores from {DiaryWords.Number(shown.Min(day => day.Value))} to {DiaryWords.Number(shown.Max(day => day.Value))}; mean {DiaryWords.Number(shown.Average(day => day.Value))}."];
}
