using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Toehold.Storage;
using Toehold.Web.Features.Devices;
using Toehold.Web.Features.Entries;
using Toehold.Web.Features.Guarding;
using Toehold.Web.Features.Languages;
using Toehold.Web.Features.Practices;
using Toehold.Web.Features.Serving;

namespace Toehold.Web.Features.Push;

/// <summary>A browser says that it takes notifications, or no more.</summary>
internal static class PushEndpoints
{
    public sealed record Subscription(string? Endpoint, Keys? Keys);

    public sealed record Keys(string? P256dh, string? Auth);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/push/key", async (VapidKey vapid, CancellationToken cancellation) => TypedResults.Text(await vapid.Public(cancellation)));
        var push = routes.MapGroup("/api/push").RequireRateLimiting(Limits.Subscribing).DisableAntiforgery().AddEndpointFilter<SameOriginFilter>();
        push.MapPost("/on", On);
        push.MapPost("/off", Off);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> On(
        Subscription asked, HttpContext context, PushOutbox outbox, ReminderClocks clocks, ServeOptions serve,
        CurrentPractice practice, TimeProvider time, Words say, CancellationToken cancellation)
    {
        if (!IsFit(asked, serve))
        {
            return TypedResults.Problem(say["That is no subscription of a browser."], statusCode: StatusCodes.Status400BadRequest);
        }

        var (id, now) = (await practice.Id(cancellation), time.GetUtcNow());
        await outbox.Subscribe(
            new PushSubscription
            {
                Id = Guid.CreateVersion7(now),
                PracticeId = id,
                KeyId = Visitor.KeyOf(context.User),
                Endpoint = asked.Endpoint!,
                P256dh = asked.Keys!.P256dh!,
                Auth = asked.Keys.Auth!,
                CreatedAt = now,
            },
            cancellation);
        await clocks.Keep(await clocks.Of(id, cancellation), now, cancellation);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Off(Subscription asked, PushOutbox outbox, CurrentPractice practice, CancellationToken cancellation)
    {
        await outbox.Unsubscribe(await practice.Id(cancellation), asked.Endpoint ?? "", cancellation);
        return TypedResults.NoContent();
    }

    private static bool IsFit(Subscription asked, ServeOptions serve) =>
        asked.Endpoint is { Length: <= PushSubscription.MaxEndpoint } endpoint
        && Uri.TryCreate(endpoint, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (serve.People == People.One && address.IsLoopback && address.Scheme == Uri.UriSchemeHttp))
        && address.UserInfo.Length == 0
        && IsPoint(asked.Keys?.P256dh)
        && Bytes(asked.Keys?.Auth)?.Length == PushEncryption.AuthBytes;

    private static bool IsPoint(string? key)
    {
        try
        {
            using var point = Bytes(key) is { } bytes ? ECDiffieHellman.Create(PushEncryption.KeyOf(bytes)) : null;
            return point is not null;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private static byte[]? Bytes(string? text) =>
        text is { Length: <= 100 } && Base64Url.IsValid(text) ? Base64Url.DecodeFromChars(text) : null;
}
