using Toehold.Outcomes;

namespace Toehold.Web.Features.Progress;

/// <summary>What a plan's days say so far, or at its end for good.</summary>
/// <param name="FirstAnswer">The day of the first possible answer, if every day to come gets a score.</param>
public sealed record PlanAnswer(RecordedPlan Recorded, VerdictRequest Request, Verdict Verdict, ProgressChart Chart, bool IsFinal, DateOnly? FirstAnswer)
{
    public static PlanAnswer? Of(FindingOut found, IReadOnlyDictionary<DateOnly, double> pain, DateOnly today)
    {
        if (found.Plan is not { } recorded || !recorded.Plan.Blocks.Compares || recorded.Plan.Ask(pain, found.OutsideChanges, today) is not { } request)
        {
            return null;
        }

        var options = recorded.Plan.Options;
        var verdict = Verdict.For(request, options);
        return new PlanAnswer(recorded, request, verdict, ProgressChart.For(request, verdict), recorded.Plan.IsOver(today), recorded.Plan.FirstAnswer(pain, found.OutsideChanges, today));
    }

    public DatedPlan Plan => Recorded.Plan;

    /// <summary>Whether too many days went without a score for the plan to give any answer.</summary>
    public bool CannotAnswer => Verdict.Code == VerdictCode.TooEarlyData && FirstAnswer is null;
}
