namespace Toehold.Outcomes.Tests;

public sealed class ProgressChartTests
{
    [Fact]
    public void Blocks_follow_the_sides_and_part_where_days_stop_counting()
    {
        var diary = Made.Blocks((20, 7), (20, 4), (20, 7)).WithSettling(7);

        var chart = Of(new VerdictRequest { Diary = diary });

        Assert.Equal(
            [(1, 20, false, true), (21, 27, true, false), (28, 40, true, true), (41, 47, false, false), (48, 60, false, true)],
            chart.Blocks.Select(block => (block.FirstDay, block.LastDay, block.IsProgramme, block.Counted)));
    }

    [Fact]
    public void The_usual_level_is_the_baseline_and_the_band_is_measured_from_it()
    {
        var chart = Of(new VerdictRequest { Diary = Made.Blocks((20, 7), (20, 4), (20, 7)) });

        Assert.Equal(7, chart.UsualOn(21), 0.1);
        Assert.Equal(4, chart.UsualOn(21, chart.Band!.Mean), 0.1);
        Assert.InRange(chart.Band.Mean, chart.Band.Low, chart.Band.High);
    }

    [Fact]
    public void Levels_stay_on_the_scale()
    {
        var chart = Of(new VerdictRequest { Diary = Made.Blocks((8, 10), (8, 0)) });

        Assert.Equal(0, chart.UsualOn(9, -30));
        Assert.Equal(10, chart.UsualOn(9, 30));
    }

    [Fact]
    public void Without_a_baseline_score_there_is_no_level_and_no_band()
    {
        var chart = Of(new VerdictRequest { Diary = Made.Blocks((8, null), (8, 5)) });

        Assert.False(chart.HasLevel);
        Assert.Null(chart.Band);
    }

    [Fact]
    public void An_empty_diary_is_an_empty_picture()
    {
        var chart = Of(new VerdictRequest { Diary = new Diary([]) });

        Assert.Empty(chart.Days);
        Assert.Empty(chart.Blocks);
        Assert.False(chart.HasLevel);
    }

    private static ProgressChart Of(VerdictRequest request) => ProgressChart.For(request, Verdict.For(request));
}
