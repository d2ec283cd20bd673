using Toehold.Outcomes;
using Toehold.Outcomes.Tests;

namespace Toehold.Benchmarks;

/// <summary>How often "lower" is said wrongly when the programme does nothing and the pain changes by itself, as a Markdown table.</summary>
internal static class StressTable
{
    private static readonly double[] CarryOvers = [0, 0.3, 0.6];
    private static readonly VerdictOptions Newer = new() { Trend = TrendAllowance.Newer };

    private static readonly (string Name, int[] Blocks, Func<int, double>? Anyway, VerdictOptions Options)[] Rows =
    [
        ("nothing, 152 days of looks", [28, 152], null, VerdictOptions.Default),
        ("drift of -0.5 in 28 days", [28, 28], day => -0.5 * day / 28, VerdictOptions.Default),
        ("drift of -1 in 28 days", [28, 28], day => -1d * day / 28, VerdictOptions.Default),
        ("drift of -1, asked as newer pain", [28, 28], day => -1d * day / 28, Newer),
        ("recovery of 2 e^(-day/14)", [28, 28], day => 2 * Math.Exp(-day / 14d), VerdictOptions.Default),
        ("same, asked as newer pain", [28, 28], day => 2 * Math.Exp(-day / 14d), Newer),
        ("begun in a flare, 3 points fading over 10 days", [28, 28], day => Math.Max(0, 3 - (0.3 * day)), VerdictOptions.Default),
    ];

    public static void Write(int replications, int seed, TextWriter output)
    {
        output.WriteLine($"{replications} replications a cell, seed {seed}. Columns phi = 0 / .3 / .6, in %.");
        output.WriteLine();
        output.WriteLine("| what the pain does by itself | false lower, t-test, daily look | false lower, ours, daily look | same, with the end |");
        output.WriteLine("| --- | --- | --- | --- |");
        foreach (var (name, blocks, anyway, options) in Rows)
        {
            var columns = CarryOvers
                .Select(phi => new SimulatedDiary(blocks, phi, 0, Anyway: anyway))
                .Select(design => CalibrationTable.Runs(design, replications, seed, options))
                .ToList();
            string[] cells =
            [
                name,
                CalibrationTable.Shares(columns, run => run.TestLower),
                CalibrationTable.Shares(columns, run => run.DailyLower),
                CalibrationTable.Shares(columns, run => run.Lower),
            ];
            output.WriteLine($"| {string.Join(" | ", cells)} |");
            output.Flush();
        }
    }
}
