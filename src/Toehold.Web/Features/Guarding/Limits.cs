using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Toehold.Web.Features.Devices;
using Toehold.Web.Features.Languages;
using Toehold.Web.Features.Serving;

namespace Toehold.Web.Features.Guarding;

/// <summary>
/// How often the doors that are worth guessing at, or that cost something, open in a minute. Each server counts for
/// itself, by the caller's address where anybody may come, by the practice where only its own people do.
/// </summary>
internal static class Limits
{
    public const string SignIn = "sign-in";
    public const string Begin = "begin";
    public const string Entries = "entries";
    public const string Reading = "reading";
    public const string Subscribing = "subscribing";
    public const string Files = "files";

    private const string Sentence = "That was too often. Wait a minute, then try again. Nothing was changed.";

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>How often each opens in a minute.</summary>
    public static IReadOnlyDictionary<string, int> PerMinute { get; } = new Dictionary<string, int>
    {
        [SignIn] = 20,
        [Begin] = 30,
        [Entries] = 6000,
        [Reading] = 600,
        [Subscribing] = 30,
        [Files] = 20,
    };

    public static void AddLimits(this IServiceCollection services, ServeOptions options)
    {
        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = Refuse;
            foreach (var (name, times) in PerMinute)
            {
                limiter.AddPolicy(name, context => Of(context, times, options.People));
            }
        });
    }

    // This computer is the one person, or a proxy that nobody has named: a limit would shut out everyone behind it.
    private static RateLimitPartition<string> Of(HttpContext context, int times, People people)
    {
        var caller = context.Connection.RemoteIpAddress;
        if (people == People.One || caller is null || IPAddress.IsLoopback(caller))
        {
            return RateLimitPartition.GetNoLimiter("");
        }

        var key = Visitor.PracticeOf(context.User)?.ToString() ?? Place(caller);
        return RateLimitPartition.GetSlidingWindowLimiter(
            key, _ => new SlidingWindowRateLimiterOptions { PermitLimit = times, Window = Minute, SegmentsPerWindow = 6, QueueLimit = 0 });
    }

    // A household has one address of IPv4, and 2⁶⁴ of IPv6.
    private static string Place(IPAddress caller)
    {
        var real = caller.IsIPv4MappedToIPv6 ? caller.MapToIPv4() : caller;
        return real.AddressFamily == AddressFamily.InterNetwork ? $"{real}" : Convert.ToHexString(real.GetAddressBytes(), 0, 8);
    }

    private static async ValueTask Refuse(OnRejectedContext rejected, CancellationToken cancellation)
    {
        rejected.HttpContext.Response.Headers.RetryAfter = Minute.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        await Results.Problem(rejected.HttpContext.RequestServices.GetRequiredService<Words>()[Sentence], statusCode: StatusCodes.Status429TooManyRequests).ExecuteAsync(rejected.HttpContext);
    }
}
