namespace Toehold.Sessions.Tests.Settings;

public sealed class SessionSettingsTests
{
    [Theory]
    [InlineData(0.49)]
    [InlineData(2.01)]
    [InlineData(double.NaN)]
    public void A_tempo_outside_half_and_double_is_refused(double scale) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SessionSettings { TempoScale = scale });

    [Fact]
    public void A_day_without_a_time_is_refused() =>
        Assert.Throws<ArgumentException>(() => new SessionSettings { TimesOfDay = [] });

    [Fact]
    public void A_side_that_nobody_has_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SessionSettings { FirstSide = (BodySide)2 });

    [Fact]
    public void Times_of_day_are_kept_in_order_and_once()
    {
        var settings = new SessionSettings { TimesOfDay = [new(20, 0), new(7, 0), new(20, 0)] };

        Assert.Equal([new(7, 0), new(20, 0)], settings.TimesOfDay);
    }

    [Fact]
    public void The_defaults_are_the_documented_ones()
    {
        var settings = SessionSettings.Default;

        Assert.Equal((1, false, BodySide.Left, false), (settings.TempoScale, settings.WaitForTap, settings.FirstSide, settings.OrderAsWritten));
        Assert.Equal([new(8, 0), new(13, 0), new(20, 0)], settings.TimesOfDay);
    }

    [Fact]
    public void A_length_of_nothing_or_more_than_a_day_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new TimelineOptions { Breath = TimeSpan.Zero });
        Assert.Throws<ArgumentOutOfRangeException>(() => new TimelineOptions { LongestSession = TimeSpan.FromHours(25) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new TimelineOptions { MostCues = 0 });
    }

    [Fact]
    public void A_breath_may_be_set_longer()
    {
        var settings = new SessionSettings { Options = new() { Breath = TimeSpan.FromSeconds(6) } };

        var timeline = CueScript.Build(new() { Breaths = Programmes.Amount.Of(5) }, settings: settings);

        Assert.Equal(TimeSpan.FromSeconds(30), timeline.Cues[1].For);
    }
}
