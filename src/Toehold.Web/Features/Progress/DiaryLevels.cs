using Toehold.Outcomes;
using Toehold.Web.Features.Drawings;

namespace Toehold.Web.Features.Progress;

/// <summary>
/// The levels in the picture of an answer: the usual one without the exercises, which runs on where they are done, and
/// from it the band of the one with them. All of it is drawn from the estimate that the sentence rests on.
/// </summary>
public sealed class DiaryLevels(PlanAnswer answer, PainPlot plot, Drawing drawing)
{
    private static readonly Func<ChartBlock, bool> IsOn = block => block is { IsProgramme: true, Counted: true };
    private readonly ProgressChart chart = answer.Chart;

    /// <summary>Whether the difference has a best guess that is worth a line: not while everything is open.</summary>
    public static bool HasGuess(VerdictCode code) => code is not (VerdictCode.TooEarlyEvidence or VerdictCode.UndecidedAtEnd or VerdictCode.TooEarlyData);

    public void DrawBand()
    {
        if (chart.Band is not { } band)
        {
            return;
        }

        foreach (var block in chart.Blocks.Where(IsOn))
        {
            DrawStrip(block, band.Low, band.High, HasGuess(answer.Verdict.Code) ? "band" : "band band-open");
            if (band.Probable is { } probable)
            {
                DrawStrip(block, probable.Low, probable.High, "band-probable");
            }
        }
    }

    public void DrawLines()
    {
        if (!chart.HasLevel)
        {
            return;
        }

        if (chart.Band is { } band && HasGuess(answer.Verdict.Code))
        {
            foreach (var block in chart.Blocks.Where(IsOn))
            {
                DrawLine(block, band.Mean, "level");
                DrawLine(block, band.Line?.At, band.Line is { Matters: false } ? "one-point" : "matters");
            }
        }

        // Last, so that it is seen where the best guess lies on it.
        foreach (var block in chart.Blocks)
        {
            DrawLine(block, 0, block is { IsProgramme: false, Counted: true } ? "level-off" : "level-off level-goes-on");
        }
    }

    private void DrawLine(ChartBlock block, double? difference, string style)
    {
        if (difference is { } points)
        {
            drawing.Line(plot.Edge(block.FirstDay), Y(block.FirstDay, points), plot.Edge(block.LastDay + 1), Y(block.LastDay + 1, points), style);
        }
    }

    private void DrawStrip(ChartBlock block, double low, double high, string style)
    {
        var (left, right) = (Drawing.N(plot.Edge(block.FirstDay)), Drawing.N(plot.Edge(block.LastDay + 1)));
        string At(int day, double points) => Drawing.N(Y(day, points));
        var (first, next) = (block.FirstDay, block.LastDay + 1);
        drawing.Path($"M{left} {At(first, high)}L{right} {At(next, high)}L{right} {At(next, low)}L{left} {At(first, low)}Z", style);
    }

    private double Y(int day, double difference) => plot.Y(chart.UsualOn(day, difference));
}
