using System.Net;
using System.Text.Json;

namespace Toehold.Web.Tests;

public sealed class CalendarFeedTests(ManyServer server) : IClassFixture<ManyServer>
{
    [Theory]
    [InlineData("Europe/Vienna", "2027-03-27", "07:00", "06:00")]
    [InlineData("Europe/Vienna", "2027-10-30", "06:00", "07:00")]
    [InlineData("America/New_York", "2027-03-13", "13:00", "12:00")]
    [InlineData("Australia/Sydney", "2027-04-02", "21:00", "22:00")]
    [InlineData("Asia/Kolkata", "2027-03-27", "02:30", "02:30")]
    [InlineData("America/St_Johns", "2027-03-13", "11:30", "10:30")]
    [InlineData("Africa/Casablanca", "2027-02-06", "07:00", "08:00")]
    [InlineData("Etc/UTC", "2027-03-27", "08:00", "08:00")]
    public async Task Sessions_come_at_the_persons_own_time_whatever_the_clocks_do(string zone, string day, string before, string after)
    {
        using var browser = await server.NewGuest();
        var calendar = await Calendar(browser, zone);
        var first = DateTimeOffset.Parse($"{day}T00:00:00Z");

        var shown = await Shown(calendar, first, first.AddDays(3));

        var mornings = shown.Where(at => at.Title.EndsWith("session 1", StringComparison.Ordinal)).Select(at => at.At.ToString("HH:mm")).ToList();
        Assert.Equal((before, after), (mornings[0], mornings[^1]));
        Assert.All(shown, at => Assert.Equal("DISPLAY 0", at.Alarm));
    }

    [Fact]
    public async Task Three_sessions_a_day_come_every_day_with_what_is_in_them()
    {
        using var browser = await server.NewGuest();
        await browser.AnswerFirst();
        var from = new DateTimeOffset(2027, 1, 4, 0, 0, 0, TimeSpan.Zero);

        var shown = await Shown(await Calendar(browser, "Europe/Vienna"), from, from.AddDays(7));

        Assert.Equal(21, shown.Count);
        Assert.Contains(shown, at => at.Notes.Contains("Toe press", StringComparison.Ordinal) && at.Notes.Contains("/session/five-foot-exercises/1", StringComparison.Ordinal));
        Assert.All(shown, at => Assert.InRange(at.Minutes, 1, 60));
    }

    [Fact]
    public async Task No_line_is_longer_than_75_octets_and_each_ends_as_the_format_wants_it()
    {
        using var browser = await server.NewGuest();

        var calendar = await Calendar(browser, "Europe/Vienna");

        Assert.EndsWith("END:VCALENDAR\r\n", calendar, StringComparison.Ordinal);
        Assert.All(calendar.Split("\r\n"), line => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\n', calendar.Replace("\r\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_revoked_or_guessed_address_shows_nothing()
    {
        using var browser = await server.NewGuest();
        var address = await Address(browser, "Europe/Vienna");
        var page = await browser.Page("/reminders");
        var id = page.Split("/reminders/calendar/")[1].Split("/revoke")[0];
        using var stranger = server.NewBrowser();

        await browser.Submit("/reminders", $"/reminders/calendar/{id}/revoke");
        using var revoked = await stranger.Get(address);
        using var guessed = await stranger.Get($"/calendar/{new string('A', 43)}.ics");
        using var device = await stranger.Get($"/calendar/{browser.DeviceKey}.ics");

        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound], new[] { revoked.StatusCode, guessed.StatusCode, device.StatusCode });
    }

    [Fact]
    public async Task The_export_is_as_its_schema_says()
    {
        using var browser = await server.NewGuest();
        await browser.Deliver(Guid.CreateVersion7(), Guid.CreateVersion7());
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(await browser.Export()));
        using var document = new StreamReader(zip.GetEntry("toehold.json")!.Open());
        using var schema = new StreamReader(zip.GetEntry("toehold.schema.json")!.Open());

        var wrong = await Oracle.Ask("schema.mjs", $$"""{"schema":{{await schema.ReadToEndAsync()}},"document":{{await document.ReadToEndAsync()}}}""");

        Assert.Equal("", wrong);
    }

    private sealed record Occurrence(DateTime At, string Title, string Notes, double Minutes, string Alarm);

    private static async Task<List<Occurrence>> Shown(string calendar, DateTimeOffset from, DateTimeOffset until) =>
        JsonSerializer.Deserialize<List<Occurrence>>(
            await Oracle.Ask("calendar.mjs", calendar, $"{from:O}", $"{until:O}"), JsonSerializerOptions.Web)!;

    private async Task<string> Calendar(Browser browser, string zone)
    {
        using var stranger = server.NewBrowser();
        using var answer = await stranger.Get(await Address(browser, zone));
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType?.MediaType);
        return await answer.Content.ReadAsStringAsync();
    }

    private static async Task<string> Address(Browser browser, string zone)
    {
        browser.Cookies.Add(browser.Client.BaseAddress!, new Cookie("zone", Uri.EscapeDataString(zone)));
        using var made = await browser.Submit("/reminders", "/reminders/calendar", ("name", "My calendar"));
        var page = await browser.Page("/reminders");
        return $"/calendar/{page.Split("/calendar/")[1].Split('"')[0]}";
    }
}
