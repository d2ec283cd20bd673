using Toehold.Outcomes;

namespace Toehold.Web.Features.Progress;

/// <summary>What a plan's days say so far, or at its end for good.</summary>
public sealed record PlanAnswer(RecordedPlan Recorded, VerdictRequest Request, Verdict Verdict, ProgressChart Chart, bool IsFinal)
{
    public static PlanAnswer? Of(FindingOut found, IReadOnlyDictionary<DateOnly, double> pain, DateOnly today)
    {
        if (found.Plan is not { } recorded || !recorded.Plan.Blocks.Compares || recorded.Plan.Ask(pain, found.OutsideChanges, today) is not { } request)
        {
            return null;
        }

        var options = recorded.Plan.Options;
        var verdict = Verdict.For(request, options);
        return new PlanAnswer(recorded, request, verdict, ProgressChart.For(request, verdict), recorded.Plan.IsOver(today));
    }

    public DatedPlan Plan => Recorded.Plan;
}
