using Toehold.Programmes;

namespace Toehold.Sessions.Tests.Days;

public sealed class DaysOffTests
{
    private static readonly DayOfWeek[] Week =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    [Theory]
    [InlineData(3, "", DayOfWeek.Monday, "Monday Wednesday Friday")]
    [InlineData(3, "", DayOfWeek.Tuesday, "Tuesday Thursday Saturday")]
    [InlineData(3, "Saturday Sunday", DayOfWeek.Monday, "Monday Wednesday Friday")]
    [InlineData(3, "Wednesday", DayOfWeek.Monday, "Monday Thursday Saturday")]
    [InlineData(2, "Monday Thursday", DayOfWeek.Monday, "Tuesday Friday")]
    [InlineData(7, "Sunday", DayOfWeek.Monday, "Monday Tuesday Wednesday Thursday Friday Saturday")]
    [InlineData(5, "Tuesday Wednesday Thursday Friday", DayOfWeek.Monday, "Monday Saturday Sunday")]
    public void Days_lie_apart_as_far_as_the_days_off_allow(int daysAWeek, string off, DayOfWeek first, string due)
    {
        var programme = new Programme { Exercises = [new() { Name = "Heel raise", Dose = new() { Reps = Amount.Of(10), PerWeek = Amount.Of(daysAWeek) } }] };
        var settings = new SessionSettings
        {
            FirstDay = first,
            DaysOff = off.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<DayOfWeek>).ToValueList(),
        };

        var days = Week.Where(day => DayPlanner.Plan(programme, day, settings).Sessions.Count > 0);

        Assert.Equal(due, string.Join(' ', days));
    }

    [Fact]
    public void Seven_days_off_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new SessionSettings { DaysOff = Week.ToValueList() });
    }

    [Fact]
    public void An_exercise_left_out_is_in_no_session_and_the_others_keep_their_places()
    {
        var plan = DayPlanner.Plan(FiveExercises.Programme, DayOfWeek.Monday, SessionSettings.Default, leftOut: new HashSet<int> { 1 });

        var places = plan.Sessions.SelectMany(session => session.Items).Select(item => item.Index).Distinct().Order();

        Assert.Equal([0, 2, 3, 4], places);
    }
}
