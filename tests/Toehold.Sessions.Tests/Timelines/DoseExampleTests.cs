using Toehold.Programmes;

namespace Toehold.Sessions.Tests.Timelines;

public sealed class DoseExampleTests
{
    public static TheoryData<string, Dose, Side?, string> Examples => new()
    {
        {
            "an open dose is one counted movement",
            Dose.Open,
            null,
            "getReady 10 1.1 | move 1.5 1.1 | release 1.5 1.1 | done 0"
        },
        {
            "a range is held at its gentle end",
            new() { Sets = Amount.Between(2, 4), Hold = Amount.Between(3, 5) },
            null,
            "getReady 10 1.1 | hold 3 1.1 | release 2 1.1 | hold 3 2.1 | release 1 2.1 | done 0"
        },
        {
            "a range without its gentle end starts at the other",
            new() { Hold = Amount.UpTo(12) },
            null,
            "getReady 10 1.1 | hold 12 1.1 | release 1 1.1 | done 0"
        },
        {
            "a range without its far end starts at the gentle one",
            new() { Duration = Amount.AtLeast(30) },
            null,
            "getReady 10 1.1 | move 30 1.1 | done 0"
        },
        {
            "a pause above five seconds is a release and a rest",
            new() { Reps = Amount.Of(2), Hold = Amount.Of(20), Rest = Amount.Of(30) },
            null,
            "getReady 10 1.1 | hold 20 1.1 | release 1 1.1 | rest 29 1.2 | hold 20 1.2 | release 1 1.2 | done 0"
        },
        {
            "longer holds are five seconds apart",
            new() { Reps = Amount.Of(2), Hold = Amount.Of(20) },
            null,
            "getReady 10 1.1 | hold 20 1.1 | release 5 1.1 | hold 20 1.2 | release 1 1.2 | done 0"
        },
        {
            "a stretch on each side",
            new() { Sets = Amount.Of(2), Hold = Amount.Of(30) },
            Side.Each,
            "getReady 10 L 1.1 | hold 30 L 1.1 | release 5 L 1.1 | hold 30 L 2.1 | release 1 L 2.1 | changeSide 8 R 1.1"
            + " | hold 30 R 1.1 | release 5 R 1.1 | hold 30 R 2.1 | release 1 R 2.1 | done 0"
        },
        {
            "sides that take turns do the whole dose each",
            new() { Reps = Amount.Of(2) },
            Side.Alternate,
            "getReady 10 L 1.1 | move 1.5 L 1.1 | release 1.5 L 1.1 | move 1.5 R 1.1 | release 1.5 R 1.1"
            + " | move 1.5 L 1.2 | release 1.5 L 1.2 | move 1.5 R 1.2 | release 1.5 R 1.2 | done 0"
        },
        {
            "breaths are holds of four seconds",
            new() { Breaths = Amount.Of(5) },
            null,
            "getReady 10 1.1 | hold 20 1.1 | release 1 1.1 | done 0"
        },
        {
            "a rest between timed moves",
            new() { Duration = Amount.Of(20), Reps = Amount.Of(2), Rest = Amount.Of(2) },
            null,
            "getReady 10 1.1 | move 20 1.1 | rest 2 1.2 | move 20 1.2 | done 0"
        },
        {
            "two levels with holds: two seconds between, three seconds after a light set",
            new() { Sets = Amount.Of(2), Reps = Amount.Of(2), Hold = Amount.Of(3) },
            null,
            "getReady 10 1.1 | hold 3 1.1 | release 2 1.1 | hold 3 1.2 | release 1 1.2 | rest 2 2.1"
            + " | hold 3 2.1 | release 2 2.1 | hold 3 2.2 | release 1 2.2 | done 0"
        },
        {
            "two levels with a rest: it stands between the sets",
            new() { Sets = Amount.Of(2), Reps = Amount.Of(2), Hold = Amount.Of(3), Rest = Amount.Of(4) },
            null,
            "getReady 10 1.1 | hold 3 1.1 | release 2 1.1 | hold 3 1.2 | release 1 1.2 | rest 3 2.1"
            + " | hold 3 2.1 | release 2 2.1 | hold 3 2.2 | release 1 2.2 | done 0"
        },
        {
            "a hold with a duration is repeated for as long as it fits",
            new() { Hold = Amount.Of(10), Rest = Amount.Of(2), Duration = Amount.Of(36) },
            null,
            "getReady 10 1.1 | hold 10 1.1 | release 2 1.1 | hold 10 1.2 | release 2 1.2 | hold 10 1.3 | release 1 1.3 | done 0"
        },
        {
            "no rest at all still leaves a second to let go",
            new() { Hold = Amount.Of(3), Reps = Amount.Of(2), Rest = Amount.Of(0) },
            null,
            "getReady 10 1.1 | hold 3 1.1 | release 1 1.1 | hold 3 1.2 | release 1 1.2 | done 0"
        },
        {
            "nothing of something counts as not said",
            new() { Sets = Amount.Of(0), Reps = Amount.Of(0), Hold = Amount.Of(0), Duration = Amount.Of(4) },
            null,
            "getReady 10 1.1 | move 4 1.1 | done 0"
        },
        {
            "a part of a count is rounded down, a part of a second to the millisecond",
            new() { Reps = Amount.Of(1.9), Hold = Amount.Of(2.50049) },
            null,
            "getReady 10 1.1 | hold 2.5 1.1 | release 1 1.1 | done 0"
        },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_dose_becomes_these_cues(string why, Dose dose, Side? side, string expected)
    {
        var script = CueScript.Of(dose, side);

        Assert.True(expected == script, $"{why}\nexpected {expected}\nbut was  {script}");
    }

    [Fact]
    public void Three_times_ten_takes_half_a_minute_a_set_and_rests_between()
    {
        var timeline = CueScript.Build(new() { Sets = Amount.Of(3), Reps = Amount.Of(10) });

        Assert.Equal(TimeSpan.FromSeconds(10 + 30 + 15 + 30 + 15 + 30), timeline.Total);
        Assert.Equal([15.0, 15.0], timeline.Cues.OfType<Cue.Rest>().Select(rest => rest.For.TotalSeconds));
        Assert.Equal([1, 2, 3], timeline.Sets.Select(mark => mark.Set));
    }

    [Fact]
    public void A_heavy_set_is_followed_by_half_a_minute()
    {
        var timeline = CueScript.Build(new() { Sets = Amount.Of(2), Reps = Amount.Of(16) });

        Assert.Equal([30.0], timeline.Cues.OfType<Cue.Rest>().Select(rest => rest.For.TotalSeconds));
    }
}
