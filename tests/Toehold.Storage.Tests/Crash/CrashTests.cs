using System.Diagnostics;

namespace Toehold.Storage.Tests;

public sealed class CrashTests(PostgresCluster cluster) : StoreTests(cluster)
{
    private const int Rounds = 2;

    [Theory, InlineData(StoreKind.Sqlite, 20260105), InlineData(StoreKind.Postgres, 20260106)]
    public async Task A_process_that_is_killed_loses_and_doubles_nothing_it_answered_for(StoreKind kind, int seed)
    {
        var random = new Random(seed);
        var place = kind == StoreKind.Sqlite ? Path.Combine(Folder, "killed") : Cluster.Place("killed");
        var store = At(kind, place);
        Assert.IsType<StoreOpening.Ready>(await store.Open());
        var practice = await NewPractice(store);
        var answered = new HashSet<int>();

        for (var round = 0; round < Rounds; round++)
        {
            answered.UnionWith(await AppendUntilKilled(kind, place, practice, seed + round, random.Next(5, 250)));

            Assert.Equal(new StoreOpening.Ready(0), await At(kind, place).Open());
            var stored = await Stored(store, practice);
            Assert.Equal(stored.Count, stored.DistinctBy(entry => entry.Id).Count());
            Assert.All(stored, entry => Assert.Equal(Annas.Set((int)entry.DeviceSequence!), entry));
            Assert.Subset(stored.Select(entry => (int)entry.DeviceSequence!).ToHashSet(), answered);
        }

        Assert.NotEmpty(answered);
    }

    private static async Task<List<int>> AppendUntilKilled(StoreKind kind, string place, Guid practice, int seed, int milliseconds)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [.. Self, Appender.Name, kind.ToString(), place, practice.ToString(), $"{seed}"])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var answered = new List<int>();

        // The first answer says that the start-up is over: what is wanted is a death at work.
        var first = await process.StandardOutput.ReadLineAsync();
        var reading = process.StandardOutput.ReadToEndAsync();
        await Task.Delay(milliseconds);
        process.Kill();
        await process.WaitForExitAsync();

        var lines = $"{first}\n{await reading}".Split('\n');
        return [.. lines[..^1].SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(int.Parse)];
    }

    // "dotnet Tests.dll" names the assembly, the program of its own name does not.
    private static string[] Self =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(CrashTests).Assembly.Location] : [];
}
