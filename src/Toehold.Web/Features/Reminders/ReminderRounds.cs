using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Toehold.Storage;

namespace Toehold.Web.Features.Reminders;

/// <summary>Runs the rounds, and sweeps away keys that have ended.</summary>
internal sealed class ReminderRounds(ReminderRound round, AccessKeys keys, TimeProvider time, ILogger<ReminderRounds> log) : BackgroundService
{
    private const int RoundsBetweenSweeps = 240;

    private static readonly TimeSpan Between = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between, time);
        for (var number = 0; !stoppingToken.IsCancellationRequested; number++)
        {
            try
            {
                await timer.WaitForNextTickAsync(stoppingToken);
                await round.Run(stoppingToken);
                if (number % RoundsBetweenSweeps == 0)
                {
                    await keys.Sweep(stoppingToken);
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                log.LogWarning(e, "Reminders could not be looked at. The next round tries again.");
            }
        }
    }
}
