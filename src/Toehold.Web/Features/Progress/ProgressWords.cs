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
            ({ } answer, _) => say[VerdictHeadline.For(answer.Verdict.Code, answer.Verdict.Attribution)],
            (null, null) => say["Nobody can know yet: there is no plan to compare days with the exercises to days without."],
            (null, { } plan) when plan.FirstDay > view.Today => say[$"Nobody can know yet: your plan begins on {say.Day(plan.FirstDay)}."],
            (null, { Blocks.Compares: false }) => say["Nobody can know: you chose to start at once, so there are no days without the exercises to compare with."],
            _ => say["It is too early to know whether the exercises help."],
        };
    }

    /// <summary>What must be said at once: pain that is worse, and twelve weeks that brought nothing.</summary>
    public static IEnumerable<string> Alarms(Words say, ProgressView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        if (view.Course is { IsWorse: true } course)
        {
            var more = DiaryWords.Number(course.LastWeek!.Value - course.Before!.Value);
            yield return course.IsWorseForTwoWeeks
                ? say[$"For two weeks your pain has been worse than before you began, this week by {more} points. Pause the exercises and ask someone who treats you."]
                : say[$"This week your pain is {more} points worse than before you began. Go easier, and pause if it lasts another week."];
        }

        if (view.IsNotHelping && view.Course is { IsReviewDue: true })
        {
            yield return say[$"After {view.Course.Days / 7} weeks your pain is no lower than at the beginning."] + " "
                + say[view.Answer?.Verdict.Code is null or VerdictCode.NoWorthwhileDrop
                    ? "These exercises are not helping it. It is time to try something else."
                    : "Whatever the exercises add, it is not enough. It is time to ask for other help as well."];
        }

        if (view.Answer?.Plan.StoppedOn is { } stopped)
        {
            yield return say[$"You gave the plan up on {say.Day(stopped)}. What stands here rests on the days before."];
        }
    }

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
