namespace Toehold.Outcomes.Tests;

public sealed class VerdictSentenceTests
{
    [Fact]
    public void Too_few_days_are_counted_out()
    {
        var verdict = Of("one_day");

        Assert.Equal("Too early to say. Counted so far: 1 day without the exercises and 0 days with them; each side needs 7.", verdict.Sentence);
        Assert.Equal("6 more days without the exercises are needed before anything can be said.", verdict.NextStep.ToString());
        Assert.Equal("The difference and its 95 % interval are given once each side has 7 days that count.", verdict.IntervalSentence());
        Assert.Null(verdict.Attribution);
    }

    [Fact]
    public void Too_little_evidence_leaves_it_open() => Assert.Equal(
        "Too early to say. There are enough days to compare, and they do not yet point clearly either way. You can look again any day.",
        Of("half_days").Sentence);

    [Fact]
    public void Lower_after_one_change_says_what_one_change_cannot_tell() => Assert.Equal(
        "Your pain is lower since you started: a drop of 4.0 points at best guess, with 95 % between a drop of 5.4 points and a drop of 2.3 points. "
        + "The drop is probably large enough to matter. With a single change there is no telling the exercises from what time does by itself.",
        Of("borckardt2014_daily_pain").Sentence);

    [Fact]
    public void Lower_after_returns_says_that_it_went_with_the_exercises() => Assert.Equal(
        "Your pain is lower when you do the exercises: a drop of 3.4 points at best guess, with 95 % between a drop of 4.6 points and a drop of 2.1 points. "
        + "The drop is probably large enough to matter. It went with the exercises through more than one change, so time alone explains it less well.",
        Of("schmidt2007_abab_faith").Sentence);

    [Fact]
    public void Lower_of_unsure_size_says_so() => Assert.Equal(
        "Your pain is lower since you started: a drop of 1.4 points at best guess, with 95 % between a drop of 2.6 points and next to no change. "
        + "Whether the drop is large enough to matter is still open. With a single change there is no telling the exercises from what time does by itself.",
        Of("ab56_minus2_phi3").Sentence);

    [Fact]
    public void A_small_drop_is_called_small()
    {
        var diary = Made.Blocks((100, 6.0), (100, 5.5));

        var verdict = Verdict.For(new VerdictRequest { Diary = diary });

        Assert.Equal(VerdictCode.LowerSmall, verdict.Code);
        Assert.Contains(" The drop is there, and probably too small to matter much. ", verdict.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Higher_points_to_someone_who_treats() => Assert.Equal(
        "Your pain is higher since you started: a rise of 4.0 points at best guess, with 95 % between a rise of 3.8 points and a rise of 4.1 points. "
        + "It is reasonable to pause and to ask someone who treats you. With a single change there is no telling the exercises from what time does by itself.",
        Verdict.For(new VerdictRequest { Diary = Made.Blocks((30, 3), (30, 7)) }).Sentence);

    [Fact]
    public void An_unlikely_drop_frees_to_try_something_else() => Assert.Equal(
        "A drop of a full point is unlikely: no change at best guess, with 95 % between a drop of 0.2 points and a rise of 0.2 points. It is fair to try something else.",
        Of("constant").Sentence);

    [Fact]
    public void Undecided_is_a_result() => Assert.Equal(
        "The planned days are over and they do not settle it: a drop of 0.2 points at best guess, with 95 % between a drop of 1.4 points and a rise of 1.0 points. Not knowing is a result too.",
        Of("ab56_null_phi3").Sentence);

    [Fact]
    public void The_odds_name_what_it_takes() => Assert.Equal(
        "Odds that pain is lower rather than unchanged: 2.1 to 1; that it is higher: 1 to 3.8. It takes 20 to 1, and 7 days on each side, to say so before the planned end.",
        Of("half_days").OddsSentence());

    [Fact]
    public void The_interval_is_cut_to_what_the_scale_allows()
    {
        var verdict = Of("floor_low_pain");

        Assert.Equal("Difference, with the exercises minus without: -1.6 points, 95 % interval -2.4 to -0.4.", verdict.IntervalSentence());
        Assert.True(verdict.Model.Low95 < verdict.Model.ShownInterval.Low);
    }

    [Fact]
    public void The_next_step_is_the_one_that_narrows_most() => Assert.Equal(
        "28 days back without the exercises would narrow the answer: to within about 0.8 points either way, from 1.2 now.",
        Of("ab56_null_phi3").NextStep.ToString());

    [Fact]
    public void A_step_that_narrows_little_says_so() => Assert.Equal(
        "28 days back without the exercises would hardly narrow the answer, which is known to within 0.2 points either way.",
        Of("constant").NextStep.ToString());

    [Fact]
    public void A_side_that_lacks_days_comes_first() => Assert.Equal(
        "14 days with the exercises are needed before anything can be said; the first 7 of them settle and do not count.",
        Of("baseline_only").NextStep.ToString());

    [Fact]
    public void One_day_is_one_day() => Assert.Equal(
        "1 more day without the exercises is needed before anything can be said.",
        Verdict.For(new VerdictRequest { Diary = Made.Blocks((6, 5)) }).NextStep.ToString());

    [Fact]
    public void The_tipping_point_names_the_unrated_days()
    {
        var verdict = Of("floor_low_pain");

        Assert.Equal(
            "25 % of the days with the exercises have no score. If pain on those days was 1.7 points above the others, “lower” would no longer be sure.",
            verdict.TippingPoint!.ToString());
        Assert.Equal(0, verdict.Model.High95 + (verdict.TippingPoint.MissingShare * verdict.TippingPoint.PointsWorse), 1e-12);
    }

    [Fact]
    public void A_tipping_point_beyond_the_scale_is_never_reached() => Assert.Equal(
        "7 % of the days with the exercises have no score. However bad the pain was on those days, “lower” would stand.",
        new TippingPoint(0.07, 14.1).ToString());

    [Fact]
    public void Without_a_clear_drop_there_is_no_tipping_point() => Assert.Null(Of("ab56_null_phi3").TippingPoint);

    private static Verdict Of(string name)
    {
        var reference = ReferenceCase.Read(name);
        return Verdict.For(reference.Request, reference.Options);
    }
}
