using System.Text.RegularExpressions;
using Toehold.Sessions;
using Toehold.Storage;
using Toehold.Storage.Tests;
using Toehold.Web.Features.Programmes;
using Toehold.Web.Features.Settings;
using Toehold.Web.Features.Today;

namespace Toehold.Web.Tests;

public sealed partial class SeveralServersTests
{
    private static readonly DayClock Berlin = new(TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"), new(3, 0));
    private static readonly DateTimeOffset Morning = new(2026, 3, 2, 8, 0, 0, TimeSpan.FromHours(1));
    private static readonly DateOnly Monday = new(2026, 3, 2);

    [Theory, InlineData("SQLite"), InlineData("PostgreSQL")]
    public async Task Of_servers_that_decide_at_the_same_moment_one_has_its_decision_kept(string store)
    {
        await using var servers = await SeveralServers.Start(store);
        var practice = await servers.NewPractice(Morning);

        for (var round = 0; round < 8; round++)
        {
            var now = Morning.AddMinutes(round);
            await servers.Keep(0, practice, now, Monday, new What.LevelChosen { Choice = round % 2 == 0 ? LevelChoice.HandOut : LevelChoice.Gentlest });
            var seen = await Task.WhenAll(Look(servers, round % 2, practice, now.AddMilliseconds(10)), Look(servers, (round + 1) % 2, practice, now.AddMilliseconds(20)));

            Assert.Equal(seen[0].Programmes[0].Levels!.Standings, seen[1].Programmes[0].Levels!.Standings);
        }

        Assert.Equal(8, (await servers.Decisions(practice)).Count);
    }

    [Theory, InlineData("SQLite"), InlineData("PostgreSQL")]
    public async Task A_day_to_which_another_server_has_added_is_read_again(string store)
    {
        await using var servers = await SeveralServers.Start(store);
        var practice = await servers.NewPractice(Morning);
        var before = await Look(servers, 0, practice, Morning);
        var programme = before.Programmes[0].Id;

        await servers.Keep(1, practice, Morning.AddMinutes(9), Monday, new What.SessionEnded { ProgrammeId = programme, Session = 1, Seconds = 300 });
        var after = await Look(servers, 0, practice, Morning.AddMinutes(10));

        Assert.NotEqual(SessionState.Done, TodayView.Of(before).Sessions[0].State);
        Assert.Equal(SessionState.Done, TodayView.Of(after).Sessions[0].State);
    }

    [Theory, InlineData("SQLite"), InlineData("PostgreSQL")]
    public async Task Settings_that_are_changed_at_the_same_moment_are_all_kept(string store)
    {
        await using var servers = await SeveralServers.Start(store);
        var practice = await servers.NewPractice(Morning);

        for (var round = 1; round <= 20; round++)
        {
            var tempo = 1 + (round / 100d);
            var start = new TimeOnly(4, round);
            await Task.WhenAll(
                Task.Run(() => servers.Of<SettingsShelf>(0).Change(practice, settings => settings with { Tempo = tempo })),
                Task.Run(() => servers.Of<SettingsShelf>(1).Change(practice, settings => settings with { DayStartsAt = start })));

            var kept = await servers.Of<SettingsShelf>(0).Of(practice);
            Assert.Equal((tempo, start), (kept.Tempo, kept.DayStartsAt));
        }
    }

    [Theory, InlineData("SQLite"), InlineData("PostgreSQL")]
    public async Task A_day_that_was_looked_at_before_takes_four_statements(string store)
    {
        StatementLog.Listen();
        await using var servers = await SeveralServers.Start(store);
        var practice = await servers.NewPractice(Morning.AddDays(-1));
        await Practise(servers, practice, (await Look(servers, 0, practice, Morning.AddDays(-1))).Programmes[0], Morning.AddDays(-1));
        await Look(servers, 0, practice, Morning.AddMinutes(1));
        await Look(servers, 0, practice, Morning.AddMinutes(2));

        var statements = await StatementLog.During(() => Look(servers, 0, practice, Morning.AddMinutes(3)));

        Assert.Equal(["practices", "programmes", "entries", "entries"], statements.Select(statement => Table().Match(statement.Sql).Groups[1].Value));
    }

    [Theory, InlineData("SQLite"), InlineData("PostgreSQL")]
    public async Task Of_a_diary_kept_every_day_the_first_look_reads_a_week_and_of_one_with_gaps_all_that_the_rules_look_back_on(string store)
    {
        await using var servers = await SeveralServers.Start(store);
        var (daily, gaps) = (await servers.NewPractice(Morning.AddDays(-14)), await servers.NewPractice(Morning.AddDays(-14)));
        var programme = (await Look(servers, 0, daily, Morning.AddDays(-14))).Programmes[0];
        for (var day = -14; day < 0; day++)
        {
            foreach (var practice in day % 7 == 0 ? [daily, gaps] : new[] { daily })
            {
                await Practise(servers, practice, programme, Morning.AddDays(day));
            }
        }

        var (everyDay, weekly) = (await Look(servers, 1, daily, Morning), await Look(servers, 1, gaps, Morning));

        Assert.Equal(Monday.AddDays(-6), everyDay.Lately.Min(entry => entry.Day));
        Assert.Equal(Monday.AddDays(-14), weekly.Lately.Min(entry => entry.Day));
    }

    [Fact]
    public async Task Where_the_day_came_back_the_newest_decision_holds_and_is_written_once()
    {
        await using var servers = await SeveralServers.Start("SQLite");
        var auckland = new DayClock(TimeZoneInfo.FindSystemTimeZoneById("Pacific/Auckland"), new(3, 0));
        var honolulu = new DayClock(TimeZoneInfo.FindSystemTimeZoneById("Pacific/Honolulu"), new(3, 0));
        var departure = new DateTimeOffset(2026, 3, 2, 6, 0, 0, TimeSpan.FromHours(13));
        var landed = honolulu.Local(departure.AddHours(9));
        var practice = await servers.NewPractice(departure);
        await Look(servers, 0, practice, departure, auckland);

        await servers.Keep(0, practice, landed, honolulu.DayAt(landed), new What.LevelChosen { Choice = LevelChoice.HandOut });
        var first = await Look(servers, 0, practice, landed.AddMinutes(1), honolulu);
        var second = await Look(servers, 0, practice, landed.AddMinutes(2), honolulu);

        Assert.True(honolulu.DayAt(landed) < auckland.DayAt(departure));
        Assert.All(first.Programmes[0].Levels!.Standings, standing => Assert.Equal(StandingChange.Chosen, standing.Change));
        Assert.Equal(first.Programmes[0].Levels!.Standings, second.Programmes[0].Levels!.Standings);
        Assert.Equal(2, (await servers.Decisions(practice)).Count);
    }

    [Fact]
    public async Task A_server_whose_clock_is_behind_decides_after_the_last_decision_all_the_same()
    {
        await using var servers = await SeveralServers.Start("SQLite");
        var practice = await servers.NewPractice(Morning);
        await Look(servers, 0, practice, Morning);

        await servers.Keep(1, practice, Morning, Monday, new What.LevelChosen { Choice = LevelChoice.HandOut });
        await Look(servers, 1, practice, Morning.AddMinutes(-5));
        await Look(servers, 1, practice, Morning.AddMinutes(-4));

        var decisions = await servers.Decisions(practice);
        Assert.Equal(2, decisions.Count);
        Assert.All(((What.Progressed)decisions[0].What).Exercises, standing => Assert.Equal(StandingChange.Chosen, standing.Change));
    }

    private static async Task Practise(SeveralServers servers, Guid practice, ShelfProgramme programme, DateTimeOffset at)
    {
        var day = DateOnly.FromDateTime(at.DateTime);
        foreach (var (exercise, index) in programme.Reading.Programme.Exercises.Select((exercise, index) => (exercise, index)))
        {
            await servers.Keep(0, practice, at.AddMinutes(index), day, new What.SetDone
            {
                ProgrammeId = programme.Id,
                Session = 1,
                Exercise = exercise.Name,
                ExerciseIndex = index,
                Set = 1,
                Sets = 1,
                Repetitions = 1,
                Seconds = 5,
                PlannedSeconds = 5,
            });
        }
    }

    [GeneratedRegex(@"FROM ""?(\w+)")]
    private static partial Regex Table();

    private static async Task<PracticeDay> Look(SeveralServers servers, int server, Guid practice, DateTimeOffset now, DayClock? clock = null) =>
        await servers.Of<PracticeDays>(server).Of(new PersonInTime(practice, await servers.Of<SettingsShelf>(server).Of(practice), clock ?? Berlin, now));
}
