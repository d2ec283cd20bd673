using System.Globalization;
using Toehold.Storage;

namespace Toehold.Web.Tests;

/// <summary>Reminders on the days on which the clocks change, for a day that starts at four, and for someone who travels.</summary>
public sealed class ReminderClockChangeTests
{
    [Theory]
    [InlineData("Europe/Vienna", "2026-03-28T21:30Z", "2026-03-29T06:00Z")]
    [InlineData("Europe/Vienna", "2026-10-24T20:30Z", "2026-10-25T07:00Z")]
    [InlineData("Australia/Sydney", "2026-10-03T12:30Z", "2026-10-03T21:00Z")]
    [InlineData("Australia/Sydney", "2026-04-04T11:30Z", "2026-04-04T22:00Z")]
    public async Task On_a_day_that_the_clocks_change_the_reminder_comes_at_eight_by_the_new_time(string zone, string evening, string eight)
    {
        var due = At(eight);
        await using var scene = await ReminderScene.Begin(At(evening), zone);
        await scene.Change(settings => settings with { DayStartsAt = new(4, 0) });
        scene.Clock.Set(due.AddSeconds(-1));
        await ReminderScene.Wait();
        var before = scene.Push.Messages.Count;

        scene.Clock.Set(due.AddSeconds(5));
        await scene.Push.WaitFor(1);
        scene.Clock.Set(due.AddHours(1).AddSeconds(5));
        await ReminderScene.Wait();

        Assert.Equal(0, before);
        var read = await scene.Read(Assert.Single(scene.Push.Messages));
        Assert.Equal((1, due.AddHours(12).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), (read.GetProperty("session").GetInt32(), read.GetProperty("day").GetString()));
    }

    [Theory]
    [InlineData("2026-10-24T20:30Z", "2026-10-25T00:30Z", "2026-10-24")]
    [InlineData("2026-03-28T21:30Z", "2026-03-29T01:30Z", "2026-03-28")]
    public async Task A_time_that_the_clocks_pass_twice_or_leap_over_reminds_once_for_the_day_before_four(string evening, string halfPastTwo, string day)
    {
        var due = At(halfPastTwo);
        await using var scene = await ReminderScene.Begin(At(evening));
        await scene.Change(settings => settings with { DayStartsAt = new(4, 0), TimesOfDay = [new(8, 0), new(13, 0), new(2, 30)] });
        await scene.Wish("10:00", "11:00", "0");

        scene.Clock.Set(due.AddSeconds(5));
        await scene.Push.WaitFor(1);
        scene.Clock.Set(due.AddHours(1).AddSeconds(5));
        await ReminderScene.Wait();

        var read = await scene.Read(Assert.Single(scene.Push.Messages));
        Assert.Equal(day, read.GetProperty("day").GetString());
    }

    [Fact]
    public async Task Someone_who_flies_west_is_reminded_by_the_clocks_there_and_of_nothing_that_is_done()
    {
        await using var scene = await ReminderScene.Begin(At("2026-02-04T06:00Z"));
        await scene.Keep(new What.SessionEnded { ProgrammeId = await scene.Programme(), Session = 1, Seconds = 300 });
        scene.Clock.Set(At("2026-02-04T11:00Z"));

        await scene.FlyTo("America/New_York");
        scene.Clock.Set(At("2026-02-04T13:00:05Z"));
        await ReminderScene.Wait();
        var early = scene.Push.Messages.Count;
        scene.Clock.Set(At("2026-02-04T18:00:05Z"));
        await scene.Push.WaitFor(1);

        Assert.Equal(0, early);
        var read = await scene.Read(Assert.Single(scene.Push.Messages));
        Assert.Equal((2, "2026-02-04"), (read.GetProperty("session").GetInt32(), read.GetProperty("day").GetString()));
    }

    private static DateTimeOffset At(string instant) => DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);
}
