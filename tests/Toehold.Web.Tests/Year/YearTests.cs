using System.Diagnostics;
using System.Globalization;
using Toehold.Storage;

namespace Toehold.Web.Tests.Year;

/// <summary>A year of people of several habits, through the real storage, the real rules and the real rounds of reminding; every day is looked at.</summary>
public sealed class YearTests(YearServer server, ITestOutputHelper output) : IClassFixture<YearServer>
{
    private const int ShortYear = 28;

    // A whole year takes minutes; the benchmarks' command asks for it.
    private static readonly int Days = int.TryParse(Environment.GetEnvironmentVariable("TOEHOLD_YEAR_DAYS"), CultureInfo.InvariantCulture, out var days) ? days : ShortYear;

    private static readonly DateOnly FirstDay = new(2025, 1, 1);

    public static TheoryData<int> Habits => [.. Enumerable.Range(0, Habit.All.Count)];

    [Theory, MemberData(nameof(Habits))]
    public async Task Every_day_of_a_year_keeps_to_the_rules_reminds_of_nothing_that_is_done_and_loses_no_entry(int number)
    {
        var habit = Habit.All[number];
        var started = Stopwatch.GetTimestamp();
        var person = new SimulatedPerson(habit, server);
        await person.Begin(new DateTimeOffset(FirstDay.ToDateTime(new TimeOnly(5, 0)), TimeSpan.Zero));

        try
        {
            for (var day = 0; day < Days; day++)
            {
                await person.Live(day, FirstDay.AddDays(day));
            }
        }
        finally
        {
            // Whoever comes after lives through the same days on the same server.
            await person.End();
        }

        var kept = await server.Get<EntryHistory>().All(person.Practice, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        var made = person.Made.ToDictionary(entry => entry.Id);
        Assert.Equal(made.Count, kept.Count(entry => entry.What is not What.Progressed));
        Assert.All(kept.Where(entry => entry.What is not What.Progressed), entry => Assert.Equal(made[entry.Id], entry));
        person.Seen.HoldOf(kept);
        Assert.True(person.Seen.StepsUp > 0 || habit.BadMornings > 0.05, "Someone without pain never went a step up: then the rules were not tried.");
        Assert.True(person.Reminders > Days / 5, $"Only {person.Reminders} reminders came: then they were not tried.");
        output.WriteLine(
            $"{habit}: seed {habit.Seed}, {kept.Count} entries, {person.Seen.DaysOpened} days, {person.Seen.StepsUp} steps up, {person.Seen.StepsBack} back, {person.Reminders} reminders, {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s");
    }
}
