using System.Globalization;
using Npgsql;
using Toehold.Benchmarks.Servers;
using Toehold.Storage;

namespace Toehold.Benchmarks.Faults;

/// <summary>
/// Devices deliver while everything that can go wrong does, at random moments of a seed. In the end every entry that was
/// ever made must be there once, as it was made, and every error must have said something.
/// </summary>
internal static class FaultRun
{
    private const int Devices = 12;
    private const int MostRounds = 400;
    private const int Fewest = 2;
    private const int DeliveriesForEach = 60;

    public static async Task<int> Run(string[] arguments, TextWriter output)
    {
        int count = 2_000, seed = 20261125;
        if (arguments.Length > 2
            || (arguments.Length > 0 && !(int.TryParse(arguments[0], CultureInfo.InvariantCulture, out count) && count is >= 10 and <= 1_000_000))
            || (arguments.Length > 1 && !int.TryParse(arguments[1], CultureInfo.InvariantCulture, out seed)))
        {
            await Console.Error.WriteLineAsync("Say how many faults a store at least, from 10, and the seed: faults [count] [seed]");
            return 1;
        }

        var worst = 0;
        foreach (var postgres in new[] { false, true })
        {
            await output.WriteLineAsync($"\n### {(postgres ? "PostgreSQL, two servers" : "SQLite, one server")}, seed {seed}\n");
            worst = Math.Max(worst, await Run(postgres, count, seed, output));
        }

        return worst;
    }

    private static async Task<int> Run(bool postgres, int count, int seed, TextWriter output)
    {
        await using var scene = await Scene.Set(postgres);
        var tally = new Tally();
        using var wire = new Wire(tally);
        var people = await Crowd.Join(scene.Store, Devices);
        var devices = people.Select((person, number) => new Device(person.Practice, person.Key, seed + number, scene.Replicas, wire, tally)).ToList();
        using var stop = new CancellationTokenSource();
        var practising = devices.Select(device => Task.Run(() => device.Practise(stop.Token))).ToList();
        var slowest = await Befall(scene, tally, new Random(seed), count);
        await stop.CancelAsync();
        await Task.WhenAll(practising);
        for (var round = 0; round < MostRounds && devices.Exists(device => !device.IsDone); round++)
        {
            await Task.WhenAll(devices.Where(device => !device.IsDone).Select(device => device.Finish()));
        }

        var books = await Audit(scene.Store, devices, tally);
        tally.Write(output);
        await output.WriteLineAsync($"Slowest recovery after a fault was over: {slowest.TotalSeconds:F1} s.");
        await output.WriteLineAsync(books);
        return tally.Breaches.Count == 0 ? 0 : 1;
    }

    // Some of what happens is to processes; what the devices do to their own deliveries makes up the rest of the count.
    private static async Task<TimeSpan> Befall(Scene scene, Tally tally, Random random, int count)
    {
        var misfortunes = new Misfortunes(scene, tally, random);
        var slowest = TimeSpan.Zero;
        if (scene.Database is not null && count >= 1_000)
        {
            await misfortunes.TakeDatabaseAwayForLong();
        }

        for (var number = 0; tally.Faults < count || number < Math.Max(Fewest, count / DeliveriesForEach); number++)
        {
            await Task.Delay(random.Next(100, 1200));
            await misfortunes.Befall(number);
            if (await scene.Recovery() is { } recovery)
            {
                slowest = recovery > slowest ? recovery : slowest;
            }
            else
            {
                tally.Breach($"The servers did not recover by themselves from fault {number}");
            }
        }

        return slowest;
    }

    private static async Task<string> Audit(Store store, List<Device> devices, Tally tally)
    {
        // What connected this program to a database that was killed since.
        NpgsqlConnection.ClearAllPools();
        var history = new EntryHistory(store);
        int made = 0, lost = 0, doubled = 0, altered = 0;
        foreach (var device in devices)
        {
            var kept = await history.All(device.Practice).ToListAsync();
            var byId = kept.ToLookup(entry => entry.Id);
            made += device.Made.Count;
            lost += device.Made.Count(entry => !byId.Contains(entry.Id));
            altered += device.Made.Count(entry => byId[entry.Id].Any(there => there != entry));
            doubled += kept.Count - byId.Count + byId.Select(group => group.Key).Except(device.Made.Select(entry => entry.Id)).Count();
        }

        if (lost + doubled + altered > 0)
        {
            tally.Breach("Entries were lost, doubled or altered");
        }

        return $"Entries made {made:N0}, lost {lost}, doubled {doubled}, altered {altered}.";
    }
}
