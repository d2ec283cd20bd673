using Toehold.Storage;

namespace Toehold.Web.Tests.Year;

/// <summary>A device that keeps entries until the server has answered for them, and sends some of them again.</summary>
internal sealed class Device(Guid practice, EntryIntake intake, TimeProvider time, Random random)
{
    private readonly List<Entry> waiting = [];

    public List<Entry> Made { get; } = [];

    /// <summary>What the server has, and since when.</summary>
    public List<(DateTimeOffset At, Entry Entry)> Arrived { get; } = [];

    public void Keep(DateTimeOffset at, DateOnly day, What what)
    {
        var entry = new Entry { Id = Guid.CreateVersion7(at), OccurredAt = at, Day = day, DeviceSequence = Made.Count, What = what };
        Made.Add(entry);
        waiting.Add(entry);
    }

    /// <summary>In any order and with doubles, as a bad connection would have it.</summary>
    public async Task Send()
    {
        var doubled = Made.Count == 0 ? [] : Enumerable.Range(0, random.Next(3)).Select(_ => Made[random.Next(Made.Count)]);
        var delivery = waiting.Concat(doubled).ToArray();
        random.Shuffle(delivery);
        foreach (var part in delivery.Chunk(EntryIntake.MaxDelivery))
        {
            var saved = Assert.IsType<AppendResult.Saved>(await intake.Append(practice, part));
            Assert.Empty(saved.Problems);
            Assert.Empty(saved.Conflicts);
        }

        Arrived.AddRange(waiting.Select(entry => (time.GetUtcNow(), entry)));
        waiting.Clear();
    }
}
