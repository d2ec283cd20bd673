namespace Toehold.Outcomes.Tests;

/// <summary>A short calibration on drawn diaries: loose, and able to fail. The long one is a benchmark.</summary>
public sealed class CalibrationTests
{
    private const int Runs = 150;
    private const int Seed = 40_000;
    private static readonly double Needed = Math.Log(20);

    [Fact]
    public void The_interval_holds_the_truth_about_as_often_as_it_says()
    {
        var models = Enumerable.Range(Seed, Runs).Select(seed => Made.Model(Made.Drawn(seed, -1.5, 21, 2)));

        var held = models.Count(model => model.Low95 <= -1.5 && -1.5 <= model.High95);

        Assert.InRange(held, 0.92 * Runs, Runs);
    }

    [Fact]
    public void Looking_every_day_seldom_finds_what_is_not_there()
    {
        var found = Enumerable.Range(Seed, Runs).Count(seed => EverLower(Made.Drawn(seed, 0, 14, 2)));

        Assert.InRange(found, 0, 0.04 * Runs);
    }

    [Fact]
    public void A_real_drop_of_two_points_is_found_often_enough()
    {
        var found = Enumerable.Range(Seed, Runs).Count(seed =>
            Verdict.For(new VerdictRequest { Diary = Made.Drawn(seed, -2, 21, 4), AtPlannedEnd = true }).Code.IsLower());

        Assert.InRange(found, 0.85 * Runs, Runs);
    }

    private static bool EverLower(Diary diary)
    {
        var filter = new DiaryFilter(diary.FirstProgrammeDay!.Value);
        return diary.Days.Where(day => day.Speaks).Any(day =>
        {
            filter.Add(day);
            return filter.BaselineCount >= 7 && filter.ProgrammeCount >= 7
                && new EffectPosterior(filter, VerdictOptions.Default).LogOddsLower >= Needed;
        });
    }
}
