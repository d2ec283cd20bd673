using System.CommandLine;
using System.Globalization;
using Toehold.Outcomes;

namespace Toehold.Cli;

/// <summary><c>toehold verdict diary.csv</c>: what a diary says about whether the programme helps.</summary>
public static class VerdictCommand
{
    private const int BadInput = 2;
    private const int LongestSettling = 365;

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
            new Asked(result.GetValue(file)!, result.GetValue(trend)!, result.GetValue(settling), result.GetValue(starts), result.GetValue(end), result.GetValue(json)),
            result.InvocationConfiguration.Output,
            result.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(Asked asked, TextWriter output, TextWriter error)
    {
        var (question, problem) = Understand(asked);
        if (question is null)
        {
            error.WriteLine(problem);
            return BadInput;
        }

        var verdict = Outcomes.Verdict.For(question.Request, question.Options);
        if (asked.Json)
        {
            VerdictJson.Write(verdict, output);
        }
        else
        {
            VerdictText.Write(verdict, question.Options, output);
        }

        return 0;
    }

    private static (Question? Question, string Problem) Understand(Asked asked)
    {
        TrendAllowance? trend = asked.Trend switch
        {
            "long-standing" => TrendAllowance.LongStanding,
            "newer" => TrendAllowance.Newer,
            "none" => TrendAllowance.None,
            _ => null,
        };
        var settling = ReadSettling(asked.Settling);
        var starts = asked.Starts is null ? null : DayNotations.ReadDay(asked.Starts);
        return (trend, settling) switch
        {
            (null, _) => (null, $"--trend: \"{asked.Trend}\" is not long-standing, newer or none."),
            (_, < 0) => (null, $"--settling: \"{asked.Settling}\" is not a number of days from 0 to {LongestSettling}."),
            _ when asked.Starts is not null && starts is null =>
                (null, $"--starts: \"{asked.Starts}\" is neither a date like 2026-03-01 nor a whole number."),
            _ => DiaryFile.Read(asked.File) switch
            {
                DiaryReading.Refused refused => (null, refused.Reason),
                DiaryReading.Read read when starts is { } start && start.Notation != read.Notation =>
                    (null, $"--starts: \"{asked.Starts}\" is not written like the diary's days."),
                DiaryReading.Read read => (Ask(read, trend.Value, settling, starts?.Day, asked.End), ""),
                _ => throw new InvalidOperationException("A reading is read or refused."),
            },
        };
    }

    private static Question Ask(DiaryReading.Read read, TrendAllowance trend, int? settling, int? starts, bool end)
    {
        var options = new VerdictOptions { Trend = trend, SettlingDays = settling ?? VerdictOptions.Default.SettlingDays };
        var leftOut = settling ?? (read.SaysWhatCounts ? 0 : options.SettlingDays);
        var request = new VerdictRequest { Diary = read.Diary.WithSettling(leftOut), PlannedStart = starts, AtPlannedEnd = end };
        return new Question(request, options);
    }

    // Below zero: not understood.
    private static int? ReadSettling(string? text) => text is null
        ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= LongestSettling ? days : -1;

    private sealed record Asked(string File, string Trend, string? Settling, string? Starts, bool End, bool Json);

    private sealed record Question(VerdictRequest Request, VerdictOptions Options);
}
