using System.CommandLine;
using Toehold.Cli.Programmes;
using Toehold.Sessions;

namespace Toehold.Cli.Plan;

/// <summary>`toehold plan [FILE] [--timeline]`: the day that a hand-out asks for.</summary>
internal static class PlanCommand
{
    private static readonly Argument<string?> File = new("FILE")
    {
        Description = "A hand-out; without one, Five foot exercises.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<bool> Timeline = new("--timeline") { Description = "Print every cue of every session." };

    internal static Command Create()
    {
        var command = new Command("plan", "Print the day plan of a hand-out: sessions, minutes, positions.") { File, Timeline };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        switch (ChosenProgramme.Load(parsed.GetValue(File)))
        {
            case ChosenProgramme.Found found:
                var plan = DayPlanner.Plan(found.Programme, DayOfWeek.Monday, SessionSettings.Default);
                parsed.InvocationConfiguration.Output.Write(PlanText.Of(found.Programme, plan, parsed.GetValue(Timeline)));
                return 0;
            case ChosenProgramme.NotFound not:
                parsed.InvocationConfiguration.Error.WriteLine(not.Sentence);
                return 2;
            default:
                throw new InvalidOperationException("Every outcome of choosing is handled.");
        }
    }
}
