using System.Globalization;
using Toehold.Outcomes;
using Toehold.Outcomes.Tests;

namespace Toehold.Benchmarks;

/// <summary>How often the verdict and the naive t-test are right, on the same simulated diaries, as a Markdown table.</summary>
internal static class CalibrationTable
{
    public static readonly double[] CarryOvers = [0, 0.3, 0.6];

    public static readonly (string Name, int[] Blocks)[] Designs =
    [
        ("AB 14", [7, 7]),
        ("AB 28", [14, 14]),
        ("AB 56", [28, 28]),
        ("AB 90", [45, 45]),
        ("ABAB 28", [7, 7, 7, 7]),
        ("ABAB 56", [14, 14, 14, 14]),
        ("ABAB 90", [23, 22, 23, 22]),
    ];

    public static void Write(int replications, int seed, TextWriter output)
    {
        output.WriteLine($"{replications} replications a cell, seed {seed}. Columns phi = 0 / .3 / .6, in %.");
        output.WriteLine();
        output.WriteLine("| design, days | coverage at 0, ours | coverage at 0, t-test | coverage at -2, ours | false lower, t-test, daily look | false lower, ours, daily look | same, with the end | false higher, ours | power for -2, daily look | same, with the end |");
        output.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var (name, blocks) in Designs)
        {
            var none = CarryOvers.Select(phi => Runs(new SimulatedDiary(blocks, phi, 0), replications, seed)).ToList();
            var drop = CarryOvers.Select(phi => Runs(new SimulatedDiary(blocks, phi, -2), replications, seed + 1)).ToList();
            string[] cells =
            [
                name,
                Shares(none, run => run.Covered),
                Shares(none, run => run.TestCovered),
                Shares(drop, run => run.Covered),
                Shares(none, run => run.TestLower),
                Shares(none, run => run.DailyLower),
                Shares(none, run => run.Lower),
                Shares(none, run => run.Higher),
                Shares(drop, run => run.DailyLower),
                Shares(drop, run => run.Lower),
            ];
            output.WriteLine($"| {string.Join(" | ", cells)} |");
            output.Flush();
        }
    }

    public static List<Replication> Runs(SimulatedDiary design, int replications, int seed, VerdictOptions? options = null)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, replications).Select(_ => Replication.Of(design, random, options ?? VerdictOptions.Default))];
    }

    public static string Shares(IEnumerable<List<Replication>> columns, Func<Replication, bool> said) =>
        string.Join("/", columns.Select(runs => Percent(100d * runs.Count(said) / runs.Count)));

    private static string Percent(double value) =>
        value.ToString(value is > 0 and < 5 ? "0.0" : "0", CultureInfo.InvariantCulture);
}
