using Microsoft.AspNetCore.Components;
using Toehold.Web.Features.Drawings;
using Toehold.Web.Features.Languages;

namespace Toehold.Web.Features.Progress;

/// <summary>The days of practice, a row a weekday and a column a week. Shapes tell them apart, not colours alone.</summary>
public static class CalendarPicture
{
    private const double Cell = 25;
    private const double LeftEdge = 42;
    private const double TopEdge = 26;
    private static readonly DayOfWeek[] Rows = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    public static MarkupString Draw(Words say, IReadOnlyList<PractisedDay> days)
    {
        var monday = MondayOf(days[0].Day);
        var weeks = ((days[^1].Day.DayNumber - monday.DayNumber) / 7) + 1;
        var planned = days.Count(day => day.Planned > 0);
        var drawing = new Drawing(
            "calendar", LeftEdge + (Math.Max(weeks, 12) * Cell), TopEdge + (7 * Cell), say["Your days of practice"],
            say[$"{days.Count(day => day.IsAllDone)} of {planned} days with all sessions done, {days.Count(day => day.Done > 0 && !day.IsAllDone)} with some."]);
        foreach (var (weekday, row) in Rows.Select((weekday, row) => (weekday, row)))
        {
            drawing.Words(0, TopEdge + (row * Cell) + 18, say.ShortName(weekday), "start");
        }

        if (days[0].Day.Day <= 21)
        {
            drawing.Words(LeftEdge, TopEdge - 9, say.ShortMonth(days[0].Day), "start");
        }

        foreach (var day in days)
        {
            DrawDay(drawing, say, day, days[0].Day);
        }

        return drawing.ToMarkup();
    }

    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static void DrawDay(Drawing drawing, Words say, PractisedDay day, DateOnly first)
    {
        var (week, row) = Math.DivRem(day.Day.DayNumber - MondayOf(first).DayNumber, 7);
        var (x, y) = (LeftEdge + (week * Cell), TopEdge + (row * Cell));
        if (row == 0 && week > 0 && day.Day.Day <= 7 && (day.Day.Year, day.Day.Month) != (first.Year, first.Month))
        {
            drawing.Words(x, TopEdge - 9, say.ShortMonth(day.Day), "start");
        }

        switch (day)
        {
            case { IsAllDone: true }:
                drawing.Rectangle(x + 3, y + 3, x + 23, y + 23, "cell-all", 5);
                break;
            case { Done: > 0 }:
                drawing.Rectangle(x + 3, y + 3, x + 23, y + 23, "cell-frame", 5);
                drawing.Rectangle(x + 6, y + 12, x + 20, y + 20, "cell-some", 3);
                break;
            case { Planned: > 0 }:
                drawing.Rectangle(x + 3, y + 3, x + 23, y + 23, "cell-frame", 5);
                break;
            default:
                drawing.Dot(x + 13, y + 13, 2.5, "cell-off");
                break;
        }
    }
}
