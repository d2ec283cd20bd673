using System.Diagnostics;
using Toehold.Benchmarks.Player;

namespace Toehold.Benchmarks.Today;

/// <summary>The simulated year of the tests, whole: <c>year [days]</c>. Build Toehold.Web.Tests in Release first.</summary>
internal static class WholeYear
{
    public static async Task<int> Run(string[] args)
    {
        var tests = Path.Combine(ServedApp.Root, "artifacts", "bin", "Toehold.Web.Tests", "release", "Toehold.Web.Tests.dll");
        var start = new ProcessStartInfo("dotnet", [tests, "--filter-class", "*YearTests", "--output", "Detailed", "--no-progress"]);
        start.Environment["TOEHOLD_YEAR_DAYS"] = args is [var days] ? days : "365";
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
