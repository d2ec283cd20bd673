using System.Globalization;
using Microsoft.AspNetCore.Components;
using Toehold.Web.Features.Drawings;
using Toehold.Web.Features.Languages;

namespace Toehold.Web.Features.Progress;

/// <summary>The minutes of practice, a bar a week.</summary>
public static class MinutesPicture
{
    private const double Width = 340;
    private const double Height = 170;
    private const double Top = 22;
    private const double Bottom = 140;
    private const double Slot = 28;
    private const int WeeksShown = 12;

    public static MarkupString Draw(Words say, IReadOnlyList<(DateOnly Monday, double Minutes)> weeks)
    {
        var shown = weeks.TakeLast(WeeksShown).ToList();
        var most = Math.Max(shown.Max(week => week.Minutes), 1);
        var drawing = new Drawing(
            "minutes", Width, Height, say["Minutes of practice, week by week"],
            say[$"The most was {Math.Round(most)} minutes in a week; the latest week has {Math.Round(shown[^1].Minutes)}."]);
        drawing.Line(0, Bottom, Width, Bottom, "zero");
        foreach (var (week, i) in shown.Select((week, i) => (week, i)))
        {
            var (left, top) = ((i * Slot) + 6, Bottom - (week.Minutes / most * (Bottom - Top)));
            drawing.Rectangle(left, top, left + Slot - 10, Bottom, "column", 3);
            drawing.Words(left + ((Slot - 10) / 2), top - 6, Math.Round(week.Minutes).ToString(CultureInfo.InvariantCulture), "middle");
            if (i % 3 == 0)
            {
                drawing.Words(left, Height - 9, say.ShortDay(week.Monday), "start");
            }
        }

        return drawing.ToMarkup();
    }

    /// <summary>The minutes of each week from the first to the last day, weeks without any included.</summary>
    public static IReadOnlyList<(DateOnly Monday, double Minutes)> Weeks(IEnumerable<PractisedDay> days) =>
        [.. days.GroupBy(day => CalendarPicture.MondayOf(day.Day)).OrderBy(week => week.Key).Select(week => (week.Key, week.Sum(day => day.Minutes)))];
}
