namespace Toehold.Outcomes.Tests;

/// <summary>A short calibration on the benchmark's own diaries, the naive t-test beside it: loose, and able to fail. The long one is a benchmark.</summary>
public sealed class CalibrationTests
{
    private const int Runs = 200;
    private const int Seed = 20_260_105;

    public static TheoryData<int, double> DaysAndCarryOvers => new MatrixTheoryData<int, double>([14, 28], [0, 0.3, 0.6]);

    [Theory]
    [MemberData(nameof(DaysAndCarryOvers))]
    public void With_no_effect_the_interval_holds_it_and_looking_every_day_seldom_finds_one(int days, double carryOver)
    {
        var runs = Many(new SimulatedDiary([days / 2, days / 2], carryOver, 0));

        Assert.InRange(runs.Count(run => run.Covered), 0.93 * Runs, Runs);
        Assert.InRange(runs.Count(run => run.DailyLower), 0, 0.05 * Runs);
    }

    [Fact]
    public void The_t_test_on_days_that_hang_together_errs_where_the_verdict_does_not()
    {
        var runs = Many(new SimulatedDiary([14, 14], 0.6, 0));

        Assert.InRange(runs.Count(run => run.TestCovered), 0, 0.82 * Runs);
        Assert.InRange(runs.Count(run => run.TestLower), 0.15 * Runs, Runs);
    }

    [Fact]
    public void The_t_test_on_days_that_do_not_hang_together_is_right_about_as_often_as_it_says()
    {
        var runs = Many(new SimulatedDiary([14, 14], 0, 0));

        Assert.InRange(runs.Count(run => run.TestCovered), 0.91 * Runs, 0.99 * Runs);
    }

    [Fact]
    public void A_real_drop_of_two_points_is_found_often_enough()
    {
        var runs = Many(new SimulatedDiary([21, 21, 21, 21], 0.3, -2));

        Assert.InRange(runs.Count(run => run.EndLower), 0.85 * Runs, Runs);
    }

    private static List<Replication> Many(SimulatedDiary design)
    {
        var random = new Random(Seed);
        return [.. Enumerable.Range(0, Runs).Select(_ => Replication.Of(design, random, VerdictOptions.Default))];
    }
}
