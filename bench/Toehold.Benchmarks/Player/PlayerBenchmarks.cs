namespace Toehold.Benchmarks.Player;

/// <summary>What the player is measured by, and the pictures that are made of it.</summary>
internal static class PlayerBenchmarks
{
    public static async Task<int> Run(string[] arguments, TextWriter output)
    {
        switch (arguments)
        {
            case ["timing"]:
                await TimingRun.Measure(TimeSpan.FromMinutes(15), output);
                return 0;
            case ["timing", var minutes] when double.TryParse(minutes, out var length) && length is > 0 and <= 60:
                await TimingRun.Measure(TimeSpan.FromMinutes(length), output);
                return 0;
            case ["weight"]:
                await PageWeight.Measure(output);
                return 0;
            case ["lighthouse"]:
                return await LighthouseRun.Measure(output);
            case ["icons"]:
                await Pictures.DrawIcons(output);
                return 0;
            case ["screens"]:
                await PhaseScreens.Take(output);
                return 0;
            case ["screens", var size]:
                await PhaseScreens.Take(output, size);
                return 0;
            default:
                await Console.Error.WriteLineAsync("Say which: player timing [minutes] | weight | lighthouse | icons | screens [size]");
                return 1;
        }
    }
}
