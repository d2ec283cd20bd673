using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Toehold.Storage;
using Toehold.Web.Features.Push;
using Toehold.Web.Features.Serving;

namespace Toehold.Benchmarks.Load;

/// <summary>
/// Many people whose reminder is due in the same moment: how many are decided a second, and how many messages handed to a
/// push service. It is on this machine, so the server is one that sends to other than public addresses.
/// </summary>
internal static class PushRun
{
    private const int People = 2_000;

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static async Task<(double Decided, double Sent)> Run(Store store, ServeOptions options)
    {
        await store.Open();
        await using var service = await PushPeer.Start();
        if (await ToeholdServer.Start(options, CancellationToken.None) is not Started.Serving serving)
        {
            throw new InvalidOperationException("The server does not start.");
        }

        await using var app = serving.App;
        var browsers = await Subscribe(store, service.Address);
        await SetClocks(store, browsers);
        var decided = await Pace(async () => People - await Due(store));
        await Write(store, browsers);
        var sent = await Pace(() => Task.FromResult(service.Taken));
        return (decided, sent);
    }

    private static async Task<List<PushSubscription>> Subscribe(Store store, string address)
    {
        using var browser = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        var key = Base64Url.EncodeToString(PushEncryption.PointOf(browser.ExportParameters(includePrivateParameters: false)));
        var now = TimeProvider.System.GetUtcNow();
        var browsers = Enumerable.Range(0, People).Select(number => new PushSubscription
        {
            Id = Guid.CreateVersion7(now),
            PracticeId = Guid.CreateVersion7(now),
            KeyId = null,
            Endpoint = $"{address}/push/{number}",
            P256dh = key,
            Auth = Base64Url.EncodeToString(new byte[PushEncryption.AuthBytes]),
            CreatedAt = now,
        }).ToList();
        await using var db = store.CreateDbContext();
        db.Practices.AddRange(browsers.Select(b => new Practice { Id = b.PracticeId, CreatedAt = now }));
        db.Programmes.AddRange(browsers.Select(b => new KeptProgramme
        {
            Id = b.PracticeId,
            PracticeId = b.PracticeId,
            Slug = "mine",
            Title = "Mine",
            Handout = "Toe press: 10 times, twice a day",
            AddedAt = now,
        }));
        db.PushSubscriptions.AddRange(browsers);
        await db.SaveChangesAsync();
        return browsers;
    }

    private static async Task SetClocks(Store store, List<PushSubscription> browsers)
    {
        await using var db = store.CreateDbContext();
        db.ReminderClocks.AddRange(browsers.Select(b => new ReminderClock { PracticeId = b.PracticeId, NextAt = TimeProvider.System.GetUtcNow(), QuietFrom = 0, QuietUntil = 0 }));
        await db.SaveChangesAsync();
    }

    private static async Task Write(Store store, List<PushSubscription> browsers)
    {
        var now = TimeProvider.System.GetUtcNow();
        await using var db = store.CreateDbContext();
        db.PushMessages.AddRange(browsers.Select(b => new PushMessage
        {
            Id = Guid.CreateVersion7(now),
            SubscriptionId = b.Id,
            Body = Text(b.PracticeId),
            Topic = "mine-1",
            TryAt = now,
            DropAt = now.AddMinutes(30),
        }));
        await db.SaveChangesAsync();
    }

    // As the server writes it; one that reminds of nothing to be done would be dropped.
    private static string Text(Guid programme) => JsonSerializer.Serialize(new
    {
        title = "Mine",
        body = "Two minutes, when it suits you",
        address = "/session/mine/1",
        programme,
        session = 1,
        day = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime),
        tag = "mine-1",
        start = "Start",
        later = "Later",
        notToday = "Not today",
    });

    private static async Task<int> Due(Store store)
    {
        var now = TimeProvider.System.GetUtcNow();
        await using var db = store.CreateDbContext();
        return await db.ReminderClocks.CountAsync(clock => clock.NextAt <= now);
    }

    // From when the first is done, since the server looks every 15 seconds only.
    private static async Task<double> Pace(Func<Task<int>> done)
    {
        var first = await Wait(done, 1);
        var began = TimeProvider.System.GetTimestamp();
        var all = await Wait(done, People);
        return (all - first) / TimeProvider.System.GetElapsedTime(began).TotalSeconds;
    }

    private static async Task<int> Wait(Func<Task<int>> done, int least)
    {
        var began = TimeProvider.System.GetTimestamp();
        int so;
        while ((so = await done()) < least)
        {
            if (TimeProvider.System.GetElapsedTime(began) > Patience)
            {
                throw new InvalidOperationException($"Only {so} of {People} were done within {Patience.TotalMinutes} minutes.");
            }

            await Task.Delay(BetweenLooks, TimeProvider.System);
        }

        return so;
    }
}
