namespace Toehold.Storage.Tests;

/// <summary>However a device's entries travel, the store ends with the same ones.</summary>
public sealed class DeliveryTests(PostgresCluster cluster) : StoreTests(cluster)
{
    public static TheoryData<StoreKind, int> StoresAndSeeds
    {
        get
        {
            var rows = new TheoryData<StoreKind, int>();
            foreach (var seed in Enumerable.Range(1, 10))
            {
                rows.Add(StoreKind.Sqlite, seed);
                rows.Add(StoreKind.Postgres, seed);
            }

            return rows;
        }
    }

    [Theory, MemberData(nameof(StoresAndSeeds))]
    public async Task Doubled_reordered_and_split_deliveries_store_the_same_set(StoreKind kind, int seed)
    {
        var random = new Random(seed);
        var store = await Open(kind);
        var practice = await NewPractice(store);
        var entries = Enumerable.Range(0, random.Next(1, 60)).Select(number => Annas.Set(number)).ToArray();
        await using var intake = new EntryIntake(store, new FixedClock(Now));

        var results = await Task.WhenAll(Deliveries(entries, random).Select(delivery => intake.Append(practice, delivery)));

        Assert.Equal(entries.Length, results.Sum(result => Assert.IsType<AppendResult.Saved>(result).New));
        Assert.Equal(entries, await Stored(store, practice));
    }

    private static IEnumerable<Entry[]> Deliveries(Entry[] entries, Random random)
    {
        var travelling = entries.SelectMany(entry => Enumerable.Repeat(entry, random.Next(1, 4))).ToArray();
        random.Shuffle(travelling);
        for (var next = 0; next < travelling.Length;)
        {
            var size = random.Next(1, 12);
            yield return travelling.Skip(next).Take(size).ToArray();
            next += size;
        }
    }
}
