using Toehold.Outcomes;
using Toehold.Storage;

namespace Toehold.Web.Features.Progress;

/// <summary>A plan for finding out, as it was fixed.</summary>
public sealed record RecordedPlan(Guid Id, DateTimeOffset FixedAt, DatedPlan Plan, PainAge PainAge, int? DrawnFrom)
{
    /// <summary>The plan that holds: the one fixed last, unless it was taken back; null where there is none.</summary>
    public static RecordedPlan? LatestOf(IReadOnlyCollection<Entry> held) => held
        .Where(entry => entry.What is What.PlanFixed)
        .OrderBy(entry => entry.OccurredAt).ThenBy(entry => entry.Id)
        .Select(entry => Of(entry, held))
        .LastOrDefault();

    private static RecordedPlan Of(Entry entry, IEnumerable<Entry> held)
    {
        var what = (What.PlanFixed)entry.What;
        var stopped = held.Where(other => other.What is What.PlanStopped stop && stop.PlanId == entry.Id).Select(other => (DateOnly?)other.Day).Min();
        return new RecordedPlan(
            entry.Id,
            entry.OccurredAt,
            new DatedPlan
            {
                FirstDay = what.FirstDay,
                Blocks = new ComparisonPlan([.. what.BlockDays]),
                SettlingDays = what.SettlingDays,
                Trend = what.PainAge == PainAge.Newer ? TrendAllowance.Newer : TrendAllowance.LongStanding,
                StoppedOn = stopped,
            },
            what.PainAge,
            what.DrawnFrom);
    }
}
