using Toehold.Programmes;

namespace Toehold.Sessions.Tests.Timelines;

public sealed class CueWordsTests
{
    [Fact]
    public void A_short_hold_is_announced_with_one_word_and_shown_with_two()
    {
        var timeline = CueScript.Build(new() { Hold = Amount.Of(5), Reps = Amount.Of(2) });

        Assert.Equal(
            [("Hold.", "Hold still"), ("Let go.", "Let go"), ("Hold.", "Hold still"), ("Let go.", "Let go"), ("Done. That is all for now.", "Done")],
            timeline.Cues.Skip(1).Select(cue => (cue.Say!, cue.Show)));
    }

    [Fact]
    public void A_long_hold_and_a_long_rest_say_their_length()
    {
        var timeline = CueScript.Build(new() { Hold = Amount.Of(120), Sets = Amount.Of(2), Rest = Amount.Of(61) });

        Assert.Equal(
            ["Hold for 2 minutes.", "Let go.", "Rest for 1 minute."],
            timeline.Cues.Skip(1).Take(3).Select(cue => cue.Say));
    }

    [Fact]
    public void Counted_movements_are_counted_whether_written_as_sets_or_repetitions()
    {
        var sets = CueScript.Build(new() { Sets = Amount.Of(3) });
        var repetitions = CueScript.Build(new() { Reps = Amount.Of(3) });

        Assert.Equal(["1.", "2.", "3."], sets.Cues.OfType<Cue.Move>().Select(cue => cue.Say));
        Assert.Equal(["1.", "2.", "3."], repetitions.Cues.OfType<Cue.Move>().Select(cue => cue.Say));
    }

    [Fact]
    public void Sides_that_take_turns_are_named_each_time()
    {
        var timeline = CueScript.Build(new() { Hold = Amount.Of(10) }, Side.Alternate);

        Assert.Equal(["Left. Hold for 10 seconds.", "Right. Hold for 10 seconds."], timeline.Cues.OfType<Cue.Hold>().Select(cue => cue.Say));
    }

    [Fact]
    public void What_is_too_short_for_words_is_silent()
    {
        var timeline = CueScript.Build(new() { Hold = Amount.Of(0.5) });

        Assert.Null(timeline.Cues[1].Say);
    }

    [Theory]
    [InlineData("Toe walking", "Walk")]
    [InlineData("Ankle circles", "Circle")]
    [InlineData("Marching on the spot", "March")]
    [InlineData("Clamshell", "Keep moving")]
    public void A_timed_move_is_shown_by_its_verb(string name, string verb)
    {
        var timeline = Build(name);

        Assert.Equal(verb, timeline.Cues[1].Show);
        Assert.Equal($"{verb} for 20 seconds.", timeline.Cues[1].Say);
    }

    [Theory]
    [InlineData("Toe pencil lift", "foot")]
    [InlineData("Heel raises", "foot")]
    [InlineData("Straight-leg raise", "leg")]
    [InlineData("Calf stretch", "leg")]
    [InlineData("Shoulder rolls", "arm")]
    [InlineData("Wrist stretch", "hand")]
    [InlineData("Neck tilt", "side")]
    [InlineData("Scarf pull", "side")]
    public void The_other_side_is_named_after_the_part_that_works(string name, string part)
    {
        var timeline = Build(name);

        var change = Assert.Single(timeline.Cues.OfType<Cue.ChangeSide>());
        Assert.Equal($"Other {part}", change.Show);
        Assert.Equal($"Change to the right {part}.", change.Say);
    }

    private static Timeline Build(string name)
    {
        var exercise = new Exercise { Name = name, Side = Side.Each, Dose = new() { Duration = Amount.Of(20) } };
        return TimelineBuilder.Build([new SessionItem(0, exercise)], SessionSettings.Default);
    }
}
