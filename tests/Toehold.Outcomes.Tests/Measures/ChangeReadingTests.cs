namespace Toehold.Outcomes.Tests;

public sealed class ChangeReadingTests
{
    [Theory]
    [InlineData(7, 5, ChangeSize.Meaningful)]
    [InlineData(7, 5.5, ChangeSize.NoRealChange)]
    [InlineData(3, 2, ChangeSize.Meaningful)]
    [InlineData(4, 3, ChangeSize.NoRealChange)]
    [InlineData(5, 7, ChangeSize.Meaningful)]
    [InlineData(0, 0, ChangeSize.NoRealChange)]
    public void Pain_matters_from_two_points_or_thirty_per_cent(double before, double after, ChangeSize expected) =>
        Assert.Equal(expected, ChangeReading.Of(new Measure.Pain(), before, after).Size);

    [Theory]
    [InlineData(12, 8, ChangeSize.NoRealChange)]
    [InlineData(12, 7, ChangeSize.Meaningful)]
    [InlineData(6, 3, ChangeSize.NoRealChange)]
    public void Back_disability_must_pass_its_noise_before_thirty_per_cent_count(double before, double after, ChangeSize expected) =>
        Assert.Equal(expected, ChangeReading.Of(new Measure.BackDisability(), before, after).Size);

    [Fact]
    public void Standing_is_never_progress_below_its_own_noise()
    {
        var within = ChangeReading.Of(new Measure.SingleLegStance(), 5, 29);
        var beyond = ChangeReading.Of(new Measure.SingleLegStance(), 5, 29.5);

        Assert.Equal((ChangeSize.NoRealChange, null, false), (within.Size, within.IsBetter, within.CanBeDrawn));
        Assert.Equal((ChangeSize.Real, true, true), (beyond.Size, beyond.IsBetter, beyond.CanBeDrawn));
    }

    [Theory]
    [InlineData(20, 26, ChangeSize.NoRealChange)]
    [InlineData(20, 27, ChangeSize.Real)]
    public void Heel_rises_change_for_real_from_seven_on(double before, double after, ChangeSize expected) =>
        Assert.Equal(expected, ChangeReading.Of(new Measure.HeelRise(), before, after).Size);

    [Fact]
    public void A_threshold_from_memory_decides_nothing()
    {
        Assert.Equal(ChangeSize.NotKnown, ChangeReading.Of(new Measure.ChairStand(), 8, 14).Size);
        Assert.False(new Measure.ChairStand().SmallestReal!.Source.IsVerified);
    }

    [Fact]
    public void Better_follows_the_direction_of_the_measure()
    {
        Assert.True(ChangeReading.Of(new Measure.Pain(), 7, 4).IsBetter);
        Assert.False(ChangeReading.Of(new Measure.OwnActivities(), 7, 4).IsBetter);
        Assert.Null(ChangeReading.Of(new Measure.Adherence(), 50, 90).IsBetter);
    }

    [Fact]
    public void Each_reading_has_its_sentence() => Assert.Equal(
        [
            "How large a change of this measure has to be is not known to us, so the two numbers stand by themselves.",
            "No real change: the measure moves this much by itself.",
            "Better by more than the measure moves by itself; whether it matters is for you to say.",
            "Worse by more than the measure moves by itself; whether it matters is for you to say.",
            "Better by an amount that most people find meaningful.",
            "Worse by an amount that most people find meaningful.",
        ],
        new[]
        {
            ChangeReading.Of(new Measure.ChairStand(), 8, 14),
            ChangeReading.Of(new Measure.HeelRise(), 8, 10),
            ChangeReading.Of(new Measure.OwnActivities(), 4, 7),
            ChangeReading.Of(new Measure.OwnActivities(), 7, 4),
            ChangeReading.Of(new Measure.Pain(), 7, 4),
            ChangeReading.Of(new Measure.Pain(), 4, 7),
        }.Select(reading => reading.ToString()));

    [Fact]
    public void A_score_outside_the_range_is_a_mistake() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ChangeReading.Of(new Measure.Pain(), 5, 11));
}
