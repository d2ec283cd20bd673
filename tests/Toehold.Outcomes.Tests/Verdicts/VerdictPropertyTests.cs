namespace Toehold.Outcomes.Tests;

public sealed class VerdictPropertyTests
{
    private const double Tight = 1e-9;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(100, 25)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Adding_the_last_day_to_a_running_filter_equals_starting_over(int seed)
    {
        var diary = Made.Drawn(seed, -1);
        var start = diary.FirstProgrammeDay!.Value;

        var running = DiaryFilter.Over(new Diary(diary.Days.SkipLast(1)), start);
        running.Add(diary.Days[^1]);

        Assert.Equal(VerdictModel.From(Posterior(diary)), VerdictModel.From(new EffectPosterior(running, VerdictOptions.Default)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_copy_of_a_filter_goes_its_own_way(int seed)
    {
        var diary = Made.Drawn(seed);
        var filter = DiaryFilter.Over(diary, 14);
        var before = VerdictModel.From(new EffectPosterior(filter, VerdictOptions.Default));

        filter.Copy().Add(new DiaryDay(500, 1, 9));

        Assert.Equal(before, VerdictModel.From(new EffectPosterior(filter, VerdictOptions.Default)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_calendar_does_not_matter_only_the_gaps_do(int seed)
    {
        var diary = Made.Drawn(seed, -1.5);

        var later = new Diary(diary.Days.Select(day => day with { Day = day.Day + 739_000 }));

        Assert.Equal(Made.Model(diary), Made.Model(later));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void An_unrated_day_changes_no_number(int seed)
    {
        var diary = Made.Drawn(seed, -1.5);
        var last = diary.Days[^1].Day;

        var longer = new Diary([.. diary.Days, new DiaryDay(last + 1, 1, null), new DiaryDay(last + 2, 1, 3) { Counted = false }]);

        Assert.Equal(Made.Model(diary), Made.Model(longer));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Turning_the_scale_round_swaps_lower_and_higher(int seed)
    {
        var diary = Made.Drawn(seed, -1.5);

        var model = Made.Model(diary);
        var turned = Made.Model(new Diary(diary.Days.Select(day => day with { Pain = 10 - day.Pain })));

        Assert.Equal(model.LogOddsLower, turned.LogOddsHigher, Tight);
        Assert.Equal(model.LogOddsHigher, turned.LogOddsLower, Tight);
        Assert.Equal(model.ProbabilityLower, 1 - turned.ProbabilityLower, Tight);
        Assert.Equal(model.EffectMean, -turned.EffectMean, Tight);
        Assert.Equal(model.Low95, -turned.High95, Tight);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Probabilities_are_probabilities_and_fall_with_the_size_of_the_drop(int seed)
    {
        var model = Made.Model(Made.Drawn(seed, -2));

        double[] falling = [1, model.ProbabilityLower, model.ProbabilityDrop1, model.ProbabilityDrop2, 0];
        Assert.Equal(falling.OrderDescending(), falling);
        Assert.InRange(model.ProbabilityDrop30Percent, 0, 1);
        Assert.InRange(model.ProbabilityTrivial1, 0, 1);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_intervals_hold_the_mean_and_one_another(int seed)
    {
        var model = Made.Model(Made.Drawn(seed, 1));

        double[] rising = [-30, model.Low95, model.Low80, model.EffectMean, model.High80, model.High95, 30];
        Assert.Equal(rising.Order(), rising);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_two_odds_and_the_probability_agree(int seed)
    {
        var model = Made.Model(Made.Drawn(seed, -0.5));

        var ratio = model.OddsLower / model.OddsHigher;

        Assert.Equal(model.ProbabilityLower / (1 - model.ProbabilityLower), ratio, 1e-6 * ratio);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void More_days_never_widen_the_forecast(int seed)
    {
        var filter = DiaryFilter.Over(Made.Drawn(seed), 14);
        var posterior = new EffectPosterior(filter, VerdictOptions.Default);

        var longer = filter.Copy();
        var widths = Enumerable.Range(40, 30).Select(day =>
        {
            longer.Add(new DiaryDay(day, day % 10 < 5 ? 1 : 0, 4));
            return posterior.HalfWidthAfter(longer);
        }).ToList();

        Assert.Equal(widths.OrderDescending(), widths);
    }

    [Fact]
    public void Without_any_day_the_posterior_is_the_prior()
    {
        var model = Made.Model(new Diary([]));

        Assert.Equal(0, model.LogEvidence, Tight);
        Assert.Equal(2, model.EffectSd, Tight);
        Assert.Equal(1, model.OddsLower, Tight);
        Assert.Equal(5, model.LevelMean, Tight);
    }

    [Fact]
    public void Without_a_trend_its_mean_is_zero_and_the_interval_is_narrower()
    {
        var diary = Made.Drawn(7, -1, 28);

        var none = Made.Model(diary, new VerdictOptions { Trend = TrendAllowance.None });
        var newer = Made.Model(diary, new VerdictOptions { Trend = TrendAllowance.Newer });

        Assert.Equal(0, none.TrendMean);
        Assert.True(none.EffectSd < newer.EffectSd);
    }

    private static EffectPosterior Posterior(Diary diary) =>
        new(DiaryFilter.Over(diary, diary.FirstProgrammeDay!.Value), VerdictOptions.Default);
}
