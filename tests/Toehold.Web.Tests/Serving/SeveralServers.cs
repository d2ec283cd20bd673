using Microsoft.Data.Sqlite;
using Toehold.Reading;
using Toehold.Storage;
using Toehold.Storage.Tests;
using Toehold.Web.Features.Serving;

namespace Toehold.Web.Tests;

/// <summary>Two servers on the same data, in a file or in a database.</summary>
internal sealed class SeveralServers : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("toehold-").FullName;
    private readonly List<Started.Serving> servers = [];
    private PostgresServer? postgres;

    public static async Task<SeveralServers> Start(string store)
    {
        var several = new SeveralServers { postgres = store == "PostgreSQL" ? await PostgresServer.Start() : null };
        for (var i = 0; i < 2; i++)
        {
            var options = new ServeOptions { Port = 0, DataFolder = several.folder, Database = several.postgres?.Place("several") };
            several.servers.Add(Assert.IsType<Started.Serving>(await ToeholdServer.Start(options, CancellationToken.None)));
        }

        return several;
    }

    /// <summary>A part of one of them.</summary>
    public T Of<T>(int server)
        where T : notnull => servers[server].App.Services.GetRequiredService<T>();

    /// <summary>Someone who has the five exercises in the day and has answered the safety questions.</summary>
    public async Task<Guid> NewPractice(DateTimeOffset at)
    {
        var practice = new Practice { Id = Guid.CreateVersion7(at), CreatedAt = at };
        await using var db = Of<Store>(0).CreateDbContext();
        db.Practices.Add(practice);
        db.Programmes.Add(new KeptProgramme
        {
            Id = KeptProgramme.IdOf(BuiltInHandOuts.All["five-foot-exercises"]),
            PracticeId = practice.Id,
            Slug = "five-foot-exercises",
            Title = "Five foot exercises",
            Handout = BuiltInHandOuts.All["five-foot-exercises"],
            AddedAt = at,
        });
        await db.SaveChangesAsync();
        await Keep(0, practice.Id, at, DateOnly.FromDateTime(at.DateTime), new What.SafetyAnswered { Yes = [] });
        return practice.Id;
    }

    public async Task Keep(int server, Guid practice, DateTimeOffset at, DateOnly day, What what)
    {
        var entry = new Entry { Id = Guid.CreateVersion7(at), OccurredAt = at, Day = day, What = what };
        var saved = Assert.IsType<AppendResult.Saved>(await Of<EntryIntake>(server).Append(practice, [entry]));
        Assert.Equal(1, saved.New);
    }

    /// <summary>What was decided, in the order in which it holds.</summary>
    public async Task<IReadOnlyList<Entry>> Decisions(Guid practice) => await Of<EntryHistory>(0).Latest<What.Progressed>(practice, 1_000);

    public async ValueTask DisposeAsync()
    {
        foreach (var server in servers)
        {
            await server.App.DisposeAsync();
        }

        if (postgres is not null)
        {
            await postgres.DisposeAsync();
        }

        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
