using Toehold.Programmes;

namespace Toehold.Sessions.Tests.Timelines;

public sealed class GetReadyTests
{
    private static readonly SessionSettings Waiting = new() { WaitForTap = true };

    [Fact]
    public void The_first_takes_ten_seconds_the_next_five_and_a_new_position_fifteen()
    {
        var ready = GetReadies([FiveExercises.ToePress, FiveExercises.ToeWalking, FiveExercises.AnkleCircles, FiveExercises.ToePencilLift]);

        Assert.Equal([10, 5, 15, 5], ready.Select(cue => cue.For.TotalSeconds));
    }

    [Fact]
    public void An_exercise_new_to_the_person_takes_ten_seconds()
    {
        var ready = GetReadies([FiveExercises.ToePress, FiveExercises.ToeWalking], firstTime: [1]);

        Assert.Equal([10, 10], ready.Select(cue => cue.For.TotalSeconds));
    }

    [Fact]
    public void A_position_is_remembered_across_an_exercise_without_one()
    {
        var ready = GetReadies([FiveExercises.ToePress, FiveExercises.ToePencilLift, FiveExercises.ToeWalking, FiveExercises.AnkleCircles]);

        Assert.Equal([10, 5, 5, 15], ready.Select(cue => cue.For.TotalSeconds));
    }

    [Fact]
    public void It_names_the_exercise_the_position_what_to_fetch_and_the_side()
    {
        var ready = GetReadies([FiveExercises.ToePress, FiveExercises.ResistedFlexion, FiveExercises.ToePencilLift, FiveExercises.AnkleCircles]);

        Assert.Equal(
            [
                "First: Toe press. Stand up.",
                "Next: Resisted flexion. Sit down. You need an exercise band and a bedpost.",
                "Next: Toe pencil lift. You need a pencil. Left foot first.",
                "Next: Ankle circles. Lie down. Left foot first.",
            ],
            ready.Select(cue => cue.Say));
    }

    [Fact]
    public void In_half_the_time_it_says_half_as_much()
    {
        var settings = new SessionSettings { TempoScale = 0.5 };

        var ready = GetReadies([FiveExercises.ToePress, FiveExercises.ToePencilLift], settings);

        Assert.Equal("Next: Toe pencil lift.", ready[1].Say);
    }

    [Fact]
    public void A_name_too_long_to_speak_leaves_the_rest_of_the_announcement()
    {
        var endless = new Exercise { Name = new string('x', 10_000), Position = Position.AllFours };

        var ready = GetReadies([endless]);

        Assert.Equal("Go onto your hands and knees.", ready[0].Say);
    }

    [Fact]
    public void Waiting_for_a_tap_says_so()
    {
        var timeline = CueScript.Build(new() { Sets = Amount.Of(2), Duration = Amount.Of(20) }, Side.Each, Waiting);

        Assert.Equal(
            "getReady? 10 L 1.1 | move 20 L 1.1 | rest? 5 L 2.1 | move 20 L 2.1 | changeSide? 8 R 1.1"
            + " | move 20 R 1.1 | rest? 5 R 2.1 | move 20 R 2.1 | done 0",
            CueScript.Of(timeline));
        Assert.Equal("First: Calf stretch. Left leg first. Tap when you are ready.", timeline.Cues[0].Say);
        Assert.Equal(("Rest. Tap when you are ready.", "Rest, then tap"), (timeline.Cues[2].Say, timeline.Cues[2].Show));
        Assert.Equal("Change to the right leg. Tap when you are ready.", timeline.Cues[4].Say);
    }

    private static List<Cue.GetReady> GetReadies(Exercise[] exercises, SessionSettings? settings = null, int[]? firstTime = null) =>
        TimelineBuilder.Build(
                exercises.Select((exercise, index) => new SessionItem(index, exercise)),
                settings ?? SessionSettings.Default,
                firstTime?.ToHashSet())
            .Cues.OfType<Cue.GetReady>().ToList();
}
