namespace Toehold.Outcomes.Tests;

public sealed class VerdictLadderTests
{
    private static readonly VerdictModel Unsettled = Made.Model(Made.Drawn(3)) with
    {
        BaselineCount = 7,
        ProgrammeCount = 7,
        ProbabilityLower = 0.5,
        ProbabilityDrop1 = 0.3,
        ProbabilityDrop2 = 0.5,
        ProbabilityDrop30Percent = 0.1,
        LogOddsLower = 0,
        LogOddsHigher = 0,
    };

    [Theory]
    [InlineData(6, 70)]
    [InlineData(70, 6)]
    public void Fewer_than_seven_days_on_a_side_are_too_few_whatever_the_numbers(int baseline, int programme)
    {
        var model = Unsettled with { BaselineCount = baseline, ProgrammeCount = programme, ProbabilityLower = 1, LogOddsLower = 99 };

        Assert.Equal(VerdictCode.TooEarlyData, Decide(model, false));
        Assert.Equal(VerdictCode.TooEarlyData, Decide(model, true));
    }

    [Theory]
    [InlineData(19.99, 0, VerdictCode.TooEarlyEvidence)]
    [InlineData(20.01, 0, VerdictCode.LowerSizeUnsure)]
    [InlineData(0, 19.99, VerdictCode.TooEarlyEvidence)]
    [InlineData(0, 20.01, VerdictCode.Higher)]
    public void Before_the_end_it_takes_odds_of_twenty(double lower, double higher, VerdictCode expected)
    {
        var model = Unsettled with { LogOddsLower = Math.Log(lower), LogOddsHigher = Math.Log(higher), ProbabilityLower = 0.999 };

        Assert.Equal(expected, Decide(model, false));
    }

    [Theory]
    [InlineData(0.975, 0.9, VerdictCode.LowerSizeUnsure)]
    [InlineData(0.974, 0.9, VerdictCode.UndecidedAtEnd)]
    [InlineData(0.025, 0.01, VerdictCode.Higher)]
    [InlineData(0.026, 0.05, VerdictCode.NoWorthwhileDrop)]
    [InlineData(0.5, 0.051, VerdictCode.UndecidedAtEnd)]
    public void At_the_end_the_probability_decides(double lower, double dropOfOne, VerdictCode expected)
    {
        var model = Unsettled with { ProbabilityLower = lower, ProbabilityDrop1 = dropOfOne, LogOddsLower = 99, LogOddsHigher = 99 };

        Assert.Equal(expected, Decide(model, true));
    }

    [Theory]
    [InlineData(0.8, 0, VerdictCode.LowerWorthwhile)]
    [InlineData(0, 0.8, VerdictCode.LowerWorthwhile)]
    [InlineData(0.79, 0.79, VerdictCode.LowerSizeUnsure)]
    [InlineData(0.21, 0, VerdictCode.LowerSizeUnsure)]
    [InlineData(0.19, 0.19, VerdictCode.LowerSmall)]
    public void The_likelier_of_two_points_and_thirty_per_cent_gives_the_size(double two, double thirty, VerdictCode expected)
    {
        var model = Unsettled with { ProbabilityLower = 0.99, ProbabilityDrop2 = two, ProbabilityDrop30Percent = thirty };

        Assert.Equal(expected, Decide(model, true));
    }

    [Fact]
    public void Every_answer_has_its_code()
    {
        var codes = Enum.GetValues<VerdictCode>().Select(code => code.ToCode());

        Assert.Equal(
            ["TOO_EARLY_DATA", "TOO_EARLY_EVIDENCE", "LOWER_WORTHWHILE", "LOWER_SMALL", "LOWER_SIZE_UNSURE", "HIGHER", "NO_WORTHWHILE_DROP", "UNDECIDED_AT_END"],
            codes);
        Assert.Throws<ArgumentOutOfRangeException>(() => ((VerdictCode)8).ToCode());
    }

    private static VerdictCode Decide(VerdictModel model, bool atEnd) => VerdictLadder.Decide(model, atEnd, VerdictOptions.Default);
}
