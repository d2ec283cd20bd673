using Microsoft.Extensions.Logging;
using Toehold.Storage;
using Toehold.Web.Features.Push;

namespace Toehold.Web.Features.Reminders;

/// <summary>
/// One round of reminding, on any number of servers at once. A reminder is decided and written down by the one server that
/// moves its clock on; a message is sent by the one that takes it. One that dies with a message leaves it to the next round.
/// </summary>
public sealed class ReminderRound(
    ReminderClocks clocks, PushOutbox outbox, ReminderLook look, PushSender sender, TimeProvider time, ILogger<ReminderRound> log)
{
    private const int MostAtOnce = 500;
    private const int MostParts = 100;
    private const int SideBySide = 8;

    private static readonly TimeSpan TimeToSend = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan AfterTrouble = TimeSpan.FromMinutes(5);

    // What is sent in the breath in which it was decided needs no second look at the day.
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);

    public async Task Run(CancellationToken cancellation)
    {
        var limits = new ParallelOptions { MaxDegreeOfParallelism = SideBySide, CancellationToken = cancellation };
        for (var part = 0; part < MostParts; part++)
        {
            // What is decided is sent before more is decided: at eight in the morning many want to hear at once.
            var clocksDue = await clocks.Due(time.GetUtcNow(), MostAtOnce, cancellation);
            await Parallel.ForEachAsync(clocksDue, limits, async (clock, stop) => await Decide(clock, stop));
            var messagesDue = await outbox.Due(time.GetUtcNow(), MostAtOnce, cancellation);
            await Parallel.ForEachAsync(messagesDue, limits, async (pair, stop) => await Send(pair.Message, pair.To, stop));
            if (clocksDue.Count < MostAtOnce && messagesDue.Count < MostAtOnce)
            {
                return;
            }
        }
    }

    private async Task Decide(ReminderClock clock, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        try
        {
            var found = await look.At(clock, now, cancellation);
            await clocks.MoveOn(clock, found.Next, found.Messages, cancellation);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // One person's trouble must not keep the others waiting, nor be met again at once.
            log.LogWarning(e, "A reminder could not be worked out; it is tried again in {Minutes} minutes.", AfterTrouble.TotalMinutes);
            await clocks.MoveOn(clock, now + AfterTrouble, [], cancellation);
        }
    }

    private async Task Send(PushMessage message, PushSubscription to, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        if (message.DropAt <= now || (HasWaited(message, now) && !await look.IsStillWanted(message, await clocks.Of(to.PracticeId, cancellation), now, cancellation)))
        {
            await outbox.Done(message.Id, cancellation);
            return;
        }

        if (!await outbox.Take(message, now + TimeToSend, cancellation))
        {
            return;
        }

        switch (await sender.Send(message, to, message.DropAt - now, cancellation))
        {
            case PushAnswer.Gone:
                await outbox.Forget(to.Id, cancellation);
                break;
            case PushAnswer.Later later:
                await outbox.TryAgain(message.Id, now + (later.After ?? TimeSpan.FromSeconds(30 * (message.Tries + 1))), cancellation);
                break;
            default:
                await outbox.Done(message.Id, CancellationToken.None);
                break;
        }
    }

    // One that was never tried may have waited too: its server may have stopped between deciding and sending.
    private static bool HasWaited(PushMessage message, DateTimeOffset now) => message.Tries > 0 || now - message.TryAt > Fresh;
}
