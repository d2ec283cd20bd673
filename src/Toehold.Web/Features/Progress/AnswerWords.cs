using Toehold.Outcomes;
using Toehold.Web.Features.Languages;

namespace Toehold.Web.Features.Progress;

/// <summary>What stands beside the first sentence: why it is so, how the picture shows it, and what to do next.</summary>
public static class AnswerWords
{
    private const double NoticedDrift = 0.5;

    /// <summary>Why the answer is what it is, with its numbers.</summary>
    public static string Because(Words say, PlanAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var model = answer.Verdict.Model;
        string Change(double points) => ChangePicture.Change(say, model.OnScale(points));
        return (answer.Verdict.Code, answer.Verdict.Band) switch
        {
            (_, null) => Counted(say, answer),
            (VerdictCode.TooEarlyEvidence or VerdictCode.UndecidedAtEnd, { } band) =>
                say[$"Your pain on days with the exercises may be anything from {Change(band.Low)} to {Change(band.High)}. While both are possible, no best guess is given."],
            (VerdictCode.NoWorthwhileDrop, { Low: < 0 } band) => say[$"Best guess: {Change(band.Mean)} on days with the exercises. More than {DiaryWords.Points(say, -model.OnScale(band.Low))} less is unlikely."],
            (VerdictCode.NoWorthwhileDrop, { } band) => say[$"Best guess: {Change(band.Mean)} on days with the exercises. Any drop at all is unlikely."],
            (_, { } band) => $"{say[$"Best guess: {Change(band.Mean)} on days with the exercises; it may be anything from {Change(band.Low)} to {Change(band.High)}."]} {Size(say, answer.Verdict.Code, band)}".TrimEnd(),
        };
    }

    /// <summary>How the picture shows it, in English.</summary>
    public static string Picture(PlanAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return answer.Verdict.Code switch
        {
            VerdictCode.TooEarlyData => "There is nothing to compare yet.",
            VerdictCode.TooEarlyEvidence or VerdictCode.UndecidedAtEnd => "The blue band reaches from less pain than without the exercises to as much or more: both are possible.",
            VerdictCode.LowerWorthwhile when answer.Verdict.Band is { Line: { } line } band && band.High > line.At =>
                "The dark blue lies below the green line: a drop that is probably big enough to matter. The light blue reaches above it, so that is not certain.",
            VerdictCode.LowerWorthwhile => "The blue band lies below the green line: a drop that is very probably big enough to matter.",
            VerdictCode.LowerSmall => "The dark blue lies above the green line: a drop that is probably too small to matter.",
            VerdictCode.LowerSizeUnsure => "The green line runs through the dark blue: the drop may be big enough to matter, or not.",
            VerdictCode.Higher => "The blue band lies above the grey line, your usual pain without the exercises.",
            VerdictCode.NoWorthwhileDrop => "The dotted line is one point less pain than without the exercises. The blue band does not come down to it: not even that much is likely.",
            var code => throw new ArgumentOutOfRangeException(nameof(answer), code, "Not a verdict."),
        };
    }

    /// <summary>That the picture's levels climb or fall by themselves; null where they hardly do.</summary>
    public static string? Drift(Words say, PlanAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var month = answer.Verdict.Model.TrendMean;
        var drifts = answer.Verdict.Band is not null && Math.Abs(month * answer.Plan.Blocks.TotalDays / 28) >= NoticedDrift && DiaryWords.Number(Math.Abs(month)) != "0.0";
        return (drifts, month > 0) switch
        {
            (false, _) => null,
            (_, true) => say[$"The lines climb: our guess is that your pain also rose by itself, by about {DiaryWords.Points(say, month)} in four weeks, with or without the exercises."],
            _ => say[$"The lines fall: our guess is that your pain also eased by itself, by about {DiaryWords.Points(say, -month)} in four weeks, with or without the exercises."],
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
            _ when answer.CannotAnswer => say["A new plan, with a score on more days, can still find out."],
            (_, false) => say[$"Keep to the plan and rate your pain every day; it ends on {say.Day(answer.Plan.LastDay)}."],
            (VerdictCode.LowerWorthwhile, _) => say["If the exercises suit you, keep them up."],
            (VerdictCode.LowerSizeUnsure, _) => say["If the exercises suit you, keep them up; another plan would tell more."],
            (VerdictCode.LowerSmall, _) => say["Keep them up if you like them; other help may do more."],
            (VerdictCode.NoWorthwhileDrop, _) => say["It is fair to try something else."],
            _ when answer.Verdict.NextStep.Programme => say["Most of all, more days with the exercises were needed; another plan can have them."],
            _ => say["Most of all, more days off were needed; another plan can have them."],
        };
    }

    /// <summary>How far the range reaches, and what it promises.</summary>
    public static string Range(Words say, PlanAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var (code, model) = (answer.Verdict.Code, answer.Verdict.Model);
        if (answer.Verdict.Band is not { } band || code == VerdictCode.NoWorthwhileDrop)
        {
            return Because(say, answer);
        }

        string Change(double points) => ChangePicture.Change(say, model.OnScale(points));
        var guess = DiaryLevels.HasGuess(code) ? say[$"Best guess: {Change(band.Mean)} on days with the exercises."] + " " : "";
        return guess + say[$"It may be anything from {Change(band.Low)} to {Change(band.High)}; about 95 in 100 such ranges hold the truth."];
    }

    private static string Counted(Words say, PlanAnswer answer)
    {
        var (model, options) = (answer.Verdict.Model, answer.Plan.Options);
        var counted = say[$"Days counted so far: {model.BaselineCount} without the exercises and {model.ProgrammeCount} with them; each side needs {options.DaysNeeded}, and the first {options.SettlingDays} after a change do not count."];
        return answer.FirstAnswer is { } day && answer.Plan.StoppedOn is null
            ? $"{counted} {say[$"With a score every day, the first answer can come after {say.Day(day)}."]}"
            : counted;
    }

    // What matters, why it differs from person to person, and how the best guess stands to it.
    private static string Size(Words say, VerdictCode code, AnswerBand band)
    {
        if (band.Line is not { } line)
        {
            return "";
        }

        var matters = line.Kind == AnswerLineKind.TwoPoints
            ? say["A drop begins to matter at 2 points"]
            : say[$"A drop begins to matter at {DiaryWords.Points(say, -line.At)}, which is 30 % of your usual pain"];
        return matters + code switch
        {
            VerdictCode.LowerWorthwhile => say["; yours is probably at least that."],
            VerdictCode.LowerSmall => say["; yours is probably less."],
            _ => say["; more than that and less than that are both still possible."],
        };
    }
}
