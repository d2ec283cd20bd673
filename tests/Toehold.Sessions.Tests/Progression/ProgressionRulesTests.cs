namespace Toehold.Sessions.Tests.Progression;

public sealed class ProgressionRulesTests
{
    private static readonly DateOnly Monday = new(2026, 3, 2);
    private static readonly ExerciseProgress FifthStep = new() { Step = 4 };

    private static readonly ExerciseOutcome Good = new()
    {
        Date = Monday,
        AllDone = true,
        Pain = 2,
        Effort = 6,
        BackToUsualByMorning = true,
    };

    public static TheoryData<string, ExerciseOutcome[], Type, int, string> Table => new()
    {
        { "nothing known", [], typeof(Decision.Hold), 4, "Nothing new to go by yet: the same again." },
        { "one good session", [Good], typeof(Decision.Hold), 4, "A good session. After 2 running comes the next step." },
        { "two running", [Good, Good], typeof(Decision.Up), 5, "All done, easily, 2 times running: a little longer." },
        { "not in a row", [Good, Good with { AllDone = false }, Good], typeof(Decision.Hold), 4, "A good session. After 2 running comes the next step." },
        { "not all done", [Good, Good with { AllDone = false }], typeof(Decision.Hold), 4, "Not all of it was done last time: the same again." },
        {
            "no answer about the morning", [Good, Good with { BackToUsualByMorning = null }], typeof(Decision.Hold), 4,
            "How the morning after was is not known yet: the same again."
        },
        {
            "little pain, bad morning", [Good, Good with { BackToUsualByMorning = false }], typeof(Decision.Hold), 4,
            "The morning after was not as usual: the same again."
        },
        { "pain not told", [Good, Good with { Pain = null }], typeof(Decision.Hold), 4, "Pain and effort were not told last time: the same again." },
        { "effort not told", [Good, Good with { Effort = null }], typeof(Decision.Hold), 4, "Pain and effort were not told last time: the same again." },
        { "too hard to grow", [Good, Good with { Effort = 7 }], typeof(Decision.Hold), 4, "Effort of 7: the same again until it is easier." },
        { "just not too hard", [Good, Good with { Effort = 8 }], typeof(Decision.Hold), 4, "Effort of 8: the same again until it is easier." },
        {
            "some pain, good morning", [Good, Good with { Pain = 3 }], typeof(Decision.Hold), 4,
            "Pain of 3, back to usual by morning: the same again, with care."
        },
        {
            "some pain, bad morning", [Good with { Pain = 3, BackToUsualByMorning = false }], typeof(Decision.BackOne), 3,
            "Pain not settled by morning: one step back."
        },
        {
            "more pain, bad morning", [Good with { Pain = 5, BackToUsualByMorning = false }], typeof(Decision.BackOne), 3,
            "Pain not settled by morning: one step back."
        },
        { "far too hard", [Good, Good with { Effort = 9 }], typeof(Decision.BackOne), 3, "Effort of 9: one step back." },
        { "near fall", [Good, Good with { NearFall = true }], typeof(Decision.BackOne), 3, "You nearly fell: one step back." },
        {
            "the worst of the last day counts",
            [Good with { Pain = 4, BackToUsualByMorning = false }, Good with { BackToUsualByMorning = false }],
            typeof(Decision.BackOne), 3,
            "Pain not settled by morning: one step back."
        },
        { "an earlier near fall the same day", [Good with { NearFall = true }, Good], typeof(Decision.BackOne), 3, "You nearly fell: one step back." },
        { "much pain earlier the same day", [Good with { Pain = 6 }, Good], typeof(Decision.BackTwo), 2, "Pain above 5: two steps back." },
        {
            "an earlier day has had its say", [Good with { Date = Monday.AddDays(-1), NearFall = true }, Good], typeof(Decision.Hold), 4,
            "A good session. After 2 running comes the next step."
        },
        { "much pain", [Good, Good with { Pain = 6 }], typeof(Decision.BackTwo), 2, "Pain above 5: two steps back." },
        {
            "much pain twice", [Good with { Pain = 6 }, Good with { Pain = 9 }], typeof(Decision.Pause), 4,
            "Pain above 5 twice running: leave this one out and ask a physiotherapist or doctor."
        },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void An_outcome_leads_to_this_decision(string why, ExerciseOutcome[] outcomes, Type kind, int step, string reason)
    {
        var decision = ProgressionRules.Decide(FifthStep, FootLadders.ToePress, outcomes, Monday.AddDays(2));

        Assert.True(kind == decision.GetType(), $"{why}: {decision}");
        Assert.Equal((step, reason), (decision.Step, decision.Reason));
    }

    [Theory]
    [InlineData(7, typeof(Decision.Up), 5)]
    [InlineData(8, typeof(Decision.BackOne), 3)]
    [InlineData(21, typeof(Decision.BackOne), 3)]
    [InlineData(22, typeof(Decision.BackTwo), 2)]
    public void Days_away_cost_steps(int days, Type kind, int step)
    {
        var decision = ProgressionRules.Decide(FifthStep, FootLadders.ToePress, [Good, Good], Monday.AddDays(days));

        Assert.Equal((kind, step), (decision.GetType(), decision.Step));
    }

    [Theory]
    [InlineData(6, typeof(Decision.Hold))]
    [InlineData(7, typeof(Decision.Up))]
    public void The_next_step_up_waits_a_week(int days, Type kind)
    {
        var progress = FifthStep with { SteppedOn = Monday };

        var decision = ProgressionRules.Decide(progress, FootLadders.ToePress, [Good, Good], Monday.AddDays(days));

        Assert.IsType(kind, decision);
    }

    [Fact]
    public void Good_sessions_before_a_step_do_not_count_for_the_next()
    {
        var progress = FifthStep with { SteppedOn = Monday, Considered = 2 };

        var decision = ProgressionRules.Decide(progress, FootLadders.ToePress, [Good, Good, Good with { Date = Monday.AddDays(5) }], Monday.AddDays(9));

        Assert.Equal("A good session. After 2 running comes the next step.", Assert.IsType<Decision.Hold>(decision).Reason);
    }

    [Fact]
    public void At_the_top_there_is_nothing_above()
    {
        var progress = FifthStep with { Step = FootLadders.ToePress.Top };

        var decision = ProgressionRules.Decide(progress, FootLadders.ToePress, [Good, Good], Monday);

        Assert.Equal("This is the full dose. It went well: the same again.", Assert.IsType<Decision.Hold>(decision).Reason);
    }

    [Fact]
    public void Safety_answers_keep_the_exercise_where_it_is()
    {
        var decision = ProgressionRules.Decide(FifthStep, FootLadders.ToePress, [Good, Good], Monday, highestStep: 4);

        Assert.Equal("It went well. Your safety answers keep it here: the same again.", Assert.IsType<Decision.Hold>(decision).Reason);
    }

    [Fact]
    public void At_the_foot_there_is_nothing_below()
    {
        var progress = new ExerciseProgress { Step = 0 };

        var decision = ProgressionRules.Decide(progress, FootLadders.ToePress, [Good with { NearFall = true }], Monday);

        Assert.Equal(
            "You nearly fell: this is the gentlest step already. Take it slowly, or leave it out.",
            Assert.IsType<Decision.Hold>(decision).Reason);
    }

    [Fact]
    public void One_step_from_the_foot_two_steps_back_are_one()
    {
        var progress = new ExerciseProgress { Step = 1 };

        var decision = ProgressionRules.Decide(progress, FootLadders.ToePress, [Good with { Pain = 7 }], Monday);

        Assert.Equal((0, "Pain above 5: one step back."), (decision.Step, Assert.IsType<Decision.BackTwo>(decision).Reason));
    }

    [Fact]
    public void A_step_that_the_ladder_does_not_have_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            ProgressionRules.Decide(new ExerciseProgress { Step = 99 }, FootLadders.ToePress, [], Monday));

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(11, 0)]
    [InlineData(0, -1)]
    [InlineData(0, 11)]
    public void A_score_outside_nought_to_ten_is_refused(int pain, int effort) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Good with { Pain = pain, Effort = effort });
}
