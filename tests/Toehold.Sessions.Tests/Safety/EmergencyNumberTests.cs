namespace Toehold.Sessions.Tests.Safety;

public sealed class EmergencyNumberTests
{
    [Theory]
    [InlineData("Europe/London", "en-US,en;q=0.9", "999")]
    [InlineData("Europe/Berlin", "en-US", "112")]
    [InlineData("Europe/Malta", "en-US", "112")]
    [InlineData("America/Chicago", "en-GB", "911")]
    [InlineData("Australia/Hobart", null, "000")]
    [InlineData(null, "en-GB,en;q=0.9", "999")]
    [InlineData("UTC", "fr,en-CA;q=0.8", "911")]
    [InlineData(null, "zh-Hant-HK", "999")]
    [InlineData("Asia/Thimphu", "dz", "112")]
    [InlineData(null, null, "112")]
    [InlineData("nonsense", ";;,-,--", "112")]
    public void The_number_is_that_of_where_the_device_is(string? zone, string? languages, string call)
    {
        var number = EmergencyNumbers.Of(CountryGuess.From(zone, languages));

        Assert.Equal(call, number.Call);
    }

    [Fact]
    public void Each_country_stands_there_once_and_by_name()
    {
        var countries = EmergencyNumbers.All;

        Assert.Equal(countries.Count, countries.Select(number => number.Country).Distinct().Count());
        Assert.Equal(countries.OrderBy(number => number.Name, StringComparer.Ordinal), countries);
    }
}
