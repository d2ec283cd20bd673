using System.Globalization;

namespace Toehold.Benchmarks;

/// <summary>The figures' benchmarks: <c>figures speed</c>, <c>figures frames</c>, <c>figures contrast</c>, and pictures to look at: <c>figures sheet|blind FOLDER</c>.</summary>
internal static class FigureBenchmarks
{
    private const int DefaultSeed = 20260105;

    public static async Task<int> Run(string[] args, TextWriter output)
    {
        switch (args)
        {
            case ["speed"]:
                FigureSpeed.Write(output);
                return 0;
            case ["frames"]:
                await PlayerFrames.Write(output);
                return 0;
            case ["contrast"]:
                await ContrastLook.Write(output);
                return 0;
            case ["sheet", var folder]:
                await ContactSheet.Write(folder);
                return 0;
            case ["blind", var folder, ..]:
                await BlindLook.Write(folder, args.Length > 2 && int.TryParse(args[2], CultureInfo.InvariantCulture, out var seed) ? seed : DefaultSeed, args.Length > 3 ? args[3..] : []);
                return 0;
            default:
                await Console.Error.WriteLineAsync("Say: figures speed, figures frames, figures contrast, figures sheet FOLDER, or figures blind FOLDER [seed [keys]]");
                return 2;
        }
    }
}
