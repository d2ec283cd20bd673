using System.Diagnostics;
using System.Globalization;
using Toehold.Outcomes;

namespace Toehold.Benchmarks;

/// <summary>How long a verdict takes, how it grows with the diary, and what one more day costs.</summary>
internal static class VerdictSpeed
{
    private const int Rounds = 101;

    public static void Write(int seed, TextWriter output)
    {
        var year = Rated(365, seed);
        var tenYears = Rated(3650, seed);
        var ofYear = Median(() => Verdict.For(new VerdictRequest { Diary = year }));
        var ofTen = Median(() => Verdict.For(new VerdictRequest { Diary = tenYears }));
        var filter = Median(() => DiaryFilter.Over(year, 182));
        var filterOfTen = Median(() => DiaryFilter.Over(tenYears, 1825));
        var seen = DiaryFilter.Over(year, 182);
        var numbers = Median(() => VerdictModel.From(new EffectPosterior(seen, VerdictOptions.Default)));
        output.WriteLine($"Medians of {Rounds} rounds, one thread.");
        output.WriteLine();
        output.WriteLine("| what | time |");
        output.WriteLine("| --- | --- |");
        output.WriteLine($"| verdict on 365 daily scores, forecasts and sentences included | {Show(ofYear)} ms |");
        output.WriteLine($"| verdict on 3650 daily scores | {Show(ofTen)} ms |");
        output.WriteLine($"| pass of the filter over 365 / 3650 days | {Show(filter)} / {Show(filterOfTen)} ms, ratio {Show(filterOfTen / filter)} |");
        output.WriteLine($"| all numbers of the model from a filter that is ready | {Show(numbers)} ms |");
        output.WriteLine($"| one more day in the filter | {Show(OneMoreDay() * 1000)} microseconds |");
    }

    private static Diary Rated(int days, int seed)
    {
        var drawn = new SimulatedDiary([days / 2, days - (days / 2)], 0.3, -1).Draw(new Random(seed));
        return new Diary(drawn.Days.Select(day => day with { Pain = day.Pain ?? 5 }));
    }

    private static double OneMoreDay()
    {
        const int days = 100_000;
        var filter = new DiaryFilter(0);
        var watch = Stopwatch.StartNew();
        for (var day = 0; day < days; day++)
        {
            filter.Add(new DiaryDay(day, 0, 5));
        }

        return watch.Elapsed.TotalMilliseconds / days;
    }

    private static double Median(Func<object> work)
    {
        var times = new double[Rounds];
        for (var round = -Rounds; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            _ = work();
            times[Math.Max(round, 0)] = watch.Elapsed.TotalMilliseconds;
        }

        Array.Sort(times);
        return times[Rounds / 2];
    }

    private static string Show(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
