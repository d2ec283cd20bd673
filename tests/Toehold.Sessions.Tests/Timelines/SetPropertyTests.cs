using Toehold.Programmes;

namespace Toehold.Sessions.Tests.Timelines;

public sealed class SetPropertyTests
{
    [Fact]
    public void Every_set_of_every_side_is_listed_once() => Generated.HoldsForTimelines((items, _, timeline) =>
    {
        var expected = items
            .SelectMany(item => Sides(item.Exercise).SelectMany(side => Numbers(item).Select(set => (item.Index, side, set))))
            .ToHashSet();

        Assert.Equal(expected.Count, timeline.Sets.Count);
        Assert.Superset(expected, timeline.Sets.Select(mark => (mark.Exercise, mark.Side, mark.Set)).ToHashSet());
    });

    [Fact]
    public void Every_set_has_its_repetitions_on_its_side() => Generated.HoldsForTimelines((_, _, timeline) =>
        Assert.All(timeline.Sets, mark =>
        {
            var work = timeline.Cues.Where(cue => cue is Cue.Hold or Cue.Move && Matches(cue, mark)).ToList();

            Assert.Equal(Enumerable.Range(1, work[0].Repetitions), work.Select(cue => cue.Repetition));
        }));

    [Fact]
    public void A_set_ends_with_its_last_release_or_timed_move() => Generated.HoldsForTimelines((_, _, timeline) =>
        Assert.All(timeline.Sets, mark =>
        {
            var last = timeline.Cues[mark.Cue];

            Assert.True(Matches(last, mark));
            Assert.Equal(last.Repetitions, last.Repetition);
            Assert.True(last is Cue.Release or Cue.Move);
            Assert.DoesNotContain(timeline.Cues.Skip(mark.Cue + 1), cue => cue is Cue.Hold or Cue.Move or Cue.Release && Matches(cue, mark));
        }));

    [Fact]
    public void Sides_that_do_not_take_turns_change_exactly_once() => Generated.HoldsForTimelines((items, settings, timeline) =>
    {
        foreach (var item in items)
        {
            var cues = timeline.Cues.Where(cue => cue.Exercise == item.Index).ToList();
            Assert.Equal(item.Exercise.Side == Side.Each ? 1 : 0, cues.Count(cue => cue is Cue.ChangeSide));
            Assert.Equal(item.Exercise.Side is null ? null : settings.FirstSide, cues[0].Side);
        }
    });

    private static bool Matches(Cue cue, SetMark mark) =>
        cue.Exercise == mark.Exercise && cue.Side == mark.Side && cue.Set == mark.Set && cue.Sets == mark.Sets;

    private static IEnumerable<BodySide?> Sides(Exercise exercise) =>
        exercise.Side is null ? [null] : [BodySide.Left, BodySide.Right];

    private static IEnumerable<int> Numbers(SessionItem item) =>
        Enumerable.Range(1, Math.Max(1, (int)(item.Exercise.Dose.Sets?.Gentle ?? 1)));
}
