using Toehold.Outcomes;
using Toehold.Storage;
using Toehold.Web.Features.Languages;
using Toehold.Web.Features.Programmes;

namespace Toehold.Web.Features.Progress;

/// <summary>
/// The items that CENT 2015 (CONSORT extension for N-of-1 trials, doi 10.1136/bmj.h1738) asks a report for, filled from what is
/// kept; what only the person can say is left open.
/// </summary>
public static class ReportWords
{
    private const string Open = "________________";

    public static IEnumerable<(string Item, string Words)> Items(Words say, ProgressView view, PlanAnswer answer, IReadOnlyList<ShelfProgramme> programmes)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(programmes);
        return [.. Design(say, answer, programmes), .. Methods(say, answer), .. Findings(say, view, answer)];
    }

    private static IEnumerable<(string, string)> Design(Words say, PlanAnswer answer, IReadOnlyList<ShelfProgramme> programmes)
    {
        var plan = answer.Plan;
        yield return (say["Person, diagnosis, other conditions"], Open);
        yield return (say["Question"], say["Is this person’s daily pain lower on days planned with the exercises than on days planned without them?"]);
        yield return (say["Design"], say[$"{Blocks(say, plan)}; from {say.DayOfYear(plan.FirstDay)} to {say.DayOfYear(plan.LastDay)}."]);
        yield return (say["Fixed beforehand"], say[$"On {say.DayOfYear(DateOnly.FromDateTime(answer.Recorded.FixedAt.DateTime))}, {say.Time(answer.Recorded.FixedAt)}, with the end date, as entry {answer.Recorded.Id}."]);
        yield return (say["Exercises"], string.Join("; ", programmes.Select(programme =>
            $"{programme.Title}: {string.Join(", ", programme.Programme.Exercises.Select(exercise => $"{exercise.Name} ({DoseWords.Of(say, exercise)})"))}")));
        yield return (say["Days without"], say["No exercises of the programme; everything else as usual."]);
        yield return (say["Settling"], say[$"The first {plan.SettlingDays} days after each change are recorded and left out. There is no other washout."]);
        yield return (say["Outcome"], say["Pain, 0 (none) to 10 (worst imaginable), rated by the person once a day. A drop of 2 points or 30 % was taken to matter (doi 10.1016/s0304-3959(01)00349-9)."]);
    }

    private static IEnumerable<(string, string)> Methods(Words say, PlanAnswer answer)
    {
        var power = PlanPower.Of(answer.Plan.Blocks);
        yield return (say["Length"], power is null
            ? say[$"Expected beforehand: a 95 % half-width of {DiaryWords.Number(BeforeStarting.For(answer.Plan.Blocks, answer.Plan.Options).HalfWidth)} points."]
            : say[$"Chosen knowing that a true drop of 2 points is found by {power.Least} to {power.Most} in 100 simulated people."]);
        yield return (say["Random order"], answer.Recorded.DrawnFrom is { } seed ? say[$"The order of the last two blocks was drawn from the number {seed} when the plan was fixed."] : say["None."]);
        yield return (say["Blinding"], say["None: the person knew which days were which, and expectation is part of the difference."]);
        yield return (say["Analysis"], say[
            "Bayesian regression of each day’s score on the planned share of the day, with a linear drift and noise that carries over from day to day, "
            + "over a fixed grid of priors. Evidence odds of 20 to 1 before the planned end, probability 0.975 at it."]);
        yield return (say["Drift allowed for"], say[
            answer.Plan.Trend == TrendAllowance.Newer ? "1.5 points in 28 days (pain of three months or less)." : "0.5 points in 28 days (pain of more than three months)."]);
    }

    private static IEnumerable<(string, string)> Findings(Words say, ProgressView view, PlanAnswer answer)
    {
        var (verdict, model) = (answer.Verdict, answer.Verdict.Model);
        yield return (say["Ratings"], say[$"{verdict.BaselineRated.Rated} of {verdict.BaselineRated.Planned} counted days without, {verdict.ProgrammeRated.Rated} of {verdict.ProgrammeRated.Planned} with the exercises."]);
        yield return (say["Estimate"], say[$"{DiaryWords.Number(model.EffectMean)} points, 95 % interval {DiaryWords.Number(model.Low95)} to {DiaryWords.Number(model.High95)};"] + " "
            + say[$"probability of lower pain {model.ProbabilityLower:0.000}, of a drop of 1 point {model.ProbabilityDrop1:0.000}, of 2 points {model.ProbabilityDrop2:0.000}."]);
        yield return (say["Sensitivity"], say[verdict.TippingPoint?.ToString() ?? "No tipping point of missing days applies."]);
        yield return (say["Practice"], Practice(say, view, answer));
        yield return (say["What else changed"], view.FindingOut.Changes.Count == 0
            ? say["Nothing was recorded."]
            : string.Join("; ", view.FindingOut.Changes.Select(entry => (What.Changed)entry.What).Select(change => say[$"{say[ChangeWords.Name(change.Of)]} on {say.DayOfYear(change.On)}"] + (change.Note is null ? "" : $" ({change.Note})"))));
        yield return (say["Harms"], view.Course is { IsWorse: true } ? say["Pain was higher than before the exercises began; see the result."] : say["See the history of sessions; unwanted effects in the person’s words:"] + " " + Open);
        yield return (say["Limits"], $"{string.Join(" ", verdict.Warnings.Select(warning => say[warning.ToSentence()]))} {say[verdict.Limits()]} {say["It holds for this person and this time."]}".Trim());
        yield return (say["Other care, and who paid"], Open);
    }

    private static string Practice(Words say, ProgressView view, PlanAnswer answer)
    {
        var with = view.Practised.Where(day => answer.Plan.SideOn(day.Day) == PlannedSide.With).ToList();
        var off = view.Practised.Count(day => answer.Plan.SideOn(day.Day) == PlannedSide.Without && day.Done > 0);
        return say[$"Practised on {with.Count(day => day.Done > 0)} of the last {with.Count} days with the exercises, and on {off} days off. The comparison is by plan, whatever was done."];
    }

    private static string Blocks(Words say, DatedPlan plan) => string.Join(", ", PlanWords.Blocks(plan).Select(block => $"{say[block.Name]} ({block.Length(say)})"));
}
