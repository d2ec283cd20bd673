namespace Toehold.Outcomes;

/// <summary>Days in a row that are of one side, and that all count or all do not.</summary>
/// <param name="FirstDay">Index of its first day.</param>
/// <param name="LastDay">Index of its last day.</param>
/// <param name="IsProgramme">Programme, or baseline.</param>
/// <param name="Counted">Whether its days count; settling days and days after another treatment do not.</param>
public sealed record ChartBlock(int FirstDay, int LastDay, bool IsProgramme, bool Counted);

/// <summary>
/// What the progress picture shows, in plain numbers: each day's score, the blocks, the usual level without the programme
/// as it drifts by itself, and the answer's band, which is measured from that level. The page draws it.
/// </summary>
public sealed class ProgressChart
{
    private const double DaysPerTrendUnit = 28;
    private readonly VerdictModel model;
    private readonly int start;

    private ProgressChart(Diary diary, Verdict verdict, int start)
    {
        (model, this.start) = (verdict.Model, start);
        (Days, Blocks, Band) = (diary.Days, [.. Split(diary.Days)], verdict.Band);
    }

    /// <summary>The days: a dot where one is rated, open where one is not counted.</summary>
    public IReadOnlyList<DiaryDay> Days { get; }

    /// <summary>The blocks in order.</summary>
    public IReadOnlyList<ChartBlock> Blocks { get; }

    /// <summary>Where the level with the programme lies, in points from the one without; null while that is too early to say.</summary>
    public AnswerBand? Band { get; }

    /// <summary>Whether there is a counted baseline rating, and so a level to draw.</summary>
    public bool HasLevel => model.BaselineCount > 0;

    /// <summary>The picture of a verdict on a diary.</summary>
    public static ProgressChart For(VerdictRequest request, Verdict verdict)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(verdict);
        return new ProgressChart(request.Comparable, verdict, request.Start);
    }

    /// <summary>The usual level on a day without the programme (points, on the scale): its mean, and the mean drift until then.</summary>
    public double UsualOn(double day) => Clip(LevelOn(day));

    /// <summary>The usual level on a day with the programme, if the difference were so many points (on the scale).</summary>
    public double UsualOn(double day, double difference) => Clip(LevelOn(day) + difference);

    private double LevelOn(double day) => model.LevelMean + (model.TrendMean * (day - start) / DaysPerTrendUnit);

    private static double Clip(double level) => Math.Clamp(level, 0, 10);

    private static IEnumerable<ChartBlock> Split(IReadOnlyList<DiaryDay> days)
    {
        for (var first = 0; first < days.Count;)
        {
            var (kind, next) = (days[first], first + 1);
            while (next < days.Count && days[next].IsProgramme == kind.IsProgramme && days[next].Counted == kind.Counted)
            {
                next++;
            }

            yield return new ChartBlock(kind.Day, days[next - 1].Day, kind.IsProgramme, kind.Counted);
            first = next;
        }
    }
}
