using Toehold.Outcomes;
using Toehold.Sessions;
using Toehold.Storage;
using Toehold.Web.Features.Practices;
using Toehold.Web.Features.Programmes;

namespace Toehold.Web.Features.Progress;

/// <summary>Reads what the progress pages show.</summary>
public sealed class ProgressReader(EntryHistory history, CurrentPractice practice, ProgrammeShelf shelf)
{
    private const int DaysShown = 84;
    private const int DaysBefore = 14;

    public async Task<ProgressView> Read(DateOnly today, CancellationToken cancellation = default)
    {
        var id = await practice.Id(cancellation);
        var found = FindingOut.Of(await history.FindingOut(id, cancellation));
        var began = await history.FirstSessionDay(id, cancellation);
        var plan = found.Plan?.Plan;
        var from = new[] { today.AddDays(1 - DaysShown), plan?.FirstDay, began }.Min()!.Value.AddDays(-DaysBefore);
        var checkIns = await history.CheckIns(id, from, today, cancellation);
        var pain = DayPain.Of(checkIns, plan is not null && plan.IsOver(today) ? plan.LastDay.AddDays(1) : null);
        var lately = await history.Between(id, today.AddDays(1 - DaysShown), today, cancellation);
        return new ProgressView
        {
            Today = today,
            FindingOut = found,
            Pain = DayPain.Of(checkIns),
            Answer = PlanAnswer.Of(found, pain, today),
            Course = began is { } first ? PainCourse.Of(DayPain.Of(checkIns), first, today) : null,
            Practised = await PractisedSince(began, today, lately, plan, cancellation),
            Levels = LevelCourse.Of(await history.Between<What.Progressed>(id, DateOnly.MinValue, today, cancellation)),
        };
    }

    private async Task<IReadOnlyList<PractisedDay>> PractisedSince(
        DateOnly? began, DateOnly today, IEnumerable<Entry> lately, DatedPlan? plan, CancellationToken cancellation)
    {
        if (began is not { } first)
        {
            return [];
        }

        var inDay = (await shelf.All(cancellation)).Where(programme => programme.InDay).Select(programme => programme.Programme).ToList();
        var planned = Enum.GetValues<DayOfWeek>()
            .ToDictionary(day => day, day => inDay.Sum(programme => DayPlanner.Plan(programme, day, SessionSettings.Default).Sessions.Count));
        var from = first > today.AddDays(1 - DaysShown) ? first : today.AddDays(1 - DaysShown);
        return PractisedDay.Of(from, today, lately, day => planned[day.DayOfWeek], day => plan?.SideOn(day) == PlannedSide.Without);
    }
}
