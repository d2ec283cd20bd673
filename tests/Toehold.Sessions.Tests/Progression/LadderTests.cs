using Toehold.Programmes;

namespace Toehold.Sessions.Tests.Progression;

public sealed class LadderTests
{
    public static TheoryData<string> Names => [.. FootLadders.All.Select(ladder => ladder.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_ladder_has_four_levels_from_the_foot_to_the_full_dose(string name)
    {
        var levels = FootLadders.For(name)!.Steps.Select(step => step.Level).ToList();

        Assert.Equal([1, 2, 3, 4], levels.Distinct());
        Assert.Equal(levels.Order(), levels);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_step_changes_the_one_thing_that_it_says(string name)
    {
        var steps = FootLadders.For(name)!.Steps;

        Assert.Null(steps[0].Changes);
        Assert.All(steps.Zip(steps.Skip(1)), pair => Assert.True(ChangesOnly(pair.Second.Changes, pair.First, pair.Second), pair.Second.ToString()));
    }

    [Fact]
    public void The_top_of_each_ladder_is_the_dose_of_the_hand_out()
    {
        foreach (var exercise in FiveExercises.Programme.Exercises)
        {
            var ladder = FootLadders.For(exercise.Name)!;
            var top = ladder.Steps[ladder.Top].Exercise;

            Assert.Equal(exercise.Name, top.Name);
            Assert.Equal(Far(exercise.Dose), top.Dose);
            Assert.Equal((exercise.Position, exercise.Side, exercise.Equipment), (top.Position, top.Side, top.Equipment));
        }
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 3)]
    [InlineData(3, 6)]
    [InlineData(4, 11)]
    [InlineData(9, 11)]
    [InlineData(0, 0)]
    public void The_highest_step_within_a_level_is_found(int level, int step) =>
        Assert.Equal(step, FootLadders.ToePress.HighestIn(level));

    [Fact]
    public void Another_exercise_has_no_ladder_of_its_own()
    {
        Assert.Null(FootLadders.For("Bridge"));
        Assert.Same(FootLadders.ToePress, FootLadders.For(" toe PRESS "));
    }

    [Fact]
    public void The_dose_of_the_hand_out_chooses_the_foot_ladder_and_another_dose_does_not()
    {
        var another = FiveExercises.ToePress with { Dose = new() { Sets = Amount.Of(3), Hold = Amount.Of(20) } };

        Assert.All(FiveExercises.Programme.Exercises, exercise => Assert.Same(FootLadders.For(exercise.Name), Ladder.Of(exercise)));
        Assert.Equal(another, Assert.Single(Ladder.Of(another).Steps).Exercise);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_step_can_be_performed_and_announced(string name) =>
        Assert.All(FootLadders.For(name)!.Steps, step =>
        {
            var timeline = TimelineBuilder.Build([new SessionItem(0, step.Exercise)], SessionSettings.Default);

            Assert.Null(timeline.Shortened);
            Assert.InRange(timeline.Total.TotalMinutes, 0.3, 5);
            Assert.StartsWith($"First: {step.Exercise.Name}.", timeline.Cues[0].Say);
            Assert.InRange(step.How.Length, 20, 140);
        });

    [Fact]
    public void A_range_is_climbed_repetitions_first_then_hold_then_sets()
    {
        var dose = new Dose { Sets = Amount.Between(2, 3), Reps = Amount.Between(8, 10), Hold = Amount.Between(10, 30), PerDay = Amount.Between(1, 2) };

        var ladder = RangeLadder.Of(new Exercise { Name = "Bridge", Dose = dose });

        Assert.Equal(
            ["2 x 8 x 10", "2 x 9 x 10", "2 x 10 x 10", "2 x 10 x 15", "2 x 10 x 20", "2 x 10 x 25", "2 x 10 x 30", "3 x 10 x 30"],
            ladder.Steps.Select(step => $"{step.Exercise.Dose.Sets} x {step.Exercise.Dose.Reps} x {step.Exercise.Dose.Hold}"));
        Assert.All(ladder.Steps, step => Assert.Equal(dose.PerDay, step.Exercise.Dose.PerDay));
    }

    [Fact]
    public void A_dose_without_ranges_has_one_step()
    {
        var ladder = RangeLadder.Of(FiveExercises.ResistedFlexion);

        Assert.Equal(FiveExercises.ResistedFlexion, Assert.Single(ladder.Steps).Exercise);
    }

    [Fact]
    public void A_ladder_without_steps_is_refused() =>
        Assert.Throws<ArgumentException>(() => new Ladder { Name = "Bridge", Steps = [] });

    private static Dose Far(Dose dose) => dose.Hold is { } hold ? dose with { Hold = Amount.Of(hold.Far) } : dose;

    private static bool ChangesOnly(StepVariable? changes, LadderStep below, LadderStep step)
    {
        var (from, to) = (below.Exercise.Dose, step.Exercise.Dose);
        var same = (step.Exercise with { Dose = from }) == below.Exercise && step.How == below.How && step.Level == below.Level;
        return changes switch
        {
            StepVariable.Repetitions => same && More(from.Reps, to.Reps) && to with { Reps = from.Reps } == from,
            StepVariable.Sets => same && More(from.Sets, to.Sets) && to with { Sets = from.Sets } == from,
            StepVariable.Hold => same && More(from.Hold ?? from.Duration, to.Hold ?? to.Duration)
                && to with { Hold = from.Hold, Duration = from.Duration } == from,
            StepVariable.Often => same && to with { PerDay = from.PerDay, PerWeek = from.PerWeek } == from && from != to,
            StepVariable.Support or StepVariable.Load => step.How != below.How && from == to,
            StepVariable.Movement => step.How != below.How && from != to,
            _ => false,
        };
    }

    private static bool More(Amount? from, Amount? to) => to!.Gentle > from!.Gentle;
}
