using Toehold.Programmes;

namespace Toehold.Sessions.Tests.Days;

public sealed class DayTimesTests
{
    [Theory]
    [InlineData(1, "08:00 13:00 20:00", "08:00")]
    [InlineData(2, "08:00 13:00 20:00", "08:00 20:00")]
    [InlineData(3, "08:00 13:00 20:00", "08:00 13:00 20:00")]
    [InlineData(4, "08:00 13:00 20:00", "08:00 13:00 16:30 20:00")]
    [InlineData(5, "08:00 13:00 20:00", "08:00 10:30 13:00 16:30 20:00")]
    [InlineData(2, "07:00 09:00 12:00 21:00", "07:00 21:00")]
    [InlineData(3, "07:00 09:00 12:00 15:00 21:00", "07:00 12:00 21:00")]
    [InlineData(3, "09:00", "09:00 14:30 20:00")]
    [InlineData(2, "18:00", "08:00 18:00")]
    [InlineData(3, "08:00 08:05", "08:00 08:05 20:00")]
    public void Sessions_are_spread_over_the_persons_times(int count, string given, string expected)
    {
        var settings = new SessionSettings { TimesOfDay = given.Split(' ').Select(time => TimeOnly.Parse(time)).ToValueList() };

        var plan = DayPlanner.Plan(Programme(new() { PerDay = Amount.Of(count) }), DayOfWeek.Tuesday, settings);

        Assert.Equal(expected, string.Join(' ', plan.Sessions.Select(session => session.TimeOfDay.ToString("HH:mm"))));
    }

    [Theory]
    [InlineData(3, "04:00", "01:00 10:00 16:00", "10:00 16:00 01:00")]
    [InlineData(2, "04:00", "01:00 10:00 16:00", "10:00 01:00")]
    [InlineData(4, "04:00", "01:00 10:00 16:00", "10:00 16:00 20:30 01:00")]
    [InlineData(3, "04:00", "08:00 13:00 20:00", "08:00 13:00 20:00")]
    [InlineData(2, "12:00", "08:00", "20:00 08:00")]
    public void What_lies_before_the_start_of_a_day_is_its_end(int count, string start, string given, string expected)
    {
        var settings = new SessionSettings
        {
            DayStartsAt = TimeOnly.Parse(start),
            TimesOfDay = given.Split(' ').Select(time => TimeOnly.Parse(time)).ToValueList(),
        };

        var plan = DayPlanner.Plan(Programme(new() { PerDay = Amount.Of(count) }), DayOfWeek.Tuesday, settings);

        Assert.Equal(expected, string.Join(' ', plan.Sessions.Select(session => session.TimeOfDay.ToString("HH:mm"))));
        Assert.Equal(Enumerable.Range(1, count), plan.Sessions.Select(session => session.Number));
    }

    [Theory]
    [InlineData(1, "Monday")]
    [InlineData(2, "Monday Thursday")]
    [InlineData(3, "Monday Wednesday Friday")]
    [InlineData(4, "Monday Tuesday Thursday Saturday")]
    [InlineData(6, "Monday Tuesday Wednesday Thursday Friday Saturday")]
    public void Days_are_spread_over_the_week(int perWeek, string expected)
    {
        var programme = Programme(new() { PerWeek = Amount.Between(perWeek, 7) });

        var days = Enumerable.Range(2, 7)
            .Select(day => DayPlanner.Plan(programme, new DateOnly(2026, 3, day), SessionSettings.Default))
            .Where(plan => plan.Sessions.Count > 0)
            .Select(plan => plan.Day);

        Assert.Equal(expected, string.Join(' ', days));
    }

    [Fact]
    public void No_more_days_run_on_from_each_other_than_a_week_forces()
    {
        foreach (var perWeek in Enumerable.Range(1, 7))
        {
            var programme = Programme(new() { PerWeek = Amount.Of(perWeek) });
            var due = Enum.GetValues<DayOfWeek>()
                .Select(day => DayPlanner.Plan(programme, day, SessionSettings.Default).Sessions.Count > 0)
                .ToList();

            var running = Enumerable.Range(0, 7).Count(day => due[day] && due[(day + 1) % 7]);

            Assert.Equal(Math.Max(0, (2 * perWeek) - 7), running);
        }
    }

    [Fact]
    public void Fourteen_a_week_without_a_word_about_the_day_are_two_a_day()
    {
        var plan = DayPlanner.Plan(Programme(new() { PerWeek = Amount.Of(14) }), DayOfWeek.Sunday, SessionSettings.Default);

        Assert.Equal(2, plan.Sessions.Count);
    }

    [Fact]
    public void A_billion_times_a_day_is_cut_and_says_so()
    {
        var plan = DayPlanner.Plan(Programme(new() { PerDay = Amount.Of(1e9) }), DayOfWeek.Sunday, SessionSettings.Default);

        Assert.Equal(24, plan.Sessions.Count);
        Assert.Equal("A day holds at most 24 sessions; Bridge asks for more.", plan.Shortened);
    }

    [Fact]
    public void Two_to_three_times_a_day_starts_as_two()
    {
        var plan = DayPlanner.Plan(Programme(new() { PerDay = Amount.Between(2, 3) }), DayOfWeek.Sunday, SessionSettings.Default);

        Assert.Equal(2, plan.Sessions.Count);
    }

    private static Programme Programme(Dose dose) => new() { Exercises = [new Exercise { Name = "Bridge", Dose = dose }] };
}
