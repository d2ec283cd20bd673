namespace Toehold.Sessions.Tests.Progression;

public sealed class ExerciseProgressTests
{
    private static readonly DateOnly Monday = new(2026, 3, 2);
    private static readonly ExerciseProgress Third = new() { Step = 3, SteppedOn = Monday.AddDays(-14), Considered = 5 };

    [Fact]
    public void Following_a_step_moves_and_remembers()
    {
        var up = new Decision.Up(StepVariable.Hold) { Step = 4, Reason = "" };

        var after = Third.Follow(up, Monday, outcomes: 8);

        Assert.Equal(new ExerciseProgress { Step = 4, SteppedOn = Monday, Considered = 8, Before = Third }, after);
    }

    [Fact]
    public void Following_a_hold_changes_nothing()
    {
        var hold = new Decision.Hold { Step = 3, Reason = "" };

        Assert.Same(Third, Third.Follow(hold, Monday, outcomes: 8));
    }

    [Fact]
    public void Undoing_restores_the_step_and_silences_the_outcomes_that_led_to_it()
    {
        var back = Third.Follow(new Decision.BackOne { Step = 2, Reason = "" }, Monday, outcomes: 8);

        var undone = back.Undo(Monday, outcomes: 8);

        Assert.Equal(new ExerciseProgress { Step = 3, SteppedOn = Monday, Considered = 8 }, undone);
        Assert.Same(undone, undone.Undo(Monday, outcomes: 8));
    }

    [Fact]
    public void Undoing_a_pause_takes_the_exercise_up_again()
    {
        var paused = Third.Follow(new Decision.Pause { Step = 3, Reason = "" }, Monday, outcomes: 8);

        Assert.True(paused.IsPaused);
        Assert.False(paused.Undo(Monday.AddDays(9), outcomes: 8).IsPaused);
    }

    [Fact]
    public void A_limit_brings_it_down_and_never_up()
    {
        var limited = Third.Limit(1, Monday, outcomes: 8);

        Assert.Equal(new ExerciseProgress { Step = 1, SteppedOn = Monday, Considered = 8 }, limited);
        Assert.Same(Third, Third.Limit(3, Monday, outcomes: 8));
    }
}
