using Toehold.Benchmarks.Servers;

namespace Toehold.Benchmarks.Load;

/// <summary>Asks one kind of request as fast as there are answers, then at half of that, and writes a row of the table.</summary>
internal sealed class Meter(string store, Asker asker, Replica server, Cluster? cluster, TextWriter output)
{
    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(10);

    public string Store => store;

    /// <returns>The most answers a second.</returns>
    public async Task<double> Both(string what, TimeSpan length, int sideBySide, Func<int, HttpRequestMessage> make)
    {
        await asker.Ask(sideBySide, Warming, null, make);
        var before = Spent();
        var peak = await asker.Ask(sideBySide, length, null, make);
        var cost = Spent().Zip(before, (after, then) => $"{(after - then) / peak.Answered:F2}");
        var half = await asker.Ask(sideBySide, length, peak.PerSecond / 2, make);
        await output.WriteLineAsync(
            $"| {store} | {what} | {peak.PerSecond:N0} | {peak.MedianMs:F1} | {peak.P99Ms:F1} | {half.P99Ms:F1} | {string.Join(", ", cost)} | {peak.Failed + half.Failed} |");
        return peak.PerSecond;
    }

    private double[] Spent() =>
        [CpuTime.Of(server.ProcessId), cluster?.Postmaster is { } database ? CpuTime.WithChildren(database) : 0, CpuTime.Of(Environment.ProcessId)];
}
