using Toehold.Outcomes;
using Toehold.Storage;
using Toehold.Web.Features.Programmes;

namespace Toehold.Web.Features.Progress;

/// <summary>
/// The items that CENT 2015 (CONSORT extension for N-of-1 trials, doi 10.1136/bmj.h1738) asks a report for, filled from what is
/// kept; what only the person can say is left open.
/// </summary>
public static class ReportWords
{
    private const string Open = "________________";

    public static IEnumerable<(string Item, string Words)> Items(ProgressView view, PlanAnswer answer, IReadOnlyList<ShelfProgramme> programmes)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(programmes);
        return [.. Design(answer, programmes), .. Methods(answer), .. Findings(view, answer)];
    }

    private static IEnumerable<(string, string)> Design(PlanAnswer answer, IReadOnlyList<ShelfProgramme> programmes)
    {
        var plan = answer.Plan;
        yield return ("Person, diagnosis, other conditions", Open);
        yield return ("Question", "Is this person’s daily pain lower on days planned with the exercises than on days planned without them?");
        yield return ("Design", $"{plan.Blocks}; from {Date(plan.FirstDay)} to {Date(plan.LastDay)}.");
        yield return ("Fixed beforehand", $"On {answer.Recorded.FixedAt:d MMMM yyyy, HH:mm}, with the end date, as entry {answer.Recorded.Id}.");
        yield return ("Exercises", string.Join("; ", programmes.Select(programme =>
            $"{programme.Title}: {string.Join(", ", programme.Programme.Exercises.Select(exercise => $"{exercise.Name} ({DoseWords.Of(exercise)})"))}")));
        yield return ("Days without", "No exercises of the programme; everything else as usual.");
        yield return ("Settling", $"The first {plan.SettlingDays} days after each change are recorded and left out. There is no other washout.");
        yield return ("Outcome", "Pain, 0 (none) to 10 (worst imaginable), rated by the person once a day. A drop of 2 points or 30 % was taken to matter (doi 10.1016/s0304-3959(01)00349-9).");
    }

    private static IEnumerable<(string, string)> Methods(PlanAnswer answer)
    {
        var power = PlanPower.Of(answer.Plan.Blocks);
        yield return ("Length", power is null
            ? $"Expected beforehand: a 95 % half-width of {DiaryWords.Number(BeforeStarting.For(answer.Plan.Blocks, answer.Plan.Options).HalfWidth)} points."
            : $"Chosen knowing that a true drop of 2 points is found by {power.Least} to {power.Most} in 100 simulated people.");
        yield return ("Random order", answer.Recorded.DrawnFrom is { } seed ? $"The order of the last two blocks was drawn from the number {seed} when the plan was fixed." : "None.");
        yield return ("Blinding", "None: the person knew which days were which, and expectation is part of the difference.");
        yield return ("Analysis", "Bayesian regression of each day’s score on the planned share of the day, with a linear drift and noise that carries over from day to day, "
            + "over a fixed grid of priors. Evidence odds of 20 to 1 before the planned end, probability 0.975 at it.");
        yield return ("Drift allowed for", answer.Plan.Trend == TrendAllowance.Newer ? "1.5 points in 28 days (pain of three months or less)." : "0.5 points in 28 days (pain of more than three months).");
    }

    private static IEnumerable<(string, string)> Findings(ProgressView view, PlanAnswer answer)
    {
        var (verdict, model) = (answer.Verdict, answer.Verdict.Model);
        yield return ("Ratings", $"{verdict.BaselineRated.Rated} of {verdict.BaselineRated.Planned} counted days without, {verdict.ProgrammeRated.Rated} of {verdict.ProgrammeRated.Planned} with the exercises.");
        yield return ("Estimate", $"{DiaryWords.Number(model.EffectMean)} points, 95 % interval {DiaryWords.Number(model.Low95)} to {DiaryWords.Number(model.High95)}; "
            + $"probability of lower pain {model.ProbabilityLower:0.000}, of a drop of 1 point {model.ProbabilityDrop1:0.000}, of 2 points {model.ProbabilityDrop2:0.000}.");
        yield return ("Sensitivity", verdict.TippingPoint?.ToString() ?? "No tipping point of missing days applies.");
        yield return ("Practice", Practice(view, answer));
        yield return ("What else changed", view.FindingOut.Changes.Count == 0
            ? "Nothing was recorded."
            : string.Join("; ", view.FindingOut.Changes.Select(entry => (What.Changed)entry.What).Select(change => $"{ChangeWords.Name(change.Of)} on {Date(change.On)}{(change.Note is null ? "" : $" ({change.Note})")}")));
        yield return ("Harms", view.Course is { IsWorse: true } ? "Pain was higher than before the exercises began; see the result." : "See the history of sessions; unwanted effects in the person’s words: " + Open);
        yield return ("Limits", $"{string.Join(" ", verdict.Warnings.Select(warning => warning.ToSentence()))} {verdict.Limits()} It holds for this person and this time.".Trim());
        yield return ("Other care, and who paid", Open);
    }

    private static string Practice(ProgressView view, PlanAnswer answer)
    {
        var with = view.Practised.Where(day => answer.Plan.SideOn(day.Day) == PlannedSide.With).ToList();
        var off = view.Practised.Count(day => answer.Plan.SideOn(day.Day) == PlannedSide.Without && day.Done > 0);
        return $"Practised on {with.Count(day => day.Done > 0)} of the last {with.Count} days with the exercises, and on {off} days off. The comparison is by plan, whatever was done.";
    }

    private static string Date(DateOnly day) => day.ToString("d MMMM yyyy");
}
