using Toehold.Programmes;

namespace Toehold.Sessions.Tests.Days;

public sealed class FiveExercisesDayTests
{
    private readonly DayPlan plan = DayPlanner.Plan(FiveExercises.Programme, new DateOnly(2026, 3, 2), SessionSettings.Default);

    [Fact]
    public void The_day_has_three_sessions_at_the_usual_times()
    {
        var sessions = plan.Sessions.Select(session => (session.Number, session.TimeOfDay, Names(session)));

        Assert.Equal(
            [
                (1, new TimeOnly(8, 0), "Toe press, Toe walking"),
                (2, new TimeOnly(13, 0), "Toe press, Resisted flexion, Toe pencil lift, Ankle circles"),
                (3, new TimeOnly(20, 0), "Toe press, Toe walking"),
            ],
            sessions);
    }

    [Fact]
    public void The_day_says_its_minutes_beside_what_the_text_promised()
    {
        var sessions = plan.Sessions.Select(session => session.Timeline.Total.TotalSeconds);

        Assert.Equal([194, 228, 194], sessions);
        Assert.Equal(new TimeSpan(0, 10, 16), plan.Total);
        Assert.Equal(15, plan.PromisedMinutes);
        Assert.Null(plan.Shortened);
    }

    [Fact]
    public void The_day_says_its_minutes_on_each_position()
    {
        var byPosition = plan.ByPosition.Select(part => (part.Position, part.Time.TotalSeconds));

        Assert.Equal([(Position.Standing, 447), (Position.Sitting, 91), (null, 35), (Position.Lying, 43)], byPosition);
    }

    [Fact]
    public void As_written_keeps_the_order_of_the_hand_out()
    {
        var settings = new SessionSettings { OrderAsWritten = true };

        var asWritten = DayPlanner.Plan(FiveExercises.Programme, DayOfWeek.Monday, settings);

        Assert.Equal("Toe press, Ankle circles, Resisted flexion, Toe pencil lift", Names(asWritten.Sessions[1]));
    }

    [Fact]
    public void What_is_new_is_announced_longer_the_first_time_that_day_only()
    {
        var settings = SessionSettings.Default;

        var first = DayPlanner.Plan(FiveExercises.Programme, DayOfWeek.Monday, settings, new HashSet<int> { 1 });

        Assert.Equal([10, 10], GetReadySeconds(first.Sessions[0]));
        Assert.Equal([10, 5], GetReadySeconds(first.Sessions[2]));
    }

    private static IEnumerable<double> GetReadySeconds(PlannedSession session) =>
        session.Timeline.Cues.OfType<Cue.GetReady>().Select(cue => cue.For.TotalSeconds);

    private static string Names(PlannedSession session) => string.Join(", ", session.Items.Select(item => item.Exercise.Name));
}
