using Toehold.Storage;

namespace Toehold.Benchmarks.Servers;

/// <summary>People who have a practice and a browser with its key.</summary>
internal static class Crowd
{
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
}
