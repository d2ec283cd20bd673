using System.Diagnostics;
using System.Globalization;
using Toehold.Outcomes;
using Toehold.Outcomes.Tests;

namespace Toehold.Benchmarks;

/// <summary>How long a verdict takes, how it grows with the diary, and what one more day costs.</summary>
internal static class VerdictSpeed
{
    private const int Rounds = 101;

    public static void Write(int seed, TextWriter output)
    {
        var year = Rated(365, seed);
        var tenYears = Rated(3650, seed);
        var ofYear = Times(() => Verdict.For(new VerdictRequest { Diary = year }));
        var ofTen = Times(() => Verdict.For(new VerdictRequest { Diary = tenYears }));
        var filter = Times(() => DiaryFilter.Over(year, 182));
        var filterOfTen = Times(() => DiaryFilter.Over(tenYears, 1825));
        var seen = DiaryFilter.Over(year, 182);
        var numbers = Times(() => VerdictModel.From(new EffectPosterior(seen, VerdictOptions.Default)));
        output.WriteLine($"Fastest and median of {Rounds} rounds, one thread.");
        output.WriteLine();
        output.WriteLine("| what | fastest, ms | median, ms |");
        output.WriteLine("| --- | --- | --- |");
        Row("verdict on 365 daily scores, forecasts and sentences included", ofYear);
        Row("verdict on 3650 daily scores", ofTen);
        Row("pass of the filter over 365 days", filter);
        Row("pass of the filter over 3650 days", filterOfTen);
        Row("all numbers of the model from a filter that is ready", numbers);
        Row("1000 more days in the filter", Times(() => Longer(seen, 1000)));
        output.WriteLine();
        output.WriteLine($"Ten years take {filterOfTen.Fastest / filter.Fastest:0.0} times as long in the filter as one, and {ofTen.Fastest / ofYear.Fastest:0.0} times as long in all.");

        void Row(string what, (double Fastest, double Median) times) =>
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {times.Fastest:0.00} | {times.Median:0.00} |"));
    }

    private static Diary Rated(int days, int seed)
    {
        var drawn = new SimulatedDiary([days / 2, days - (days / 2)], 0.3, -1).Draw(new Random(seed));
        return new Diary(drawn.Days.Select(day => day with { Pain = day.Pain ?? 5 }));
    }

    private static DiaryFilter Longer(DiaryFilter filter, int days)
    {
        var longer = filter.Copy();
        for (var day = 1000; day < 1000 + days; day++)
        {
            longer.Add(new DiaryDay(day, 0, 5));
        }

        return longer;
    }

    private static (double Fastest, double Median) Times(Func<object> work)
    {
        var times = new double[Rounds];
        for (var round = -Rounds; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            _ = work();
            times[Math.Max(round, 0)] = watch.Elapsed.TotalMilliseconds;
        }

        Array.Sort(times);
        return (times[0], times[Rounds / 2]);
    }
}
