namespace Toehold.Outcomes.Tests;

public sealed class ProgressChartTests
{
    [Fact]
    public void Blocks_follow_the_plan_and_bear_the_level_of_their_days()
    {
        var diary = Made.Blocks((20, 7), (20, 4), (20, 7));

        var chart = ProgressChart.For(new VerdictRequest { Diary = diary });

        Assert.Equal([(1, 20, false), (21, 40, true), (41, 60, false)], chart.Blocks.Select(block => (block.FirstDay, block.LastDay, block.IsProgramme)));
        Assert.Equal([7, 4, 7], chart.Blocks.Select(block => Math.Round(block.Level!.Mean, 1)));
        Assert.All(chart.Blocks, block => Assert.InRange(block.Level!.Mean, block.Level.Low, block.Level.High));
    }

    [Fact]
    public void The_line_that_matters_is_the_nearer_of_two_points_and_thirty_per_cent()
    {
        var high = ProgressChart.For(new VerdictRequest { Diary = Made.Blocks((60, 8)) }).MattersAt;
        var low = ProgressChart.For(new VerdictRequest { Diary = Made.Blocks((60, 3)) }).MattersAt;

        Assert.Equal(6, high!.Value, 0.1);
        Assert.Equal(2.1, low!.Value, 0.1);
    }

    [Fact]
    public void Bands_stay_on_the_scale()
    {
        var chart = ProgressChart.For(new VerdictRequest { Diary = Made.Blocks((8, 10), (8, 0)) });

        Assert.All(chart.Blocks, block => Assert.True(block.Level is { Low: >= 0, High: <= 10 }));
    }

    [Fact]
    public void A_side_without_a_counted_score_has_no_level()
    {
        var chart = ProgressChart.For(new VerdictRequest { Diary = Made.Blocks((8, null), (8, 5)) });

        Assert.Null(chart.MattersAt);
        Assert.Equal([null, false], chart.Blocks.Select(block => block.Level is null ? (bool?)null : false));
    }

    [Fact]
    public void An_empty_diary_is_an_empty_picture()
    {
        var chart = ProgressChart.For(new VerdictRequest { Diary = new Diary([]) });

        Assert.Empty(chart.Days);
        Assert.Empty(chart.Blocks);
        Assert.Null(chart.MattersAt);
    }
}
