using Toehold.Programmes;

namespace Toehold.Sessions.Tests.Days;

public sealed class DayPropertyTests
{
    private static readonly DayOfWeek[] Week = Enum.GetValues<DayOfWeek>();

    [Fact]
    public void Every_due_exercise_is_in_exactly_as_many_sessions_as_it_asks() => Generated.Holds((programme, settings, day) =>
    {
        var plan = DayPlanner.Plan(programme, day, settings);

        var counts = plan.Sessions.SelectMany(session => session.Items).CountBy(item => item.Index).ToDictionary();
        foreach (var (index, count) in counts)
        {
            var dose = programme.Exercises[index].Dose;
            Assert.Equal(Math.Max(1, (int)(dose.PerDay?.Gentle ?? (dose.PerWeek?.Gentle ?? 7) / 7)), count);
        }

        Assert.Equal(counts.Values.DefaultIfEmpty(0).Max(), plan.Sessions.Count);
        Assert.All(plan.Sessions, session => Assert.Distinct(session.Items.Select(item => item.Index)));
    });

    [Fact]
    public void Every_exercise_is_due_on_as_many_days_as_it_asks() => Generated.Holds((programme, settings, _) =>
    {
        var due = Week.SelectMany(day => DayPlanner.Plan(programme, day, settings).Sessions
            .SelectMany(session => session.Items.Select(item => (day, item.Index)))).Distinct().CountBy(pair => pair.Index).ToDictionary();

        for (var index = 0; index < programme.Exercises.Count; index++)
        {
            Assert.Equal((int)Math.Clamp(programme.Exercises[index].Dose.PerWeek?.Gentle ?? 7, 1, 7), due[index]);
        }
    });

    [Fact]
    public void A_session_goes_down_to_the_floor_at_most_once() => Generated.Holds((programme, settings, day) =>
    {
        var plan = DayPlanner.Plan(programme, day, settings with { OrderAsWritten = false });

        Assert.All(plan.Sessions, session => Assert.InRange(TimesDown(session), 0, 1));
    });

    [Fact]
    public void As_written_a_session_keeps_the_order_of_the_hand_out() => Generated.Holds((programme, settings, day) =>
    {
        var plan = DayPlanner.Plan(programme, day, settings with { OrderAsWritten = true });

        Assert.All(plan.Sessions, session => Assert.Equal(session.Items.OrderBy(item => item.Index), session.Items));
    });

    [Fact]
    public void Sessions_are_numbered_and_in_the_order_of_the_day() => Generated.Holds((programme, settings, day) =>
    {
        var plan = DayPlanner.Plan(programme, day, settings);

        var times = plan.Sessions.Select(session => session.TimeOfDay).ToList();
        Assert.Equal(Enumerable.Range(1, times.Count), plan.Sessions.Select(session => session.Number));
        Assert.Equal(times.Order(), times);
        Assert.Distinct(times);
    });

    [Fact]
    public void The_day_adds_up() => Generated.Holds((programme, settings, day) =>
    {
        var plan = DayPlanner.Plan(programme, day, settings);

        Assert.Equal(plan.Sessions.Sum(session => session.Timeline.Total.Ticks), plan.Total.Ticks);
        Assert.Equal(plan.ByPosition.Sum(part => part.Time.Ticks), plan.Total.Ticks);
        Assert.Equal(plan, DayPlanner.Plan(programme, day, settings));
    });

    // A bare "sitting" may be on the floor; with a chair it is not.
    private static int TimesDown(PlannedSession session)
    {
        var floor = session.Items
            .Where(item => item.Exercise.Position is not null)
            .Select(item => item.Exercise.Position != Position.Standing
                && !(item.Exercise.Position == Position.Sitting && item.Exercise.Equipment.Contains("chair")))
            .Prepend(false)
            .ToList();
        return floor.Zip(floor.Skip(1)).Count(pair => !pair.First && pair.Second);
    }
}
