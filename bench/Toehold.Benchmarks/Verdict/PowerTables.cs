using Toehold.Outcomes.Tests;

namespace Toehold.Benchmarks;

/// <summary>How often a plan with 7 settling days notices a true drop that sets in at once or over 14 days, as a Markdown table.</summary>
internal static class PowerTables
{
    private const int Settling = 7;
    private const int Onset = 14;
    private static readonly double[] CarryOvers = [0.3, 0.6];
    private static readonly (int Onset, int WearOff)[] Courses = [(0, 0), (Onset, 0), (Onset, Onset)];

    private static readonly (string Name, int[] Blocks)[] Plans =
    [
        ("AB 7 + 77", [7, 77]),
        ("AB 14 + 70", [14, 70]),
        ("AB 28 + 28", [28, 28]),
        ("AB 28 + 56", [28, 56]),
        ("ABAB 4 x 21", [21, 21, 21, 21]),
        ("ABBA 21 + 42 + 21", [21, 42, 21]),
        ("ABBA 28 + 56 + 28", [28, 56, 28]),
        ("ABAB 4 x 28", [28, 28, 28, 28]),
    ];

    public static void Write(int replications, int seed, TextWriter output)
    {
        output.WriteLine($"{replications} replications a cell, seed {seed}. Onset at once / over 14 days / and wearing off over 14 days as well, in %.");
        output.WriteLine();
        output.WriteLine("| plan, true drop | \"lower\" at the end, phi .3 | phi .6 | on any day or at the end, phi .3 | phi .6 |");
        output.WriteLine("| --- | --- | --- | --- | --- |");
        foreach (var (name, blocks) in Plans)
        {
            WriteRow($"{name}, -2", blocks, -2, replications, seed, output);
        }

        WriteRow($"{Plans[^1].Name}, -1", Plans[^1].Blocks, -1, replications, seed, output);
    }

    private static void WriteRow(string name, int[] blocks, double effect, int replications, int seed, TextWriter output)
    {
        var runs = CarryOvers.Select(phi => Courses
            .Select(course => new SimulatedDiary(blocks, phi, effect, course.Onset, course.WearOff, Settling))
            .Select(design => CalibrationTable.Runs(design, replications, seed))
            .ToList()).ToList();
        var end = runs.Select(columns => CalibrationTable.Shares(columns, run => run.EndLower));
        var any = runs.Select(columns => CalibrationTable.Shares(columns, run => run.Lower));
        output.WriteLine($"| {name} | {string.Join(" | ", end.Concat(any))} |");
        output.Flush();
    }
}
