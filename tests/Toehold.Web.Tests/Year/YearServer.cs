using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Toehold.Reading;
using Toehold.Storage;
using Toehold.Web.Features.Push;
using Toehold.Web.Features.Reminders;
using Toehold.Web.Features.Serving;

namespace Toehold.Web.Tests.Year;

/// <summary>The whole app with a clock that stands where it is set, and a push service; it reminds when it is told to.</summary>
public sealed class YearServer : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("toehold-").FullName;
    private readonly ECDiffieHellman browser = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
    private Started.Serving serving = null!;

    internal StillClock Clock { get; } = new();

    internal PushHouse Push { get; private set; } = null!;

    public T Get<T>()
        where T : notnull => serving.App.Services.GetRequiredService<T>();

    /// <summary>Someone who has the five exercises in the day.</summary>
    public async Task<(Guid Practice, Guid Programme)> NewPractice()
    {
        var at = Clock.GetUtcNow();
        var practice = new Practice { Id = Guid.CreateVersion7(at), CreatedAt = at };
        var programme = new KeptProgramme
        {
            Id = Guid.CreateVersion7(at),
            PracticeId = practice.Id,
            Slug = "five-foot-exercises",
            Title = "Five foot exercises",
            Handout = BuiltInHandOuts.All["five-foot-exercises"],
            AddedAt = at,
        };
        await using var db = Get<Store>().CreateDbContext();
        db.Practices.Add(practice);
        db.Programmes.Add(programme);
        await db.SaveChangesAsync();
        return (practice.Id, programme.Id);
    }

    public Task Subscribe(Guid practice, string name) => Get<PushOutbox>().Subscribe(new PushSubscription
    {
        Id = Guid.CreateVersion7(Clock.GetUtcNow()),
        PracticeId = practice,
        KeyId = null,
        Endpoint = Push.EndpointOf(name),
        P256dh = Base64Url.EncodeToString(PushEncryption.PointOf(browser.ExportParameters(includePrivateParameters: false))),
        Auth = Base64Url.EncodeToString(new byte[PushEncryption.AuthBytes]),
        CreatedAt = Clock.GetUtcNow(),
    });

    /// <summary>What a page does for a browser that is in another zone than the last.</summary>
    public async Task Tell(Guid practice, TimeZoneInfo zone)
    {
        await using var db = Get<Store>().CreateDbContext();
        await db.Practices.Where(p => p.Id == practice).ExecuteUpdateAsync(set => set.SetProperty(p => p.TimeZone, zone.Id));
        await Get<ReminderClocks>().Wake(practice, Clock.GetUtcNow());
    }

    /// <summary>When a round would have something to do for a practice, or null.</summary>
    public async Task<DateTimeOffset?> NextRound(Guid practice)
    {
        await using var db = Get<Store>().CreateDbContext();
        var look = await db.ReminderClocks.Where(clock => clock.PracticeId == practice).Select(clock => clock.NextAt).SingleOrDefaultAsync();
        var tries = await db.PushMessages
            .Join(db.PushSubscriptions.Where(to => to.PracticeId == practice), message => message.SubscriptionId, to => to.Id, (message, _) => message.TryAt)
            .ToListAsync();
        return tries.Cast<DateTimeOffset?>().Append(look).Min();
    }

    /// <summary>Some servers look at the same moment.</summary>
    /// <returns>What has come to the push service.</returns>
    internal async Task<IReadOnlyList<PushHouse.Message>> Remind(int servers = 1)
    {
        await Task.WhenAll(Enumerable.Range(0, servers).Select(_ => Get<ReminderRound>().Run(CancellationToken.None)));
        var messages = Push.Messages.ToList();
        Push.Messages.Clear();
        return messages;
    }

    public async ValueTask InitializeAsync()
    {
        Push = await PushHouse.Start();
        var options = new ServeOptions { Port = 0, DataFolder = folder, Time = Clock };
        serving = Assert.IsType<Started.Serving>(await ToeholdServer.Start(options, CancellationToken.None));
    }

    public async ValueTask DisposeAsync()
    {
        await serving.App.DisposeAsync();
        await Push.DisposeAsync();
        browser.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Nothing happens by itself: what would come round again and again never comes.</summary>
    internal sealed class StillClock : TimeProvider
    {
        private DateTimeOffset now = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => now;

        public void Set(DateTimeOffset to) => now = to.ToUniversalTime();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, period == Timeout.InfiniteTimeSpan ? dueTime : Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }
}
