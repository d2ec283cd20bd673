using Toehold.Programmes;
using Toehold.Sessions;

namespace Toehold.Cli.Play;

/// <summary>Leads one session: draws, rings the bell at each new cue, and listens to keys.</summary>
internal sealed class TerminalPlayer(TerminalScreen screen, Programme programme, Timeline timeline, TimeProvider time)
{
    private static readonly TimeSpan Frame = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LastLook = TimeSpan.FromSeconds(2);

    internal async Task Lead(Func<ConsoleKey?> nextKey, CancellationToken cancellation)
    {
        var run = new SessionRun(timeline, time);
        var shown = -1;
        while (!run.IsDone)
        {
            if (cancellation.IsCancellationRequested || !Obey(run, nextKey()))
            {
                return;
            }

            if (run.Index != shown)
            {
                shown = run.Index;
                screen.Bell();
            }

            screen.Draw(programme, timeline, run);
            await Pause(Frame, cancellation);
        }

        screen.Bell();
        screen.Draw(programme, timeline, run);
        await Pause(LastLook, cancellation);
    }

    private static bool Obey(SessionRun run, ConsoleKey? key)
    {
        switch (key)
        {
            case ConsoleKey.Spacebar:
                run.Toggle();
                return true;
            case ConsoleKey.N:
                run.Next();
                return true;
            case ConsoleKey.B:
                run.Back();
                return true;
            case ConsoleKey.Q:
                return false;
            default:
                return true;
        }
    }

    private async Task Pause(TimeSpan length, CancellationToken cancellation)
    {
        try
        {
            await Task.Delay(length, time, cancellation);
        }
        catch (OperationCanceledException)
        {
            // Ctrl-C: the loop ends and the terminal is given back.
        }
    }
}
