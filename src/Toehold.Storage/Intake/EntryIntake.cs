using System.Threading.Channels;

namespace Toehold.Storage;

/// <summary>
/// Takes entries in. All callers that wait at the same time share one transaction, so a commit that waits for the disk
/// costs each of them little. One intake a server; any number of servers on the same store.
/// </summary>
public sealed class EntryIntake : IAsyncDisposable
{
    /// <summary>The most entries of one delivery; a device that has more sends several.</summary>
    public const int MaxDelivery = 1_000;

    private const int MaxWaiting = 1_024;
    private const int MaxGroup = 1_000;

    private readonly Channel<Delivery> waiting =
        Channel.CreateBounded<Delivery>(new BoundedChannelOptions(MaxWaiting));

    private readonly GroupCommit commit;
    private readonly Store store;
    private readonly TimeProvider time;
    private readonly Task writing;

    /// <summary>Starts to take entries in.</summary>
    /// <param name="store">An open store.</param>
    /// <param name="time">The clock that entries from the future are judged by.</param>
    public EntryIntake(Store store, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(time);
        (this.store, this.time) = (store, time);
        commit = new GroupCommit(store, time);
        writing = Task.WhenAll(Enumerable.Range(0, store.Writers).Select(_ => Task.Run(WriteGroups)));
    }

    /// <summary>
    /// Keeps entries. <see cref="AppendResult.Saved"/> is answered only when they are on disk. Delivering the same entries
    /// again, in any order and any portions, changes nothing. An entry that cannot be kept does not hold up the others.
    /// </summary>
    /// <param name="practiceId">Whose they are.</param>
    /// <param name="entries">At most <see cref="MaxDelivery"/>, from anywhere.</param>
    /// <param name="cancellation">Ends the waiting, not the writing.</param>
    public async Task<AppendResult> Append(Guid practiceId, IReadOnlyList<Entry> entries, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(entries);
        if (entries.Count > MaxDelivery)
        {
            return new AppendResult.Refused([new EntryProblem(null, "", $"A delivery has at most {MaxDelivery} entries.")]);
        }

        if (await Now(entries, cancellation) is not { } now)
        {
            return new AppendResult.Unavailable("The data cannot be reached at the moment. Nothing is lost: the device sends it again.");
        }

        var delivery = Delivery.Of(practiceId, entries, now);
        if (delivery.Rows.Count == 0)
        {
            return delivery.Problems.Count > 0 ? new AppendResult.Refused(delivery.Problems) : new AppendResult.Saved(0, 0, [], []);
        }

        try
        {
            await waiting.Writer.WriteAsync(delivery, cancellation);
        }
        catch (ChannelClosedException)
        {
            return new AppendResult.Unavailable("Toehold is stopping. Nothing is lost: the device sends it again.");
        }

        return await delivery.Answer.WaitAsync(cancellation);
    }

    /// <summary>Takes no more, and ends when everything that waits is written and answered.</summary>
    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await writing;
    }

    // A server whose clock is behind must not refuse what others would take: the store's own clock is asked before.
    private async Task<DateTimeOffset?> Now(IReadOnlyList<Entry> entries, CancellationToken cancellation)
    {
        var mine = time.GetUtcNow();
        if (entries.All(entry => entry.OccurredAt <= mine + EntryRules.Ahead))
        {
            return mine;
        }

        try
        {
            var shared = await store.SharedTime(cancellation) ?? mine;
            return shared > mine ? shared : mine;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return null;
        }
    }

    private async Task WriteGroups()
    {
        var group = new List<Delivery>();
        while (await waiting.Reader.WaitToReadAsync())
        {
            group.Clear();
            var entries = 0;
            while (entries < MaxGroup && waiting.Reader.TryRead(out var delivery))
            {
                group.Add(delivery);
                entries += delivery.Rows.Count;
            }

            if (await commit.Write(group) is { } trouble)
            {
                TellThoseWhoWait(trouble);
            }
        }
    }

    // They have waited for as long as the store was tried; to try it again for them would keep them as long once more.
    private void TellThoseWhoWait(StoreTrouble trouble)
    {
        while (waiting.Reader.TryRead(out var delivery))
        {
            delivery.Complete(new AppendResult.Unavailable(trouble.Sentence));
        }
    }
}
