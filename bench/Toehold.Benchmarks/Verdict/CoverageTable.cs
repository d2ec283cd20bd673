using System.Globalization;
using Toehold.Outcomes;
using Toehold.Outcomes.Tests;

namespace Toehold.Benchmarks;

/// <summary>
/// How often the 95 % interval at the end holds the truth: in all diaries, and in those in which it is given, which have
/// seven ratings a side. The calibration's designs, and the plans that a person is offered, with their settling days. Only
/// the ends are looked at, so many more diaries can be drawn than for the calibration.
/// </summary>
internal static class CoverageTable
{
    private static readonly double[] Effects = [0, -1, -2];

    public static void Write(int replications, int seed, TextWriter output)
    {
        var most = 100 * Math.Sqrt(0.95 * 0.05 / replications);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{replications} diaries a cell, seed {seed}; a standard error of {most:0.0}. Columns phi = 0 / .3 / .6, in %."));
        output.WriteLine();
        output.WriteLine("| design, days | diaries with an interval | no effect: all, given | drop of 1: all, given | drop of 2: all, given |");
        output.WriteLine("| --- | --- | --- | --- | --- |");
        var offered = PlanChoice.All.SelectMany(choice => choice.Outcomes).Where(plan => plan.Compares).Select(plan => (string.Join(" + ", plan.BlockDays), plan.BlockDays.ToArray(), 7));
        foreach (var (name, blocks, settling) in CalibrationTable.Designs.Select(design => (design.Name, design.Blocks, 0)).Concat(offered))
        {
            var columns = Effects.Select(effect => CalibrationTable.CarryOvers
                .Select(phi => Ends(new SimulatedDiary(blocks, phi, effect, SettlingDays: settling), replications, seed)).ToList()).ToList();
            var cells = columns.Select(ends => $"{Shares(ends)}, {Shares(ends.Select(runs => runs.Where(run => run.Given).ToList()))}");
            output.WriteLine($"| {name} | {string.Join("/", columns[0].Select(runs => Percent(runs.Count(run => run.Given), runs.Count)))} | {string.Join(" | ", cells)} |");
            output.Flush();
        }
    }

    private static List<(bool Given, bool Covered)> Ends(SimulatedDiary design, int replications, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, replications).Select(_ => End(design, random))];
    }

    private static (bool Given, bool Covered) End(SimulatedDiary design, Random random)
    {
        var posterior = new EffectPosterior(DiaryFilter.Over(design.Draw(random), design.Start), VerdictOptions.Default);
        var needed = VerdictOptions.Default.DaysNeeded;
        return (posterior.Size.Baseline >= needed && posterior.Size.Programme >= needed, posterior.ProbabilityBelow(design.Effect) is > 0.025 and < 0.975);
    }

    private static string Shares(IEnumerable<List<(bool Given, bool Covered)>> columns) =>
        string.Join("/", columns.Select(runs => Percent(runs.Count(run => run.Covered), runs.Count)));

    private static string Percent(int part, int of) => of == 0 ? "-" : (100d * part / of).ToString("0.0", CultureInfo.InvariantCulture);
}
