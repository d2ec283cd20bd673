using Toehold.Outcomes;
using Toehold.Web.Features.Languages;

namespace Toehold.Web.Features.Progress;

/// <summary>The first sentence of the progress page, and what must be said at once.</summary>
public static class ProgressWords
{
    /// <summary>The one sentence that the page begins with.</summary>
    public static string Headline(Words say, ProgressView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return (view.Answer, view.FindingOut.Plan?.Plan) switch
        {
            ({ IsFinal: true, Verdict.Code: VerdictCode.TooEarlyData }, _) => say["The planned days are over, and too few of them have a score to tell whether the exercises help."],
            ({ } answer, _) => say[VerdictHeadline.For(answer.Verdict.Code, answer.Verdict.Attribution)],
            (null, null) => say["Nobody can know yet: there is no plan to compare days with the exercises to days without."],
            (null, { } plan) when plan.FirstDay > view.Today => say[$"Nobody can know yet: your plan begins on {say.Day(plan.FirstDay)}."],
            (null, { Blocks.Compares: false }) => say["Nobody can know: you chose to start at once, so there are no days without the exercises to compare with."],
            _ => say["It is too early to know whether the exercises help."],
        };
    }

    /// <summary>
    /// The one thing that must be said at once beside the first sentence: pain that is worse, or twelve weeks that brought
    /// nothing. Null where there is no such thing, or the first sentence says it.
    /// </summary>
    public static string? Alarm(Words say, ProgressView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return (view.Answer?.Verdict.Code, view.Course) switch
        {
            (VerdictCode.Higher, _) => null,
            (_, { IsWorse: true } course) => Worse(say, course, DiaryWords.Number(course.LastWeek!.Value - course.Before!.Value)),
            (VerdictCode.NoWorthwhileDrop, _) => null,
            (var code, { } course) when view.IsNotHelping =>
                say[$"It is {course.Days / 7} weeks since your first session, and your pain has not dropped by enough to matter, which is 2 points or 30 %."] + " "
                + say[code is null ? "It is time to try something else." : "Whatever the exercises add, it is time to ask for other help as well."],
            _ => null,
        };
    }

    private static string Worse(Words say, PainCourse course, string more) => course.IsWorseForTwoWeeks
        ? say[$"For two weeks your pain has been worse than before you began, this week by {more} points. Leave the exercises off and ask someone who treats you."]
        : say[$"This week your pain is {more} points worse than before you began. Go easier, and leave the exercises off if it lasts another week."];

    /// <summary>When the answer is final, or when it will be.</summary>
    public static string Standing(Words say, PlanAnswer answer, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var (plan, last) = (answer.Plan, say.Day(answer.Plan.LastDay));
        return (answer.IsFinal, plan.SideOn(today)) switch
        {
            (true, _) => say[$"This is the answer of the plan that ended on {last}. It stays as it is."],
            (_, PlannedSide.Without) => say[$"Today is a day off by plan, until {say.Day(plan.BlockEnd(today)!.Value)}. The plan ends on {last}."],
            (_, PlannedSide.With) => say[$"Today is a day with the exercises. The plan ends on {last}."],
            _ => say[$"The plan would have ended on {last}."],
        };
    }
}
