namespace Toehold.Outcomes.Tests;

public sealed class DiaryTests
{
    [Fact]
    public void The_first_days_after_every_switch_are_left_out()
    {
        var diary = Made.Blocks((10, 5), (10, 5), (10, 5));

        var settled = diary.WithSettling(7);

        Assert.Equal([.. Enumerable.Range(11, 7), .. Enumerable.Range(21, 7)], settled.Days.Where(day => !day.Counted).Select(day => day.Day));
        Assert.Equal([11, 21], diary.SwitchDays());
    }

    [Fact]
    public void Settling_is_counted_in_calendar_days()
    {
        var diary = new Diary([new(1, 0, 5), new(5, 1, 5), new(9, 1, 5), new(11, 1, 5), new(12, 1, 5)]);

        var settled = diary.WithSettling(7);

        Assert.Equal([5, 9, 11], settled.Days.Where(day => !day.Counted).Select(day => day.Day));
    }

    [Fact]
    public void A_half_planned_day_is_the_day_of_the_switch()
    {
        var diary = new Diary([new(1, 0, 5), new(2, 0.5, 5), new(3, 1, 5), new(4, 1, 5)]);

        Assert.Equal([2], diary.SwitchDays());
        Assert.Equal(2, diary.FirstProgrammeDay);
    }

    [Fact]
    public void A_diary_that_begins_with_the_programme_has_no_switch() =>
        Assert.Empty(new Diary([new(1, 1, 5), new(2, 1, 5)]).SwitchDays());

    [Fact]
    public void No_settling_leaves_the_diary_as_it_is()
    {
        var diary = Made.Drawn(1);

        Assert.Equal(diary, diary.WithSettling(0));
        Assert.Equal(diary.GetHashCode(), diary.WithSettling(0).GetHashCode());
        Assert.NotEqual(diary, diary.WithSettling(7));
    }

    [Fact]
    public void A_return_counts_once_a_day_of_it_speaks()
    {
        var diary = Made.Blocks((10, 5), (10, 5), (5, 5));

        Assert.Equal(2, diary.CountSwitches());
        Assert.Equal(1, diary.WithSettling(7).CountSwitches());
    }

    [Fact]
    public void Time_starts_with_the_first_programme_day_the_plan_or_tomorrow()
    {
        var begun = Made.Blocks((3, 5), (3, 5));
        var waiting = Made.Blocks((3, 5));

        Assert.Equal(4, new VerdictRequest { Diary = begun, PlannedStart = 99 }.Start);
        Assert.Equal(15, new VerdictRequest { Diary = waiting, PlannedStart = 15 }.Start);
        Assert.Equal(4, new VerdictRequest { Diary = waiting }.Start);
    }

    [Fact]
    public void Dates_have_consecutive_days() =>
        Assert.Equal(1, DiaryDay.On(new DateOnly(2026, 3, 1), 0, 5).Day - DiaryDay.On(new DateOnly(2026, 2, 28), 0, 5).Day);
}
