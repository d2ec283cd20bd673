using System.Globalization;
using System.Text;
using Toehold.Programmes;
using Toehold.Sessions;

namespace Toehold.Cli.Plan;

/// <summary>A day plan as plain text.</summary>
internal static class PlanText
{
    internal static string Of(Programme programme, DayPlan plan, bool withTimeline)
    {
        var text = new StringBuilder();
        text.AppendLine(programme.Title ?? "A programme without a title");
        foreach (var session in plan.Sessions)
        {
            text.AppendLine();
            text.AppendLine(Line($"Session {session.Number}, {session.TimeOfDay:HH:mm}, {Time(session.Timeline.Total)} ({Positions(session.Timeline.ByPosition)})"));
            if (withTimeline)
            {
                WriteCues(text, programme, session.Timeline);
            }
            else
            {
                foreach (var item in session.Items)
                {
                    text.AppendLine(Line($"  {item.Exercise.Name}"));
                }
            }
        }

        WriteTotal(text, plan);
        return text.ToString();
    }

    private static void WriteTotal(StringBuilder text, DayPlan plan)
    {
        text.AppendLine();
        if (plan.Sessions.Count == 0)
        {
            text.AppendLine("Nothing is due on a Monday.");
            return;
        }

        var promise = plan.PromisedMinutes is { } minutes ? $"; the hand-out promises {minutes:0.#} minutes" : "";
        text.AppendLine(Line($"A day: {Count(plan.Sessions.Count, "session")}, {Time(plan.Total)} ({Positions(plan.ByPosition)}){promise}."));
        if (plan.Shortened is { } shortened)
        {
            text.AppendLine(shortened);
        }
    }

    private static void WriteCues(StringBuilder text, Programme programme, Timeline timeline)
    {
        foreach (var cue in timeline.Cues)
        {
            var name = cue.Exercise is { } index ? programme.Exercises[index].Name : "";
            var side = cue.Side is { } s ? $", {s.ToString().ToLowerInvariant()}" : "";
            var count = cue.Sets > 0 ? $"set {cue.Set} of {cue.Sets}, repetition {cue.Repetition} of {cue.Repetitions}{side}" : "";
            var columns = $"  {Stamp(cue.At)}  {Stamp(cue.For)}  {cue.Kind,-10}  {name,-24}  {count}";
            text.AppendLine(columns.TrimEnd());
        }
    }

    private static string Positions(IEnumerable<PositionTime> times) =>
        string.Join(", ", times.Select(part => $"{Word(part.Position)} {Time(part.Time)}"));

    private static string Word(Position? position) => position switch
    {
        null => "any position",
        Position.AllFours => "on all fours",
        { } p => p.ToString().ToLowerInvariant(),
    };

    private static string Stamp(TimeSpan time) => time.ToString(time.TotalHours >= 1 ? @"h\:mm\:ss\.fff" : @"mm\:ss\.fff", CultureInfo.InvariantCulture);

    private static string Time(TimeSpan time) =>
        time.TotalHours >= 1 ? $"{(int)time.TotalHours} h {time.Minutes} min" : Line($"{(int)time.TotalMinutes}:{time.Seconds:00} min");

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
