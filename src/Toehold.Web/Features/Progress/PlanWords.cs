using Toehold.Outcomes;
using Toehold.Web.Features.Languages;

namespace Toehold.Web.Features.Progress;

/// <summary>Plans in words: what each asks, what it costs in certainty, and what comes when.</summary>
public static class PlanWords
{
    /// <summary>A stretch of days of one side.</summary>
    public sealed record Block(bool IsOn, DateOnly First, DateOnly Last)
    {
        public string Name => IsOn ? "With the exercises" : "Days off: no exercises";

        public string Length(Words say) => Last.DayNumber - First.DayNumber + 1 is var days && days % 7 == 0 && days > 7 ? say[$"{days / 7} weeks"] : say[$"{days} days"];

        public bool Holds(DateOnly day) => First <= day && day <= Last;
    }

    public static IEnumerable<Block> Blocks(DatedPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var first = plan.FirstDay;
        foreach (var (days, i) in plan.Blocks.BlockDays.Select((days, i) => (days, i)).Where(block => block.days > 0))
        {
            yield return new Block(i % 2 == 1, first, first.AddDays(days - 1));
            first = first.AddDays(days);
        }
    }

    public static string Days(Words say, PlanChoice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        var weeks = choice.BlockDays.Select(days => days / 7).ToList();
        return choice switch
        {
            { IsDrawn: true } => say[$"{weeks[0]} weeks off, {weeks[1]} weeks on, then {weeks[2]} off and {weeks[3]} on in an order drawn by lot: {choice.TotalDays / 7} weeks in all."],
            { BlockDays: [0, _] } => say[$"The exercises from the first day, for {choice.TotalDays / 7} weeks."],
            { BlockDays: [7, _] } => say[$"1 week off, then {weeks[1]} weeks with the exercises."],
            _ => say[$"{weeks[0]} weeks off, then {weeks[1]} weeks with the exercises."],
        };
    }

    /// <summary>What a choice costs in certainty.</summary>
    public static string Cost(Words say, PlanChoice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        return choice.HalfWidth(VerdictOptions.Default) is not { } width
            ? say["You get a record of your pain and no answer: nothing is there to compare it with."]
            : choice.BlockDays[0] == VerdictOptions.Default.DaysNeeded
                ? say[$"Known to within about {DiaryWords.Points(say, width)} either way, if all {choice.BlockDays[0]} days off have a score; with fewer there is no answer. One change cannot tell the exercises from what time does by itself."]
            : choice.IsDrawn
                ? say[$"Known to within about {DiaryWords.Points(say, width)} either way. Pain that comes and goes with the exercises is hardly chance."]
                : say[$"Known to within about {DiaryWords.Points(say, width)} either way. One change cannot tell the exercises from what time does by itself."];
    }

    /// <summary>"4 to 6", "about 1", from shares in per cent.</summary>
    public static string TenOf(Words say, int least, int most)
    {
        var (from, to) = (Tenths(least), Tenths(most));
        return from == to ? say[$"about {from}"] : say[$"{from} to {to}"];
    }

    /// <summary>Per cent as so many of ten; half a person is not promised.</summary>
    public static int Tenths(int share) => (int)Math.Ceiling((share / 10d) - 0.5);

    public static string? Problem(string? code) => code switch
    {
        null => null,
        "choice" => "Say how long the pain has lasted, and choose one of the plans.",
        "start" => "The first day is today or one of the next 60 days.",
        _ => "The plan could not be kept just now. Try again in a moment.",
    };
}
