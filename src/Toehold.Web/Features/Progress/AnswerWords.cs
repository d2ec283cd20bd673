using Toehold.Outcomes;
using Toehold.Web.Features.Languages;

namespace Toehold.Web.Features.Progress;

/// <summary>What stands beside the first sentence: why it is so, how the picture shows it, and what to do next.</summary>
public static class AnswerWords
{
    /// <summary>Why the answer is what it is, in one sentence with its numbers.</summary>
    public static string Because(Words say, PlanAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var model = answer.Verdict.Model;
        string Change(double points) => ChangePicture.Change(say, model.OnScale(points));
        return answer.Verdict switch
        {
            { Band: not { } } => say[$"Days counted so far: {model.BaselineCount} without the exercises and {model.ProgrammeCount} with them; each side needs {answer.Plan.Options.DaysNeeded}."],
            { Code: VerdictCode.TooEarlyEvidence, Band: { } band } => say[$"So far, your pain on days with the exercises may be anything from {Change(band.Low)} to {Change(band.High)}."],
            { Code: VerdictCode.UndecidedAtEnd, Band: { } band } =>
                say[$"Single days go up and down by about {DiaryWords.Number(model.ScatterMean)} points by themselves. So your pain on days with the exercises may be anything from {Change(band.Low)} to {Change(band.High)}."],
            { Band: var band } => say[$"Best guess: {Change(band.Mean)} on days with the exercises; it may be anything from {Change(band.Low)} to {Change(band.High)}."],
        };
    }

    /// <summary>How the picture shows it, in English.</summary>
    public static string Picture(PlanAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return answer.Verdict.Code switch
        {
            VerdictCode.TooEarlyData => "There is nothing to compare yet.",
            VerdictCode.TooEarlyEvidence or VerdictCode.UndecidedAtEnd => "The blue area reaches from less pain than without the exercises to as much or more: both are possible.",
            VerdictCode.LowerWorthwhile => "The dark blue lies below the green line: a drop that is probably big enough to matter.",
            VerdictCode.LowerSmall => "The dark blue lies above the green line: a drop that is probably too small to matter.",
            VerdictCode.LowerSizeUnsure => "The green line runs through the dark blue: the drop may be big enough to matter, or not.",
            VerdictCode.Higher => "All of the blue lies above your usual pain without the exercises.",
            VerdictCode.NoWorthwhileDrop => "The blue does not come down to the dotted line, which is one point lower than without the exercises.",
            var code => throw new ArgumentOutOfRangeException(nameof(answer), code, "Not a verdict."),
        };
    }

    /// <summary>What to do next; null where the first sentence says it.</summary>
    public static string? Next(Words say, PlanAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return (answer.Verdict.Code, answer.IsFinal) switch
        {
            (VerdictCode.Higher, _) => null,
            _ when answer.Plan.StoppedOn is not null => say["A new plan can still find out."],
            (_, false) => say[$"Keep to the plan and rate your pain every day; it ends on {say.Day(answer.Plan.LastDay)}."],
            (VerdictCode.LowerWorthwhile, _) => say["If the exercises suit you, keep them up."],
            (VerdictCode.LowerSizeUnsure, _) => say["If the exercises suit you, keep them up; another plan would tell more."],
            (VerdictCode.LowerSmall, _) => say["Keep them up if you like them; other help may do more."],
            (VerdictCode.NoWorthwhileDrop, _) => say["It is fair to try something else."],
            _ => say["Another plan, with pauses or with a score on more days, would tell more."],
        };
    }
}
