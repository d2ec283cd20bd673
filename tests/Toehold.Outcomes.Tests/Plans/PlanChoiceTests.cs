namespace Toehold.Outcomes.Tests;

public sealed class PlanChoiceTests
{
    [Fact]
    public void A_drawn_order_is_one_of_two_each_as_often_and_the_same_number_draws_the_same()
    {
        var choice = PlanChoice.Named("pauses")!;

        var drawn = Enumerable.Range(0, 1000).Select(choice.Draw).ToList();

        Assert.Equal(drawn, Enumerable.Range(0, 1000).Select(choice.Draw));
        Assert.Equal([new ComparisonPlan(21, 21, 21, 21), new ComparisonPlan(21, 42, 21)], drawn.Distinct().OrderBy(plan => -plan.BlockDays.Count));
        Assert.InRange(drawn.Count(plan => plan.BlockDays.Count == 3), 440, 560);
        Assert.All(drawn, plan => Assert.Equal(84, plan.TotalDays));
    }

    [Fact]
    public void Where_nothing_is_drawn_the_number_plays_no_part() =>
        Assert.Equal(new ComparisonPlan(14, 70), Assert.Single(Enumerable.Range(0, 100).Select(PlanChoice.Named("two-weeks")!.Draw).Distinct()));

    [Fact]
    public void Every_choice_that_compares_tells_chances_that_were_simulated_and_grow_in_the_page_order()
    {
        var comparing = PlanChoice.All.Where(choice => choice.Outcomes[0].Compares).ToList();

        Assert.All(comparing, choice => Assert.All(choice.Outcomes, plan => Assert.NotNull(PlanPower.Of(plan))));
        Assert.Equal(comparing.Select(choice => choice.Power!.Value.Most).Order(), comparing.Select(choice => choice.Power!.Value.Most));
        Assert.Equal(comparing.Select(choice => choice.HalfWidth(VerdictOptions.Default)).OrderDescending(), comparing.Select(choice => choice.HalfWidth(VerdictOptions.Default)));
    }

    [Fact]
    public void Starting_at_once_finds_out_nothing_and_says_so_by_having_no_chances()
    {
        var choice = PlanChoice.All[0];

        Assert.Equal((null, null), (choice.Power, choice.HalfWidth(VerdictOptions.Default)));
    }

    [Fact]
    public void Another_word_is_no_choice() => Assert.Null(PlanChoice.Named("forever"));
}
