using Toehold.Programmes;

namespace Toehold.Sessions.Tests.Days;

public sealed class PerformingOrderTests
{
    private const Position Stand = Position.Standing;
    private const Position Sit = Position.Sitting;
    private const Position Lie = Position.Lying;

    [Fact]
    public void Standing_comes_before_the_floor() => Expect(
        "b d a c",
        Exercise("a", Lie), Exercise("b", Stand), Exercise("c", Lie), Exercise("d", Stand));

    [Fact]
    public void The_way_down_goes_by_chair_and_knees() => Expect(
        "e c d b f a",
        Exercise("a", Lie), Exercise("b", Position.Kneeling), Exercise("c", Sit, "kitchen chair"), Exercise("d", Sit), Exercise("e", Stand),
        Exercise("f", Position.AllFours));

    [Fact]
    public void A_named_warm_up_is_first_and_the_floor_is_used_up_before_standing() => Expect(
        "Warm-up: rocks c b a",
        Exercise("a", Stand), Exercise("b", Sit), Exercise("Warm-up: rocks", Lie), Exercise("c", Lie));

    [Fact]
    public void An_exercise_without_a_position_stays_with_the_one_before_it() => Expect(
        "c d a b",
        Exercise("a", Lie), Exercise("b", null), Exercise("c", Stand), Exercise("d", null));

    [Fact]
    public void Once_a_day_goes_where_its_position_already_occurs()
    {
        var programme = new Programme
        {
            Exercises =
            [
                Exercise("a", Stand) with { Dose = new() { PerDay = Amount.Of(3) } },
                Exercise("b", Lie) with { Dose = new() { PerDay = Amount.Of(2), Hold = Amount.Of(200) } },
                Exercise("c", Lie),
                Exercise("d", Sit),
                Exercise("e", Stand),
            ],
        };

        var plan = DayPlanner.Plan(programme, DayOfWeek.Friday, SessionSettings.Default);

        Assert.Equal(["a b c", "a e", "a d b"], plan.Sessions.Select(Names));
    }

    [Fact]
    public void Once_a_day_waits_for_the_more_frequent_whatever_the_hand_outs_order()
    {
        var programme = new Programme
        {
            Exercises =
            [
                Exercise("x", Stand),
                Exercise("c", Lie),
                Exercise("a", Sit, "chair") with { Dose = new() { PerDay = Amount.Of(3) } },
                Exercise("b", Lie) with { Dose = new() { PerDay = Amount.Of(2), Hold = Amount.Of(60) } },
            ],
        };

        var plan = DayPlanner.Plan(programme, DayOfWeek.Friday, SessionSettings.Default);

        Assert.Equal(["a c b", "x a", "a b"], plan.Sessions.Select(Names));
    }

    [Fact]
    public void A_programme_without_exercises_has_no_sessions()
    {
        var plan = DayPlanner.Plan(new Programme(), DayOfWeek.Friday, SessionSettings.Default);

        Assert.Empty(plan.Sessions);
        Assert.Equal(TimeSpan.Zero, plan.Total);
    }

    [Fact]
    public void A_day_that_is_none_of_the_seven_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DayPlanner.Plan(new Programme(), (DayOfWeek)7, SessionSettings.Default));

    private static void Expect(string names, params Exercise[] exercises)
    {
        var programme = new Programme { Exercises = exercises.ToValueList() };

        var plan = DayPlanner.Plan(programme, DayOfWeek.Friday, SessionSettings.Default);

        Assert.Equal(names, Names(Assert.Single(plan.Sessions)));
    }

    private static string Names(PlannedSession session) => string.Join(' ', session.Items.Select(item => item.Exercise.Name));

    private static Exercise Exercise(string name, Position? position, params string[] equipment) =>
        new() { Name = name, Position = position, Equipment = equipment.ToValueList() };
}
