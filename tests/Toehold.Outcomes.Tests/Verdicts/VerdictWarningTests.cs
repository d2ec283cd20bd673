namespace Toehold.Outcomes.Tests;

public sealed class VerdictWarningTests
{
    [Fact]
    public void A_quarter_of_the_scores_at_an_end_of_the_scale_is_a_warning()
    {
        var baseline = Enumerable.Range(1, 8).Select(day => new DiaryDay(day, 0, 5)).ToList();

        var some = new Diary([.. baseline, .. Enumerable.Range(9, 8).Select(day => new DiaryDay(day, 1, day == 9 ? 0 : 4))]);
        var many = new Diary([.. baseline, .. Enumerable.Range(9, 8).Select(day => new DiaryDay(day, 1, day <= 10 ? 0 : 4))]);

        Assert.Empty(Due(some));
        Assert.Equal([VerdictWarning.EndsOfScale], Due(many));
    }

    [Fact]
    public void Fewer_than_six_in_ten_rated_days_are_a_warning_absent_days_included()
    {
        var rows = new Diary(Enumerable.Range(1, 10).Select(day => new DiaryDay(day, 0, day <= 6 ? 5 : null)));
        var fewer = new Diary(Enumerable.Range(1, 10).Select(day => new DiaryDay(day, 0, day <= 5 ? 5 : null)));
        var absent = new Diary([.. Enumerable.Range(1, 5).Select(day => new DiaryDay(day, 0, 5)), new DiaryDay(20, 0, 5)]);

        Assert.Empty(Due(rows));
        Assert.Equal([VerdictWarning.FewRated], Due(fewer));
        Assert.Equal([VerdictWarning.FewRated], Due(absent));
    }

    [Fact]
    public void Settling_days_do_not_count_as_unrated()
    {
        var diary = new Diary(Enumerable.Range(1, 30).Select(day => new DiaryDay(day, day > 15 ? 1 : 0, day is > 15 and <= 22 ? null : 5)));

        Assert.Equal([VerdictWarning.FewRated], Due(diary));
        Assert.Empty(Due(diary.WithSettling(7)));
    }

    [Theory]
    [InlineData(93, true)]
    [InlineData(92, false)]
    public void A_beginning_within_a_week_of_a_flare_is_a_warning(int flare, bool due)
    {
        var diary = new Diary(Enumerable.Range(100, 10).Select(day => new DiaryDay(day, 0, 5)));

        var warnings = VerdictWarnings.Due(new VerdictRequest { Diary = diary, FlareDay = flare });

        Assert.Equal(due, warnings.Contains(VerdictWarning.BegunInFlare));
    }

    [Fact]
    public void Another_treatment_ends_the_comparison()
    {
        var diary = Made.Blocks((20, 7), (20, 3));

        var verdict = Verdict.For(new VerdictRequest { Diary = diary, TreatmentChangeDay = 25 });

        Assert.Equal([VerdictWarning.TreatmentChanged], verdict.Warnings);
        Assert.Equal((20, 4), (verdict.Model.BaselineCount, verdict.Model.ProgrammeCount));
        Assert.Equal(VerdictCode.TooEarlyData, verdict.Code);
    }

    [Fact]
    public void Each_warning_has_a_code_and_a_sentence() => Assert.Equal(
        [
            "FLOOR_OR_CEILING: Many scores are at an end of the scale, so part of a change may not show.",
            "FEW_RATED: Fewer than 6 in 10 days have a score; the days without one may have been different.",
            "BEGUN_IN_FLARE: The diary began close to a flare, and flares usually ease by themselves.",
            "TREATMENT_CHANGED: Another medicine or treatment began, so the comparison stops on the day before.",
        ],
        Enum.GetValues<VerdictWarning>().Select(warning => $"{warning.ToCode()}: {warning.ToSentence()}"));

    private static IReadOnlyList<VerdictWarning> Due(Diary diary) => VerdictWarnings.Due(new VerdictRequest { Diary = diary });
}
