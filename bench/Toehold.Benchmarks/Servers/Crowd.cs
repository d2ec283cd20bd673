using Toehold.Storage;

namespace Toehold.Benchmarks.Servers;

/// <summary>People who have a practice and a browser with its key.</summary>
internal static class Crowd
{
    private const int SetsADay = 20;

    public static async Task<List<(Guid Practice, string Key)>> Join(Store store, int count)
    {
        var keys = new AccessKeys(store, TimeProvider.System);
        var people = new List<(Guid, string)>();
        for (var person = 0; person < count; person++)
        {
            var practice = new Practice { Id = Guid.CreateVersion7(TimeProvider.System.GetUtcNow()), CreatedAt = TimeProvider.System.GetUtcNow() };
            await using (var db = store.CreateDbContext())
            {
                db.Practices.Add(practice);
                await db.SaveChangesAsync();
            }

            people.Add((practice.Id, await keys.Make(practice.Id, KeyPurpose.Device, "A browser")));
        }

        return people;
    }

    /// <summary>Twenty sets on each of some days up to today, as they would have come.</summary>
    public static async Task Practise(Store store, List<(Guid Practice, string Key)> people, int days)
    {
        var random = new Random(days);
        await using var intake = new EntryIntake(store, TimeProvider.System);
        foreach (var (practice, _) in people)
        {
            var entries = Enumerable.Range(0, days * SetsADay).Select(set => DaysAgo(Sets.Make(random, set), set / SetsADay));
            await Task.WhenAll(entries.Chunk(EntryIntake.MaxDelivery).Select(delivery => intake.Append(practice, delivery)));
        }
    }

    public static async Task<List<string>> Calendars(Store store, List<(Guid Practice, string Key)> people)
    {
        var keys = new AccessKeys(store, TimeProvider.System);
        var made = new List<string>();
        foreach (var (practice, _) in people)
        {
            made.Add(await keys.Make(practice, KeyPurpose.Calendar, "Calendar"));
        }

        return made;
    }

    private static Entry DaysAgo(Entry entry, int days) => entry with { OccurredAt = entry.OccurredAt.AddDays(-days), Day = entry.Day.AddDays(-days) };
}
