using System.Diagnostics;
using System.Globalization;
using Toehold.Reading;
using Toehold.Storage;
using Toehold.Web.Features.Settings;
using Toehold.Web.Features.Today;

namespace Toehold.Web.Tests.Year;

/// <summary>A year of people of several habits, through the real storage and the real rules; every day is looked at.</summary>
public sealed class YearTests(RunningServer server, ITestOutputHelper output) : IClassFixture<RunningServer>
{
    private const int ShortYear = 28;

    // A whole year takes minutes; the benchmarks' command asks for it.
    private static readonly int Days = int.TryParse(Environment.GetEnvironmentVariable("TOEHOLD_YEAR_DAYS"), CultureInfo.InvariantCulture, out var days) ? days : ShortYear;

    private static readonly DateOnly FirstDay = new(2025, 1, 1);

    public static TheoryData<int> Habits => [.. Enumerable.Range(0, Habit.All.Count)];

    [Theory, MemberData(nameof(Habits))]
    public async Task Every_day_of_a_year_keeps_to_the_rules_and_no_entry_is_lost(int number)
    {
        var habit = Habit.All[number];
        var started = Stopwatch.GetTimestamp();
        var practice = await NewPractice();
        var person = new SimulatedPerson(habit, practice, server.Get<PracticeDays>(), server.Get<SettingsShelf>(), server.Get<EntryIntake>());
        await person.Begin(new DateTimeOffset(FirstDay.ToDateTime(new TimeOnly(6, 0)), TimeSpan.Zero));

        for (var day = 0; day < Days; day++)
        {
            await person.Live(day, FirstDay.AddDays(day));
        }

        await person.SendAll();
        var kept = await server.Get<EntryHistory>().All(practice, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        var made = person.Made.ToDictionary(entry => entry.Id);
        Assert.Equal(made.Count, kept.Count(entry => entry.What is not What.Progressed));
        Assert.All(kept.Where(entry => entry.What is not What.Progressed), entry => Assert.Equal(made[entry.Id], entry));
        Assert.True(person.Seen.StepsUp > 0 || habit.BadMornings > 0.05, "Someone without pain never went a step up: then the rules were not tried.");
        output.WriteLine(
            $"{habit}: seed {habit.Seed}, {kept.Count} entries, {person.Seen.DaysOpened} days, {person.Seen.StepsUp} steps up, {person.Seen.StepsBack} back, {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s");
    }

    private async Task<Guid> NewPractice()
    {
        var at = new DateTimeOffset(FirstDay.ToDateTime(default), TimeSpan.Zero);
        var practice = new Practice { Id = Guid.CreateVersion7(at), CreatedAt = at };
        await using var db = server.Get<Store>().CreateDbContext();
        db.Practices.Add(practice);
        db.Programmes.Add(new KeptProgramme
        {
            Id = Guid.CreateVersion7(at),
            PracticeId = practice.Id,
            Slug = "five-foot-exercises",
            Title = "Five foot exercises",
            Handout = BuiltInHandOuts.All["five-foot-exercises"],
            AddedAt = at,
        });
        await db.SaveChangesAsync();
        return practice.Id;
    }
}
