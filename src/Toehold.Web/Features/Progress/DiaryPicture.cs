using Microsoft.AspNetCore.Components;
using Toehold.Outcomes;
using Toehold.Web.Features.Drawings;
using Toehold.Web.Features.Languages;

namespace Toehold.Web.Features.Progress;

/// <summary>
/// The picture of an answer: every rated day a dot, the days with the exercises shaded, each block's level with its band,
/// and the line that the level has to come under for the drop to matter.
/// </summary>
public sealed class DiaryPicture
{
    private const double Width = 340;
    private const double Height = 264;
    private const double LabelFits = 68;
    private const double Radius = 2.5;

    private readonly Words say;
    private readonly PainPlot plot;
    private readonly PlanAnswer answer;
    private readonly Drawing drawing;

    private DiaryPicture(Words say, PlanAnswer answer)
    {
        this.say = say;
        this.answer = answer;
        plot = new PainPlot(answer.Plan.FirstDay.DayNumber, answer.Plan.LastDay.DayNumber, Width, Height);
        drawing = new Drawing("diary", Width, Height, say["Your pain, day by day"], DiaryWords.Describe(say, answer));
    }

    public static MarkupString Draw(Words say, PlanAnswer answer, IEnumerable<OutsideChange> changes)
    {
        var picture = new DiaryPicture(say, answer);
        picture.DrawBlocks();
        picture.plot.DrawScale(picture.drawing, say);
        picture.DrawLineThatMatters();
        picture.DrawDays();
        picture.DrawLevels();
        picture.DrawChanges(changes);
        return picture.drawing.ToMarkup();
    }

    private void DrawBlocks()
    {
        var first = answer.Plan.FirstDay;
        foreach (var (days, i) in answer.Plan.Blocks.BlockDays.Select((days, i) => (days, i)).Where(block => block.days > 0))
        {
            var (left, right) = (plot.Edge(first.DayNumber), plot.Edge(first.DayNumber + days));
            drawing.Rectangle(left, PainPlot.Top, right, plot.Bottom, i % 2 == 1 ? "block-with" : "block-without");
            if (right - left >= LabelFits)
            {
                drawing.Words((left + right) / 2, PainPlot.Top - 10, say[i % 2 == 1 ? "exercises" : "days off"], i % 2 == 1 ? "middle strong" : "middle");
            }

            first = first.AddDays(days);
        }
    }

    private void DrawLineThatMatters()
    {
        if (answer.Chart.MattersAt is { } level)
        {
            drawing.Line(PainPlot.Left, plot.Y(level), plot.Right, plot.Y(level), "matters");
        }
    }

    private void DrawDays()
    {
        foreach (var day in answer.Chart.Days.Where(day => day.Pain is not null))
        {
            drawing.Dot(plot.X(day.Day), plot.Y(day.Pain!.Value), Radius, day.Counted ? "day" : "day-aside");
        }
    }

    private void DrawLevels()
    {
        foreach (var block in answer.Chart.Blocks.Where(block => block.Level is not null))
        {
            var (left, right, level) = (plot.Edge(block.FirstDay), plot.Edge(block.LastDay + 1), block.Level!);
            drawing.Rectangle(left, plot.Y(level.High), right, plot.Y(level.Low), "band");
            drawing.Line(left, plot.Y(level.Mean), right, plot.Y(level.Mean), "level");
        }
    }

    private void DrawChanges(IEnumerable<OutsideChange> changes)
    {
        foreach (var change in changes.Where(change => change.Day >= answer.Plan.FirstDay && change.Day <= answer.Plan.LastDay))
        {
            var x = plot.X(change.Day.DayNumber);
            drawing.Line(x, PainPlot.Top, x, plot.Bottom, "change");
            drawing.Words(x + 3, plot.Bottom - 5, say[DiaryWords.Of(change.Kind)], "change-name");
        }
    }
}
