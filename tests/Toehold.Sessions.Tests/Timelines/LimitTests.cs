using Toehold.Programmes;

namespace Toehold.Sessions.Tests.Timelines;

public sealed class LimitTests
{
    [Theory]
    [InlineData(1e9, 5)]
    [InlineData(1e300, 0.001)]
    public void A_billion_sets_are_cut_to_what_a_session_holds(double sets, double hold)
    {
        var timeline = CueScript.Build(new() { Sets = Amount.Of(sets), Reps = Amount.Of(sets), Hold = Amount.Of(hold) }, Side.Each);

        Assert.InRange(timeline.Cues.Count, 1_000, 2_000);
        Assert.True(timeline.Total <= TimeSpan.FromHours(2));
        Assert.IsType<Cue.Release>(timeline.Cues[^2]);
        Assert.NotNull(timeline.Shortened);
    }

    [Fact]
    public void A_hold_of_years_is_left_out_and_the_next_exercise_is_done()
    {
        var endless = new Exercise { Name = "Plank", Dose = new() { Hold = Amount.Of(1e300), Rest = Amount.Of(1e300) } };

        var timeline = TimelineBuilder.Build([new(0, endless), new(1, FiveExercises.ToePress)], SessionSettings.Default);

        Assert.All(timeline.Cues.SkipLast(1), cue => Assert.Equal(1, cue.Exercise));
        Assert.Equal(10, timeline.Sets.Count);
        Assert.Equal(
            "A session holds at most 120 minutes and 2000 steps, so part of it was left out: Plank. Check the numbers.",
            timeline.Shortened);
    }

    [Fact]
    public void A_rest_of_years_ends_the_exercise_after_its_first_set()
    {
        var script = CueScript.Of(new Dose { Sets = Amount.Of(3), Hold = Amount.Of(4), Rest = Amount.Of(1e12) });

        Assert.Equal("getReady 10 1.1 | hold 4 1.1 | release 1 1.1 | done 0", script);
    }

    [Fact]
    public void Whatever_the_limits_a_session_keeps_them_and_stays_whole() => Generated.HoldsForTimelines((items, settings, roomy) =>
    {
        var most = 1 + (roomy.Cues.Count / 2);
        var longest = TimeSpan.FromSeconds(1) + (roomy.Total / 3);

        var timeline = TimelineBuilder.Build(items, settings with { Options = new() { MostCues = most, LongestSession = longest } });

        Assert.InRange(timeline.Cues.Count, 1, most);
        Assert.True(timeline.Total <= longest);
        Assert.Equal(timeline.Cues.Sum(cue => cue.For.Ticks), timeline.Total.Ticks);
        Assert.Equal(timeline.Cues.Count < roomy.Cues.Count, timeline.Shortened is not null);
        Assert.All(timeline.Sets, mark => Assert.Equal(mark.Exercise, timeline.Cues[mark.Cue].Exercise));
        Assert.True(timeline.Cues.Count == 1 || timeline.Cues[^2] is Cue.Release or Cue.Move);
    });

    [Fact]
    public void An_ordinary_session_is_not_shortened()
    {
        var timeline = CueScript.Build(FiveExercises.ToePress.Dose);

        Assert.Null(timeline.Shortened);
    }

    [Fact]
    public void No_exercises_are_done_at_once()
    {
        var timeline = TimelineBuilder.Build([], SessionSettings.Default);

        Assert.Equal("done 0", CueScript.Of(timeline));
        Assert.Equal(TimeSpan.Zero, timeline.Total);
    }

    [Fact]
    public void A_long_hand_out_of_endless_doses_is_planned_all_the_same()
    {
        var dose = new Dose { Sets = Amount.Of(1e9), Reps = Amount.Of(1e9), PerDay = Amount.Of(1e9) };
        var programme = new Programme
        {
            Exercises = Enumerable.Range(1, 50).Select(number => new Exercise { Name = $"Exercise {number}", Dose = dose }).ToValueList(),
        };

        var plan = DayPlanner.Plan(programme, DayOfWeek.Monday, SessionSettings.Default);

        Assert.All(plan.Sessions, session => Assert.InRange(session.Timeline.Cues.Count, 1, 2_000));
        Assert.NotNull(plan.Shortened);
    }
}
