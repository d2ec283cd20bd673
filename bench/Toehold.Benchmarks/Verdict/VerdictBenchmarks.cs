using System.Globalization;

namespace Toehold.Benchmarks;

/// <summary>The verdict's benchmarks: <c>verdict calibrate|coverage|power|stress|speed [replications] [seed]</c>.</summary>
internal static class VerdictBenchmarks
{
    private const int DefaultReplications = 200;
    private const int DefaultSeed = 20260105;

    public static int Run(string[] args, TextWriter output)
    {
        var replications = Number(args, 1, DefaultReplications);
        var seed = Number(args, 2, DefaultSeed);
        switch (args)
        {
            case ["calibrate", ..]:
                CalibrationTable.Write(replications, seed, output);
                return 0;
            case ["coverage", ..]:
                CoverageTable.Write(replications, seed, output);
                return 0;
            case ["power", ..]:
                PowerTables.Write(replications, seed, output);
                return 0;
            case ["stress", ..]:
                StressTable.Write(replications, seed, output);
                return 0;
            case ["speed", ..]:
                VerdictSpeed.Write(seed, output);
                return 0;
            default:
                return Unknown(Console.Error);
        }
    }

    public static int Unknown(TextWriter error)
    {
        error.WriteLine("Say: verdict calibrate|coverage|power|stress|speed [replications] [seed]");
        return 2;
    }

    private static int Number(string[] args, int index, int otherwise) =>
        args.Length > index && int.TryParse(args[index], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
