namespace Toehold.Outcomes.Tests;

public sealed class DatedPlanTests
{
    private static readonly DateOnly First = new(2026, 3, 2);

    private static readonly DatedPlan Plan = new()
    {
        FirstDay = First,
        Blocks = new ComparisonPlan(14, 21, 14),
        SettlingDays = 7,
        Trend = TrendAllowance.LongStanding,
    };

    [Theory]
    [InlineData(-1, PlannedSide.None, null)]
    [InlineData(0, PlannedSide.Without, 13)]
    [InlineData(13, PlannedSide.Without, 13)]
    [InlineData(14, PlannedSide.With, 34)]
    [InlineData(34, PlannedSide.With, 34)]
    [InlineData(35, PlannedSide.Without, 48)]
    [InlineData(48, PlannedSide.Without, 48)]
    [InlineData(49, PlannedSide.None, null)]
    public void A_day_knows_its_side_and_the_end_of_its_block(int after, PlannedSide side, int? end)
    {
        var day = First.AddDays(after);

        Assert.Equal(side, Plan.SideOn(day));
        Assert.Equal(end is { } days ? First.AddDays(days) : null, Plan.BlockEnd(day));
    }

    [Fact]
    public void A_plan_that_begins_at_once_has_no_days_off()
    {
        var plan = Plan with { Blocks = new ComparisonPlan(0, 84) };

        Assert.Equal((PlannedSide.With, First.AddDays(83)), (plan.SideOn(First), plan.LastDay));
    }

    [Fact]
    public void A_plan_that_was_given_up_ends_there_and_keeps_its_planned_end()
    {
        var plan = Plan with { StoppedOn = First.AddDays(20) };

        Assert.Equal((PlannedSide.With, PlannedSide.None), (plan.SideOn(First.AddDays(19)), plan.SideOn(First.AddDays(20))));
        Assert.Equal((First.AddDays(48), false), (plan.LastDay, plan.IsOver(First.AddDays(100))));
        Assert.Equal(20, plan.Ask(Every(3), [], First.AddDays(60))!.Diary.Days.Count);
    }

    [Fact]
    public void The_first_answer_comes_when_both_sides_can_have_seven_days_and_never_where_they_cannot()
    {
        var twoRated = new Dictionary<DateOnly, double> { [First] = 4, [First.AddDays(1)] = 4 };

        Assert.Equal(First.AddDays(27), Plan.FirstAnswer(new Dictionary<DateOnly, double>(), [], First));
        Assert.Equal(First.AddDays(27), Plan.FirstAnswer(twoRated, [], First.AddDays(9)));
        Assert.Equal(First.AddDays(44), Plan.FirstAnswer(twoRated, [], First.AddDays(12)));
        Assert.Null(Plan.FirstAnswer(twoRated, [], First.AddDays(48)));
    }

    [Fact]
    public void Unrated_days_are_there_without_a_score_and_today_waits_for_its_own()
    {
        var pain = new Dictionary<DateOnly, double> { [First] = 4, [First.AddDays(2)] = 5 };

        var (morning, evening) = (Plan.Ask(pain, [], First.AddDays(3))!, Plan.Ask(pain, [], First.AddDays(2))!);

        Assert.Equal([4, null, 5], morning.Diary.Days.Select(day => day.Pain));
        Assert.Equal(morning.Diary, evening.Diary);
        Assert.Null(Plan.Ask(pain, [], First.AddDays(-1)));
    }

    [Fact]
    public void The_days_after_every_change_over_settle_and_the_end_is_asked_for_once_it_is_over()
    {
        var (running, over) = (Plan.Ask(Every(5), [], First.AddDays(48))!, Plan.Ask(Every(5), [], First.AddDays(49))!);

        Assert.Equal([.. Enumerable.Range(14, 7), .. Enumerable.Range(35, 7)], over.Diary.Days.Where(day => !day.Counted).Select(day => day.Day - First.DayNumber));
        Assert.Equal((false, true), (running.AtPlannedEnd, over.AtPlannedEnd));
        Assert.Equal(First.AddDays(14).DayNumber, over.Start);
    }

    [Fact]
    public void A_treatment_stops_the_comparison_a_flare_at_its_start_is_told_and_new_exercises_settle()
    {
        OutsideChange[] changes =
        [
            new(First.AddDays(40), OutsideChangeKind.Treatment),
            new(First.AddDays(38), OutsideChangeKind.Treatment),
            new(First.AddDays(-30), OutsideChangeKind.Treatment),
            new(First.AddDays(-3), OutsideChangeKind.Flare),
            new(First.AddDays(25), OutsideChangeKind.Flare),
            new(First.AddDays(26), OutsideChangeKind.Programme),
        ];

        var request = Plan.Ask(Every(5), changes, First.AddDays(60))!;

        Assert.Equal((First.AddDays(38).DayNumber, First.AddDays(-3).DayNumber), (request.TreatmentChangeDay, request.FlareDay));
        Assert.All(request.Diary.Days.Where(day => day.Day - First.DayNumber is >= 26 and < 33), day => Assert.False(day.Counted));
        Assert.Equal([VerdictWarning.BegunInFlare, VerdictWarning.TreatmentChanged], Verdict.For(request).Warnings);
    }

    private static Dictionary<DateOnly, double> Every(double pain) => Enumerable.Range(0, 120).ToDictionary(First.AddDays, _ => pain);
}
