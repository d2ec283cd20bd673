using System.Diagnostics;

namespace Toehold.EndToEnd.Tests;

public sealed class FaultTests
{
    [Fact]
    public async Task Killed_servers_a_full_disk_and_deliveries_gone_wrong_lose_and_double_nothing()
    {
        var program = Path.Combine(ToeholdProcess.Root, "artifacts", "bin", "Toehold.Benchmarks", "release", "Toehold.Benchmarks.dll");

        using var run = Process.Start(new ProcessStartInfo("dotnet", [program, "faults", "30", "20261125"]) { RedirectStandardOutput = true })!;
        var told = await run.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await run.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(2, told.Split("lost 0, doubled 0, altered 0.").Length - 1);
        Assert.DoesNotContain("BREACH", told, StringComparison.Ordinal);
    }
}
