namespace Toehold.Sessions.Tests.Timelines;

public sealed class TimelinePropertyTests
{
    [Fact]
    public void Cues_follow_each_other_from_zero_to_the_total() => Generated.HoldsForTimelines((_, _, timeline) =>
    {
        var at = TimeSpan.Zero;
        foreach (var cue in timeline.Cues)
        {
            Assert.Equal(at, cue.At);
            at += cue.For;
        }

        Assert.Equal(at, timeline.Total);
    });

    [Fact]
    public void Every_time_lies_on_the_millisecond_grid() => Generated.HoldsForTimelines((_, _, timeline) =>
        Assert.All(timeline.Cues, cue => Assert.Equal(0, cue.For.Ticks % TimeSpan.TicksPerMillisecond)));

    [Fact]
    public void Only_the_last_cue_is_done_and_only_it_takes_no_time() => Generated.HoldsForTimelines((_, _, timeline) =>
    {
        Assert.IsType<Cue.Done>(timeline.Cues[^1]);
        Assert.Single(timeline.Cues, cue => cue is Cue.Done);
        Assert.Single(timeline.Cues, cue => cue.For == TimeSpan.Zero);
    });

    [Fact]
    public void Time_on_each_position_adds_up_to_the_total() => Generated.HoldsForTimelines((_, _, timeline) =>
    {
        var sum = timeline.ByPosition.Sum(part => part.Time.Ticks);

        Assert.Equal(timeline.Total.Ticks, sum);
        Assert.Distinct(timeline.ByPosition.Select(part => part.Position));
    });

    [Fact]
    public void The_same_input_gives_the_same_timeline() => Generated.HoldsForTimelines((items, settings, timeline) =>
    {
        var again = TimelineBuilder.Build([.. items], settings with { });

        Assert.Equal(timeline, again);
        Assert.Equal(timeline.GetHashCode(), again.GetHashCode());
    });

    [Fact]
    public void The_tempo_scale_leaves_every_hold_and_timed_move_alone() => Generated.HoldsForTimelines((items, settings, timeline) =>
    {
        var plain = TimelineBuilder.Build(items, settings with { TempoScale = 1 });

        foreach (var (cue, unscaled) in timeline.Cues.Zip(plain.Cues))
        {
            var scale = cue is Cue.Hold or Cue.Move ? 1 : settings.TempoScale;
            Assert.Equal(unscaled.Kind, cue.Kind);
            Assert.Equal(unscaled.For.TotalMilliseconds * scale, cue.For.TotalMilliseconds, 1.0);
        }
    });

    [Fact]
    public void Waiting_for_a_tap_opens_every_wait_and_nothing_else() => Generated.HoldsForTimelines((_, settings, timeline) =>
        Assert.All(timeline.Cues, cue =>
            Assert.Equal(settings.WaitForTap && cue is Cue.GetReady or Cue.Rest or Cue.ChangeSide, cue.IsOpen)));

    [Fact]
    public void What_is_said_fits_its_time() => Generated.HoldsForTimelines((_, _, timeline) =>
        Assert.All(timeline.Cues, cue =>
        {
            var slot = cue.IsOpen || cue is Cue.Done ? Speech.Longest : cue.For;
            Assert.True(cue.Say is null || Speech.Estimate(cue.Say) <= slot, $"{cue.Say} in {slot}");
            Assert.True(cue.Say is null || Speech.Estimate(cue.Say) <= Speech.Longest, cue.Say);
        }));

    [Fact]
    public void A_release_ends_every_hold_and_no_rest_ends_a_session() => Generated.HoldsForTimelines((_, _, timeline) =>
    {
        foreach (var (cue, next) in timeline.Cues.Zip(timeline.Cues.Skip(1)))
        {
            Assert.Equal(cue is Cue.Hold, next is Cue.Release && cue is not Cue.Move);
            Assert.False(cue is Cue.Rest or Cue.ChangeSide or Cue.GetReady && next is not (Cue.Hold or Cue.Move));
        }
    });

    [Fact]
    public void A_timed_move_runs_whole_cycles_beyond_the_working_pose() => Generated.HoldsForTimelines((_, _, timeline) =>
        Assert.All(timeline.Cues.OfType<Cue.Move>(), move =>
        {
            var (from, to) = (move.Figure.From, move.Figure.To);
            Assert.True((from, to) == (0, 1) || (from == 1 && to >= 2 && double.IsInteger(to)));
        }));
}
