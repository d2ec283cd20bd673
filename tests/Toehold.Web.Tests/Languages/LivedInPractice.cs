using Microsoft.EntityFrameworkCore;
using Toehold.Sessions;
using Toehold.Storage;
using Toehold.Web.Features.Settings;

namespace Toehold.Web.Tests;

/// <summary>Somebody who has been here for weeks, so that no page is empty: sessions, pain, a plan that compares, measures, an account and a second device.</summary>
internal static class LivedInPractice
{
    private const int Weeks = 6;

    public static async Task<Browser> Of(ManyServer server, string language, string email = "ann@example.org")
    {
        var browser = await server.NewGuest();
        await using var db = server.Store.CreateDbContext();
        var practice = await db.Practices.OrderByDescending(p => p.Id).Select(p => p.Id).FirstAsync();
        var programme = await db.Programmes.Where(p => p.PracticeId == practice && p.Slug == "five-foot-exercises").Select(p => p.Id).SingleAsync();
        var now = server.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        foreach (var day in Entries(programme, now).Chunk(200))
        {
            Assert.Empty(Assert.IsType<AppendResult.Saved>(await server.Services.GetRequiredService<EntryIntake>().Append(practice, day)).Problems);
        }

        using var second = await browser.Submit("/yours", "/devices/link");
        using var pocket = new PocketAuthenticator(server.Address);
        await Arrivals.Keep(browser, pocket);
        using var account = await browser.Submit("/yours", "/account/password", ("email", email), ("password", "three walks a week"));
        using var calendar = await browser.Submit("/reminders", "/reminders/calendar");
        await server.Services.GetRequiredService<SettingsShelf>().Change(practice, settings => settings with { Language = language });
        return browser;
    }

    private static IEnumerable<Entry> Entries(Guid programme, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.DateTime);
        var first = today.AddDays(-7 * Weeks);
        yield return Made(now.AddDays(-7 * Weeks), first, new What.SafetyAnswered { Yes = [] });
        yield return Made(now.AddDays(-7 * Weeks), first, new What.LevelChosen { Choice = LevelChoice.Gentlest });
        yield return Made(now.AddDays(-7 * Weeks), first, new What.PlanFixed { FirstDay = first, BlockDays = [14, 70], SettlingDays = 3, PainAge = PainAge.LongStanding });
        for (var day = first; day <= today; day = day.AddDays(1))
        {
            var at = now.AddDays(day.DayNumber - today.DayNumber).AddHours(-1);
            yield return Made(at, day, new What.CheckedIn { Pain = day < first.AddDays(14) ? 6 : 3, BodyPart = "heel" });
            foreach (var what in day < first.AddDays(14) ? [] : Session(programme))
            {
                yield return Made(at, day, what);
            }
        }

        What[] rest =
        [
            new What.Changed { Of = Circumstance.Flare, On = today.AddDays(-9) },
            new What.Measured { Measure = "psfs", Score = 4, Parts = [new(3, "123"), new(4, "456"), new(5, "789")] },
            new What.Measured { Measure = "psfs", Score = 7, Parts = [new(7, "123"), new(7, "456"), new(7, "789")] },
            new What.Measured { Measure = "rmdq", Score = 9 },
            new What.Measured { Measure = "rmdq", Score = 3 },
            new What.Measured { Measure = "chair-stand", Score = 0, Parts = [new(12, "with the arms' help")], Age = 66, Sex = NormSex.Female },
            new What.Measured { Measure = "heel-rise", Score = 20, Side = BodySide.Left, Age = 44 },
            new What.Measured { Measure = "stance", Score = 4, Side = BodySide.Right, Parts = [new(4)], Age = 66 },
        ];
        foreach (var (what, minutes) in rest.Select((what, i) => (what, i - 20)))
        {
            yield return Made(now.AddMinutes(minutes), today, what);
        }
    }

    private static IEnumerable<What> Session(Guid programme)
    {
        yield return new What.SetDone
        {
            ProgrammeId = programme,
            Session = 1,
            Exercise = "Toe press",
            ExerciseIndex = 0,
            Set = 1,
            Sets = 1,
            Repetitions = 10,
            Seconds = 40,
            PlannedSeconds = 40,
        };
        yield return new What.SessionEnded { ProgrammeId = programme, Session = 1, Seconds = 240, Pain = 1, Effort = 4 };
    }

    private static Entry Made(DateTimeOffset at, DateOnly day, What what) => new() { Id = Guid.CreateVersion7(at), OccurredAt = at, Day = day, What = what };
}
