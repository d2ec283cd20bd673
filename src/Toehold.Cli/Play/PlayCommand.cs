using System.CommandLine;
using Toehold.Cli.Programmes;
using Toehold.Programmes;
using Toehold.Sessions;

namespace Toehold.Cli.Play;

/// <summary>`toehold play [FILE] [--session N]`: leads a session in the terminal.</summary>
internal static class PlayCommand
{
    private const int Ended = 0;
    private const int BadInput = 2;

    private static readonly Argument<string?> File = new("FILE")
    {
        Description = "A hand-out; without one, Five foot exercises.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<int> Number = new("--session")
    {
        Description = "Which session of the day to lead, from 1.",
        DefaultValueFactory = _ => 1,
    };

    internal static Command Create()
    {
        var command = new Command("play", "Lead a session in the terminal: space pauses, n next, b back, q quits.") { File, Number };
        command.SetAction(Run);
        return command;
    }

    private static async Task<int> Run(ParseResult parsed, CancellationToken cancellation)
    {
        switch (ChosenProgramme.Load(parsed.GetValue(File)))
        {
            case ChosenProgramme.Found found:
                return await Play(found.Programme, parsed.GetValue(Number), cancellation);
            case ChosenProgramme.NotFound not:
                return Refuse(not.Sentence);
            default:
                throw new InvalidOperationException("Every outcome of choosing is handled.");
        }
    }

    private static async Task<int> Play(Programme programme, int number, CancellationToken cancellation)
    {
        if (Console.IsOutputRedirected || Console.IsInputRedirected)
        {
            return Refuse("A session needs a terminal to show itself on. Use `toehold plan --timeline` to print it.");
        }

        var sessions = DayPlanner.Plan(programme, DayOfWeek.Monday, SessionSettings.Default).Sessions;
        if (number < 1 || number > sessions.Count)
        {
            return Refuse(sessions.Count == 0
                ? "This hand-out holds no exercise that is due."
                : $"This day has {sessions.Count} session(s): choose one of them with --session.");
        }

        return await Lead(programme, sessions[number - 1].Timeline, cancellation);
    }

    private static async Task<int> Lead(Programme programme, Timeline timeline, CancellationToken cancellation)
    {
        using var screen = new TerminalScreen(Console.Out, () => (Console.WindowWidth, Console.WindowHeight));
        await new TerminalPlayer(screen, programme, timeline, TimeProvider.System).Lead(NextKey, cancellation);
        return Ended;
    }

    private static ConsoleKey? NextKey() => Console.KeyAvailable ? Console.ReadKey(intercept: true).Key : null;

    private static int Refuse(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return BadInput;
    }
}
