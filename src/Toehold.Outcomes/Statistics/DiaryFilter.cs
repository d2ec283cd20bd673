namespace Toehold.Outcomes;

/// <summary>
/// The running state of a diary: adding tomorrow's rating costs 33 small updates, however long the diary is.
/// For each carry-over phi and share rho it whitens the columns 1, planned share, time and pain by a Kalman filter of
/// the noise u + e, where u is a stationary AR(1) with correlation phi^gap and variance rho, and e is white with
/// variance 1 - rho; so it gathers C' R^-1 C and ln det R exactly, gaps included.
/// (Harvey 1989, Forecasting, Structural Time Series Models and the Kalman Filter, doi 10.1017/CBO9781107049994.)
/// </summary>
public sealed class DiaryFilter
{
    internal const int Columns = 4;
    internal const int ProductCount = 10;
    private const double DaysPerTrendUnit = 28;

    private readonly int start;
    private readonly double[] means;
    private readonly double[] variances;
    private readonly double[] products;
    private readonly double[] logDeterminants;
    private int lastDay;

    /// <summary>A filter that has seen no day.</summary>
    /// <param name="programmeStart">Day index of the first programme day, real or planned: time is counted from it.</param>
    public DiaryFilter(int programmeStart)
    {
        start = programmeStart;
        means = new double[NoiseGrid.Pairs * Columns];
        variances = new double[NoiseGrid.Pairs];
        products = new double[NoiseGrid.Pairs * ProductCount];
        logDeterminants = new double[NoiseGrid.Pairs];
    }

    private DiaryFilter(DiaryFilter other)
    {
        (start, lastDay, BaselineCount, ProgrammeCount) = (other.start, other.lastDay, other.BaselineCount, other.ProgrammeCount);
        means = [.. other.means];
        variances = [.. other.variances];
        products = [.. other.products];
        logDeterminants = [.. other.logDeterminants];
    }

    /// <summary>Ratings seen on baseline days.</summary>
    public int BaselineCount { get; private set; }

    /// <summary>Ratings seen on programme days (at least half planned).</summary>
    public int ProgrammeCount { get; private set; }

    /// <summary>Ratings seen.</summary>
    public int Count => BaselineCount + ProgrammeCount;

    /// <summary>The filter after all days of a diary that speak.</summary>
    public static DiaryFilter Over(Diary diary, int programmeStart)
    {
        ArgumentNullException.ThrowIfNull(diary);
        var filter = new DiaryFilter(programmeStart);
        foreach (var day in diary.Days)
        {
            filter.Add(day);
        }

        return filter;
    }

    /// <summary>Takes in a day later than all before. A day that is not rated or not counted changes nothing.</summary>
    /// <exception cref="ArgumentException">The day does not come after the last one.</exception>
    public void Add(DiaryDay day)
    {
        if (day.Speaks)
        {
            AddRow(day.Day, day.Planned, day.Pain.GetValueOrDefault());
        }
    }

    /// <summary>A copy that goes its own way.</summary>
    public DiaryFilter Copy() => new(this);

    /// <summary>What is held for the carry-overs 0, .1 … .9, .95, each with the shares 1/3, 2/3, 1: 33 cells.</summary>
    public IReadOnlyList<FilterCell> Cells() => [.. Enumerable.Range(0, NoiseGrid.Pairs).Select(pair => new FilterCell(
        NoiseGrid.CarryOver(pair), NoiseGrid.Share(pair), logDeterminants[pair], ProductsOf(pair).ToArray()))];

    internal ReadOnlySpan<double> ProductsOf(int pair) => products.AsSpan(pair * ProductCount, ProductCount);

    internal double LogDeterminantOf(int pair) => logDeterminants[pair];

    internal void AddRow(int day, double planned, double pain)
    {
        var gap = Count == 0 ? 0 : (long)day - lastDay;
        if (Count > 0 && gap <= 0)
        {
            throw new ArgumentException($"Day {day} does not come after day {lastDay}.", nameof(day));
        }

        ReadOnlySpan<double> row = [1, planned, ((long)day - start) / DaysPerTrendUnit, pain];
        for (var pair = 0; pair < NoiseGrid.Pairs; pair++)
        {
            Step(pair, row, gap);
        }

        lastDay = day;
        _ = planned >= 0.5 ? ProgrammeCount++ : BaselineCount++;
    }

    private void Step(int pair, ReadOnlySpan<double> row, long gap)
    {
        var share = NoiseGrid.Share(pair);
        var fade = gap == 1 ? NoiseGrid.CarryOver(pair) : Math.Pow(NoiseGrid.CarryOver(pair), gap);
        var variance = gap == 0 ? share : (fade * fade * variances[pair]) + (share * (1 - (fade * fade)));
        var total = variance + 1 - share;
        var scale = 1 / Math.Sqrt(total);
        var gain = variance / total;
        var mean = means.AsSpan(pair * Columns, Columns);
        Span<double> white = stackalloc double[Columns];
        for (var i = 0; i < Columns; i++)
        {
            var ahead = fade * mean[i];
            white[i] = (row[i] - ahead) * scale;
            mean[i] = ahead + (gain * (row[i] - ahead));
        }

        variances[pair] = variance * (1 - share) / total;
        logDeterminants[pair] += Math.Log(total);
        Gather(products.AsSpan(pair * ProductCount, ProductCount), white);
    }

    private static void Gather(Span<double> sums, ReadOnlySpan<double> white)
    {
        var k = 0;
        for (var i = 0; i < Columns; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                sums[k++] += white[i] * white[j];
            }
        }
    }
}
