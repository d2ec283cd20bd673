using Toehold.Benchmarks.Servers;
using Toehold.Storage;

namespace Toehold.Benchmarks.Faults;

/// <summary>
/// A person's device that goes on practising whatever happens: it keeps what was not answered, and sends it again. Now
/// and then it delivers twice at once, out of order, what was there before, half of it, or does not wait for the answer.
/// </summary>
internal sealed class Device(Guid practice, string key, int seed, IReadOnlyList<Replica> servers, Wire wire, Tally tally)
{
    private const int MostWaiting = 60;
    private const int MostAtOnce = 20;

    private static readonly TimeSpan BetweenDeliveries = TimeSpan.FromMilliseconds(40);
    private static readonly TimeSpan AfterTrouble = TimeSpan.FromMilliseconds(400);

    private readonly Random random = new(seed);
    private readonly List<Entry> waiting = [];
    private readonly HashSet<Guid> acknowledged = [];
    private long sequence;

    public Guid Practice => practice;

    /// <summary>Everything that was ever practised.</summary>
    public List<Entry> Made { get; } = [];

    public bool IsDone => waiting.Count == 0;

    public async Task Practise(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            for (var more = random.Next(1, 6); more > 0 && waiting.Count < MostWaiting; more--)
            {
                Do(Sets.Make(random, sequence++));
            }

            await Mishap(random.Next(12));
            var pause = waiting.Count < MostWaiting ? BetweenDeliveries : AfterTrouble;
            await Task.Delay(pause * random.NextDouble() * 2, TimeProvider.System, CancellationToken.None);
        }
    }

    /// <summary>Delivers what waits, as a device does that is online again.</summary>
    public async Task Finish() => Note(await wire.Deliver(Server, key, [.. waiting.Take(MostAtOnce)]));

    private Uri Server => servers[random.Next(servers.Count)].Address;

    // The others are never sent again once they were acknowledged, so that nothing heals a loss before it is seen.
    private static bool MayComeAgain(Entry entry) => entry.DeviceSequence % 2 == 1;

    private void Do(Entry entry)
    {
        Made.Add(entry);
        waiting.Add(entry);
    }

    private async Task Mishap(int kind)
    {
        var now = waiting.Take(MostAtOnce).ToArray();
        switch (kind)
        {
            case 0 or 1:
                tally.Fault("delivery sent twice at once");
                await Task.WhenAll(Enumerable.Range(0, 2).Select(async _ => Note(await wire.Deliver(Server, key, now))));
                break;
            case 2 or 3:
                tally.Fault("delivery in another order, with entries from before");
                Entry[] mixed = [.. now, .. Enumerable.Range(0, 5).Select(_ => Made[random.Next(Made.Count)]).Where(MayComeAgain)];
                random.Shuffle(mixed);
                Note(await wire.Deliver(Server, key, mixed));
                break;
            case 4 or 5:
                tally.Fault("connection broken off before the answer");
                Note(await wire.Deliver(Server, key, now, TimeSpan.FromMilliseconds(random.Next(1, 12))));
                break;
            case 6:
                tally.Fault("delivery cut in half");
                await Wire.SendHalf(Server, key, now);
                break;
            case 7:
                await wire.Look(Server, key);
                break;
            default:
                Note(await wire.Deliver(Server, key, now));
                break;
        }
    }

    private void Note(HashSet<Guid> kept)
    {
        lock (waiting)
        {
            acknowledged.UnionWith(kept);
            waiting.RemoveAll(entry => acknowledged.Contains(entry.Id));
        }
    }
}
