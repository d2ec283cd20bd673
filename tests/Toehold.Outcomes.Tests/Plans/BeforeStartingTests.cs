namespace Toehold.Outcomes.Tests;

public sealed class BeforeStartingTests
{
    [Fact]
    public void A_simulated_plan_tells_its_chances_and_its_width()
    {
        var answer = BeforeStarting.For(new ComparisonPlan(28, 28));

        Assert.Equal(
            "With 28 days without the exercises, 28 with them, the difference would be known to within about 1.6 points either way. "
            + "A true drop of 2 points was noticed in 21 to 47 of 100 simulated diaries.",
            answer.ToString());
    }

    [Fact]
    public void Another_plan_tells_its_width() => Assert.StartsWith(
        "With 10 days without the exercises, 20 with them, 10 without them, the difference would be known to within about ",
        BeforeStarting.For(new ComparisonPlan(10, 20, 10)).ToString(),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(0, 28)]
    [InlineData(28)]
    public void Without_two_sides_there_is_a_record_and_no_verdict(params int[] blocks) => Assert.Equal(
        "Without days of both kinds there is nothing to compare: you get a record of your pain, and no verdict.",
        BeforeStarting.For(new ComparisonPlan(blocks)).ToString());

    [Fact]
    public void More_blocks_find_out_more()
    {
        int[][] plans = [[28, 28], [28, 56], [21, 21, 21, 21], [28, 28, 28, 28]];

        var widths = plans.Select(blocks => BeforeStarting.For(new ComparisonPlan(blocks)).HalfWidth).ToList();

        Assert.Equal(widths.OrderDescending(), widths);
        Assert.Equal(PlanPower.Simulated.Select(power => power.Sudden).Order(), PlanPower.Simulated.Select(power => power.Sudden));
    }

    [Fact]
    public void A_plan_of_nothing_or_of_empty_blocks_is_a_mistake()
    {
        Assert.Throws<ArgumentException>(() => new ComparisonPlan());
        Assert.Throws<ArgumentOutOfRangeException>(() => new ComparisonPlan(28, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ComparisonPlan(4000, 1));
    }
}
