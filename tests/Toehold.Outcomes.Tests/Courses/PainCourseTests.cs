namespace Toehold.Outcomes.Tests;

public sealed class PainCourseTests
{
    private static readonly DateOnly Started = new(2026, 3, 2);

    [Theory]
    [InlineData(5, 6.9, 6.9, false, false)]
    [InlineData(5, 5, 7, true, false)]
    [InlineData(5, 7, 7, true, true)]
    [InlineData(5, 7, 5, false, false)]
    public void Worse_by_two_points_is_said_at_once_and_more_firmly_after_two_weeks(double before, double first, double second, bool worse, bool forTwoWeeks)
    {
        var course = PainCourse.Of(Weeks((-14, before), (-7, before), (0, first), (7, second)), Started, Started.AddDays(13));

        Assert.Equal((worse, forTwoWeeks), (course.IsWorse, course.IsWorseForTwoWeeks));
    }

    [Fact]
    public void Without_days_before_the_first_week_is_the_beginning()
    {
        var course = PainCourse.Of(Weeks((0, 4), (7, 6.5)), Started, Started.AddDays(13));

        Assert.Equal((4d, 6.5, true), (course.Before, course.LastWeek, course.IsWorse));
    }

    [Fact]
    public void Two_ratings_are_too_few_for_a_week()
    {
        var pain = Weeks((0, 4));
        pain[Started.AddDays(12)] = pain[Started.AddDays(13)] = 10;

        var course = PainCourse.Of(pain, Started, Started.AddDays(13));

        Assert.Equal((null, false, null), (course.LastWeek, course.IsWorse, course.IsLower));
    }

    [Theory]
    [InlineData(83, 5, 5, false, false)]
    [InlineData(84, 5, 5, true, false)]
    [InlineData(84, 5, 3.5, true, true)]
    [InlineData(84, 9, 7, true, true)]
    [InlineData(84, 9, 7.1, true, false)]
    [InlineData(84, 0, 0, true, false)]
    public void At_week_twelve_a_drop_is_two_points_or_thirty_per_cent(int days, double before, double now, bool due, bool lower)
    {
        var course = PainCourse.Of(Weeks((-7, before), (days - 6, now)), Started, Started.AddDays(days));

        Assert.Equal((due, (bool?)lower), (course.IsReviewDue, course.IsLower));
    }

    private static Dictionary<DateOnly, double> Weeks(params (int From, double Pain)[] weeks) => weeks
        .SelectMany(week => Enumerable.Range(week.From, 7).Select(day => (Day: Started.AddDays(day), week.Pain)))
        .ToDictionary(day => day.Day, day => day.Pain);
}
