using System.CommandLine;
using Toehold.Outcomes;
using Toehold.Web.Features.Verdicts;

namespace Toehold.Cli;

/// <summary><c>toehold verdict diary.csv</c>: what a diary says about whether the programme helps.</summary>
public static class VerdictCommand
{
    private const int BadInput = 2;

    public static Command Create()
    {
        var file = new Argument<string>("diary") { Description = "A CSV file with the columns day, pain, planned and, if wanted, counted." };
        var trend = new Option<string>("--trend") { Description = "How long the pain has lasted: long-standing, newer, or none for no drift at all.", DefaultValueFactory = _ => "long-standing" };
        var settling = new Option<string?>("--settling") { Description = "Days left out after every switch; 7 without a column counted." };
        var starts = new Option<string?>("--starts") { Description = "The planned first programme day, where none has come yet." };
        var end = new Option<bool>("--end") { Description = "Today is the planned end." };
        var json = new Option<bool>("--json") { Description = "Print one JSON object with every number." };
        var command = new Command("verdict", "Say what a diary shows about whether the programme helps.") { file, trend, settling, starts, end, json };
        command.SetAction(result => Run(
            result.GetValue(file)!,
            new AskedOptions(result.GetValue(trend), result.GetValue(settling), result.GetValue(starts), result.GetValue(end)) { Prefix = "--" },
            result.GetValue(json),
            result.InvocationConfiguration.Output,
            result.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(string file, AskedOptions asked, bool json, TextWriter output, TextWriter error)
    {
        switch (asked.About(DiaryCsv.ReadFile(file)))
        {
            case VerdictQuestion.Asked question:
                Write(Outcomes.Verdict.For(question.Request, question.Options), question.Options, json, output);
                return 0;
            case VerdictQuestion.Refused refused:
                error.WriteLine(refused.Reason);
                return BadInput;
            default:
                throw new InvalidOperationException("A question is asked or refused.");
        }
    }

    private static void Write(Outcomes.Verdict verdict, VerdictOptions options, bool json, TextWriter output)
    {
        if (json)
        {
            output.WriteLine(VerdictJson.Write(verdict));
        }
        else
        {
            VerdictText.Write(verdict, options, output);
        }
    }
}
