namespace Toehold.Storage;

/// <summary>
/// One thing that happened, appended and never changed. It belongs to the practice that it is appended to, so it
/// does not name one. Any values may be held here: <see cref="EntryRules"/> says which are plausible.
/// </summary>
public sealed record Entry
{
    /// <summary>Made on the device, once; best a version 7 UUID, so that entries made together are stored together.</summary>
    public required Guid Id { get; init; }

    /// <summary>When it happened, by the device's clock and with the device's offset; kept to the millisecond.</summary>
    public required DateTimeOffset OccurredAt
    {
        get;
        init => field = value.AddTicks(-(value.Ticks % TimeSpan.TicksPerMillisecond));
    }

    /// <summary>The person's day that it counts for, which after midnight may still be the day before.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The device's own count of what it made, from zero, or null where it keeps none.</summary>
    public long? DeviceSequence { get; init; }

    /// <summary>What happened.</summary>
    public required What What { get; init; }
}
