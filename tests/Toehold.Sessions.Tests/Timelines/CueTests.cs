using Toehold.Programmes;

namespace Toehold.Sessions.Tests.Timelines;

public sealed class CueTests
{
    [Fact]
    public void Every_kind_has_its_own_stable_word()
    {
        Cue[] all =
        [
            new Cue.GetReady { Show = "" }, new Cue.Hold { Show = "" }, new Cue.Move { Show = "" }, new Cue.Release { Show = "" },
            new Cue.Rest { Show = "" }, new Cue.ChangeSide { Show = "" }, new Cue.Done { Show = "" },
        ];

        Assert.Equal(["getReady", "hold", "move", "release", "rest", "changeSide", "done"], all.Select(cue => cue.Kind));
        Assert.Equal(typeof(Cue).GetNestedTypes().ToHashSet(), all.Select(cue => cue.GetType()).ToHashSet());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0.5)]
    public void A_time_off_the_grid_is_refused(double milliseconds)
    {
        var time = TimeSpan.FromTicks((long)(milliseconds * TimeSpan.TicksPerMillisecond));

        Assert.Throws<ArgumentOutOfRangeException>(() => new Cue.Rest { Show = "Rest", For = time });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Cue.Rest { Show = "Rest", At = time });
    }

    [Fact]
    public void A_hold_goes_into_the_pose_and_a_release_out_of_it()
    {
        var timeline = CueScript.Build(new() { Hold = Amount.Of(5) });

        Assert.Equal([new(0, 0), new(0, 1), new(1, 0), new(0, 0)], timeline.Cues.Select(cue => cue.Figure));
    }

    [Fact]
    public void A_counted_movement_goes_there_and_back()
    {
        var timeline = CueScript.Build(Dose.Open);

        Assert.Equal([new(0, 0), new(0, 1), new(1, 0), new(0, 0)], timeline.Cues.Select(cue => cue.Figure));
    }

    [Fact]
    public void A_timed_move_runs_a_cycle_every_two_seconds()
    {
        var timeline = CueScript.Build(new() { Duration = Amount.Of(20) });

        Assert.Equal(new FigurePhase(1, 11), timeline.Cues[1].Figure);
    }
}
