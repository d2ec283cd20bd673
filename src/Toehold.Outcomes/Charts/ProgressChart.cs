namespace Toehold.Outcomes;

/// <summary>A level with its band, cut to the 0–10 scale (points).</summary>
/// <param name="Mean">Posterior mean.</param>
/// <param name="Low">Lower end of the central 95 % interval.</param>
/// <param name="High">Upper end of the central 95 % interval.</param>
public sealed record ChartLevel(double Mean, double Low, double High);

/// <summary>Days of one side without a switch between them.</summary>
/// <param name="FirstDay">Index of its first day.</param>
/// <param name="LastDay">Index of its last day.</param>
/// <param name="IsProgramme">Programme, or baseline.</param>
/// <param name="Level">The level in its middle, or null while that side has no counted rating.</param>
public sealed record ChartBlock(int FirstDay, int LastDay, bool IsProgramme, ChartLevel? Level);

/// <summary>
/// What the progress picture shows, in plain numbers: each day's score, the blocks with their levels, and the line that a
/// level has to pass for the drop to matter. The page draws it.
/// </summary>
public sealed class ProgressChart
{
    private const double DropThatMatters = 2;
    private const double ShareThatMatters = 0.3;
    private const double ScaleMost = 10;

    private ProgressChart(IReadOnlyList<DiaryDay> days, IReadOnlyList<ChartBlock> blocks, double? mattersAt) =>
        (Days, Blocks, MattersAt) = (days, blocks, mattersAt);

    /// <summary>The days: a dot where one is rated, grey where one is not counted.</summary>
    public IReadOnlyList<DiaryDay> Days { get; }

    /// <summary>The blocks in order.</summary>
    public IReadOnlyList<ChartBlock> Blocks { get; }

    /// <summary>
    /// The highest level that is a drop of 2 points or of 30 % from the baseline level at the programme's start (Farrar
    /// 2001, doi 10.1016/s0304-3959(01)00349-9); null while there is no counted baseline rating.
    /// </summary>
    public double? MattersAt { get; }

    /// <summary>The picture of a diary.</summary>
    public static ProgressChart For(VerdictRequest request, VerdictOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        var diary = request.Comparable;
        var posterior = new EffectPosterior(DiaryFilter.Over(diary, request.Start), options ?? VerdictOptions.Default);
        var baseline = posterior.Size.Baseline > 0 ? Clip(posterior.LevelAt(0, 0)).Mean : (double?)null;
        return new ProgressChart(
            diary.Days,
            [.. Split(diary.Days).Select(block => Level(block, request.Start, posterior))],
            baseline is { } level ? Math.Max(level - DropThatMatters, level * (1 - ShareThatMatters)) : null);
    }

    private static ChartBlock Level(ChartBlock block, int start, EffectPosterior posterior)
    {
        var ratings = block.IsProgramme ? posterior.Size.Programme : posterior.Size.Baseline;
        var middle = (((double)block.FirstDay + block.LastDay) / 2) - start;
        return ratings == 0 ? block : block with { Level = Clip(posterior.LevelAt(block.IsProgramme ? 1 : 0, middle)) };
    }

    private static IEnumerable<ChartBlock> Split(IReadOnlyList<DiaryDay> days)
    {
        for (var first = 0; first < days.Count;)
        {
            var next = first + 1;
            while (next < days.Count && days[next].IsProgramme == days[first].IsProgramme)
            {
                next++;
            }

            yield return new ChartBlock(days[first].Day, days[next - 1].Day, days[first].IsProgramme, null);
            first = next;
        }
    }

    private static ChartLevel Clip((double Mean, double Low, double High) level) => new(
        Math.Clamp(level.Mean, 0, ScaleMost), Math.Clamp(level.Low, 0, ScaleMost), Math.Clamp(level.High, 0, ScaleMost));
}
