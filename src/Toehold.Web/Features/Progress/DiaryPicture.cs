using Microsoft.AspNetCore.Components;
using Toehold.Outcomes;
using Toehold.Web.Features.Drawings;
using Toehold.Web.Features.Languages;

namespace Toehold.Web.Features.Progress;

/// <summary>
/// The picture of an answer: every rated day a dot, each stretch of days named, what is to come set apart, the usual level
/// without the exercises, and measured from it the answer's band and the drop that its sentence speaks of.
/// </summary>
public sealed class DiaryPicture
{
    private const double Width = 340;
    private const double Height = 280;
    private const double LongNameFits = 68;
    private const double Radius = 2.5;

    private readonly Words say;
    private readonly PainPlot plot;
    private readonly PlanAnswer answer;
    private readonly Drawing drawing;
    private readonly DiaryLevels levels;

    private DiaryPicture(Words say, PlanAnswer answer)
    {
        this.say = say;
        this.answer = answer;
        plot = new PainPlot(answer.Plan.FirstDay.DayNumber, answer.Plan.LastDay.DayNumber, Width, Height);
        drawing = new Drawing("diary", Width, Height, say["Your pain, day by day"], $"{say["Pain from 0 to 10."]} {AnswerWords.Because(say, answer)} {say[AnswerWords.Picture(answer)]}");
        levels = new DiaryLevels(answer, plot, drawing);
    }

    // The first day of which nothing can be known yet.
    private int Ahead => answer.Chart.Days[^1].Day + 1;

    public static MarkupString Draw(Words say, PlanAnswer answer, IEnumerable<OutsideChange> changes)
    {
        var picture = new DiaryPicture(say, answer);
        picture.DrawPlan();
        picture.DrawSettling();
        picture.plot.DrawScale(picture.drawing, say);
        picture.levels.DrawBand();
        picture.DrawDays();
        picture.levels.DrawLines();
        picture.DrawChanges(changes);
        picture.DrawToday();
        return picture.drawing.ToMarkup();
    }

    private void DrawPlan()
    {
        foreach (var block in PlanWords.Blocks(answer.Plan))
        {
            var (first, next) = (block.First.DayNumber, block.Last.DayNumber + 1);
            var ahead = Math.Clamp(Ahead, first, next);
            drawing.Rectangle(plot.Edge(first), PainPlot.Top, plot.Edge(ahead), plot.Bottom, block.IsOn ? "block-with" : "block-without");
            drawing.Rectangle(plot.Edge(ahead), PainPlot.Top, plot.Edge(next), plot.Bottom, block.IsOn ? "ahead ahead-with" : "ahead");
            var isLong = plot.Edge(next) - plot.Edge(first) >= LongNameFits;
            drawing.Words(
                (plot.Edge(first) + plot.Edge(next)) / 2, PainPlot.Top - 10, say[block.IsOn ? "exercises" : isLong ? "days off" : "off"], block.IsOn ? "middle strong" : "middle");
        }
    }

    private void DrawSettling()
    {
        foreach (var block in answer.Chart.Blocks.Where(block => !block.Counted))
        {
            drawing.Rectangle(plot.Edge(block.FirstDay), PainPlot.Top, plot.Edge(block.LastDay + 1), plot.Bottom, "settling");
        }
    }

    private void DrawDays()
    {
        foreach (var day in answer.Chart.Days.Where(day => day.Pain is not null))
        {
            drawing.Dot(plot.X(day.Day), plot.Y(day.Pain!.Value), Radius, day.Counted ? "day" : "day-aside");
        }
    }

    private void DrawChanges(IEnumerable<OutsideChange> changes)
    {
        foreach (var change in changes.Where(change => change.Day >= answer.Plan.FirstDay && change.Day <= answer.Plan.LastDay))
        {
            var x = plot.X(change.Day.DayNumber);
            drawing.Line(x, PainPlot.Top, x, plot.Bottom, "change");
            Beside(x, plot.Bottom - 24, say[DiaryWords.Of(change.Kind)], "change-name");
        }
    }

    // Today, or where the plan was given up: the days after it are only planned.
    private void DrawToday()
    {
        if (answer.IsFinal || Ahead > answer.Plan.LastDay.DayNumber)
        {
            return;
        }

        var x = plot.Edge(Ahead);
        drawing.Line(x, PainPlot.Top, x, plot.Bottom, "today");
        Beside(x, plot.Bottom - 6, say[answer.Plan.StoppedOn is null ? "today" : "given up"], "today-name");
        if (plot.Right - x >= LongNameFits)
        {
            drawing.Words((x + plot.Right) / 2, (PainPlot.Top + plot.Bottom) / 2, say[answer.Plan.StoppedOn is null ? "still to come" : "not done"], "middle");
        }
    }

    private void Beside(double x, double y, string words, string style)
    {
        var turned = plot.Right - x < 8.5 * words.Length;
        drawing.Words(turned ? x - 4 : x + 4, y, words, turned ? $"{style} end" : style);
    }
}
