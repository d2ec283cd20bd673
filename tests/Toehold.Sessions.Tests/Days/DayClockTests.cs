namespace Toehold.Sessions.Tests.Days;

public sealed class DayClockTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
    private static readonly DayClock AtThree = new(Berlin, new(3, 0));

    public static TheoryData<string> Zones { get; } =
    [
        "Europe/Berlin", "Europe/Dublin", "America/New_York", "America/Sao_Paulo", "America/Havana", "Australia/Lord_Howe",
        "Asia/Kathmandu", "Pacific/Apia", "Atlantic/Azores", "Africa/Casablanca", "UTC",
    ];

    [Theory]
    [InlineData("2026-11-25T02:59:59+01:00", "2026-11-24")]
    [InlineData("2026-11-25T03:00:00+01:00", "2026-11-25")]
    [InlineData("2026-11-25T23:30:00Z", "2026-11-25")]
    [InlineData("2026-11-26T01:59:00Z", "2026-11-25")]
    public void Until_its_start_it_is_still_the_day_before(string instant, string day)
    {
        var found = AtThree.DayAt(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(DateOnly.ParseExact(day, "O"), found);
    }

    [Fact]
    public void A_start_that_the_clocks_pass_twice_starts_the_day_once()
    {
        var clock = new DayClock(Berlin, new(2, 30));
        var firstPass = new DateTimeOffset(2026, 10, 25, 2, 45, 0, TimeSpan.FromHours(2));

        var days = Enumerable.Range(0, 5).Select(quarter => clock.DayAt(firstPass.AddMinutes(15 * quarter)));

        Assert.Equal(Enumerable.Repeat(new DateOnly(2026, 10, 25), 5), days);
    }

    [Fact]
    public void A_start_that_the_clocks_leap_over_still_starts_the_day()
    {
        var clock = new DayClock(Berlin, new(2, 30));

        var start = clock.StartOf(new(2026, 3, 29));

        Assert.Equal(new DateTimeOffset(2026, 3, 29, 3, 30, 0, TimeSpan.FromHours(2)), start);
        Assert.Equal(new DateOnly(2026, 3, 28), clock.DayAt(start.AddSeconds(-1)));
        Assert.Equal(new DateOnly(2026, 3, 29), clock.DayAt(start));
    }

    [Theory]
    [InlineData("2026-03-29", "08:00", "2026-03-29T06:00:00Z")]
    [InlineData("2026-03-28", "02:30", "2026-03-29T01:30:00Z")]
    [InlineData("2026-10-25", "08:00", "2026-10-25T07:00:00Z")]
    [InlineData("2026-10-24", "02:30", "2026-10-25T00:30:00Z")]
    [InlineData("2026-11-25", "01:00", "2026-11-26T00:00:00Z")]
    public void A_time_of_day_is_an_instant_also_on_the_days_the_clocks_change(string day, string time, string instant)
    {
        var at = AtThree.At(DateOnly.ParseExact(day, "O"), TimeOnly.ParseExact(time, "HH:mm"));

        Assert.Equal(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture), at);
    }

    [Theory]
    [InlineData("Europe/Berlin", "2026-03-28", 23)]
    [InlineData("Europe/Berlin", "2026-03-29", 24)]
    [InlineData("Europe/Berlin", "2026-10-24", 25)]
    [InlineData("America/Los_Angeles", "2026-03-07", 23)]
    [InlineData("America/Los_Angeles", "2026-10-31", 25)]
    [InlineData("Australia/Sydney", "2026-10-03", 23)]
    [InlineData("Australia/Sydney", "2026-04-04", 25)]
    [InlineData("America/Santiago", "2026-09-05", 23)]
    [InlineData("America/Santiago", "2026-04-04", 25)]
    [InlineData("Australia/Lord_Howe", "2026-10-03", 23.5)]
    public void A_day_that_starts_at_four_ends_at_four_and_is_as_long_as_the_clocks_make_it(string zone, string day, double hours)
    {
        var clock = new DayClock(TimeZoneInfo.FindSystemTimeZoneById(zone), new(4, 0));
        var date = DateOnly.ParseExact(day, "O");

        var (start, end) = (clock.StartOf(date), clock.StartOf(date.AddDays(1)));

        Assert.Equal((new TimeSpan(4, 0, 0), new TimeSpan(4, 0, 0), TimeSpan.FromHours(hours)), (start.TimeOfDay, end.TimeOfDay, end - start));
        Assert.Equal((date.AddDays(-1), date, date, date.AddDays(1)), (clock.DayAt(start.AddTicks(-1)), clock.DayAt(start), clock.DayAt(end.AddTicks(-1)), clock.DayAt(end)));
    }

    [Fact]
    public void Flying_west_over_the_date_line_brings_the_day_back_and_flying_east_leaves_one_out()
    {
        var auckland = new DayClock(TimeZoneInfo.FindSystemTimeZoneById("Pacific/Auckland"), new(4, 0));
        var losAngeles = auckland with { Zone = TimeZoneInfo.FindSystemTimeZoneById("America/Los_Angeles") };
        var breakfast = auckland.At(new(2026, 6, 2), new(8, 0));
        var supper = losAngeles.At(new(2026, 6, 2), new(20, 0));

        Assert.Equal(new DateOnly(2026, 6, 1), losAngeles.DayAt(breakfast.AddHours(12)));
        Assert.Equal(new DateOnly(2026, 6, 4), auckland.DayAt(supper.AddHours(13)));
    }

    [Theory, MemberData(nameof(Zones))]
    public void Through_two_years_the_days_follow_each_other_without_gap_or_return(string zone)
    {
        foreach (var start in new TimeOnly[] { new(0, 0), new(2, 30), new(3, 0), new(4, 0) })
        {
            var clock = new DayClock(TimeZoneInfo.FindSystemTimeZoneById(zone), start);
            var from = new DateTimeOffset(2025, 1, 1, 12, 0, 0, TimeSpan.Zero);

            var days = Enumerable.Range(0, 730 * 48).Select(half => clock.DayAt(from.AddMinutes(30 * half))).ToList();

            Assert.All(days.Zip(days.Skip(1)), pair => Assert.InRange(pair.Second.DayNumber - pair.First.DayNumber, 0, 1));
            Assert.All(days.Distinct(), day => Assert.Equal(day, clock.DayAt(clock.StartOf(day))));
        }
    }

    [Fact]
    public void Flying_west_leaves_the_day_as_it_is_and_flying_east_may_end_it()
    {
        var evening = new DateTimeOffset(2026, 6, 1, 21, 0, 0, TimeSpan.FromHours(2));

        var inNewYork = AtThree with { Zone = TimeZoneInfo.FindSystemTimeZoneById("America/New_York") };
        var inTokyo = AtThree with { Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo") };

        Assert.Equal(new DateOnly(2026, 6, 1), inNewYork.DayAt(evening.AddHours(9)));
        Assert.Equal(new DateOnly(2026, 6, 2), inTokyo.DayAt(evening));
    }
}
