using System.Net.Http.Headers;

namespace Toehold.Benchmarks.Load;

/// <summary>Asks a server side by side, as fast as it answers or at a pace, and notes how long each answer took.</summary>
internal sealed class Asker(Uri server) : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });

    public sealed record Result(double PerSecond, double MedianMs, double P99Ms, int Failed);

    /// <param name="sideBySide">How many ask at the same time.</param>
    /// <param name="length">For how long.</param>
    /// <param name="perSecond">How many requests a second in all, or null for as many as there can be.</param>
    /// <param name="make">The request of one of them; the number counts all requests.</param>
    public async Task<Result> Ask(int sideBySide, TimeSpan length, double? perSecond, Func<int, HttpRequestMessage> make)
    {
        var took = new List<double>();
        int number = 0, failed = 0;
        var began = TimeProvider.System.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, sideBySide).Select(async _ =>
        {
            while (TimeProvider.System.GetElapsedTime(began) is var now && now < length)
            {
                var mine = Interlocked.Increment(ref number);
                if (perSecond is { } pace && TimeSpan.FromSeconds(mine / pace) is var due && due > now)
                {
                    await Task.Delay(due - now);
                }

                var asked = TimeProvider.System.GetTimestamp();
                var good = await IsAnswered(make(mine));
                lock (took)
                {
                    took.Add(TimeProvider.System.GetElapsedTime(asked).TotalMilliseconds);
                    failed += good ? 0 : 1;
                }
            }
        }));
        var seconds = TimeProvider.System.GetElapsedTime(began).TotalSeconds;
        took.Sort();
        return new Result(took.Count / seconds, took[took.Count / 2], took[took.Count * 99 / 100], failed);
    }

    public HttpRequestMessage Get(string path, string? key = null) => Signed(HttpMethod.Get, path, key);

    public HttpRequestMessage Post(string path, string key, byte[] json)
    {
        var request = Signed(HttpMethod.Post, path, key);
        request.Content = new ByteArrayContent(json);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return request;
    }

    public void Dispose() => client.Dispose();

    private HttpRequestMessage Signed(HttpMethod method, string path, string? key)
    {
        var request = new HttpRequestMessage(method, new Uri(server, path));
        if (key is not null)
        {
            request.Headers.Add("Cookie", $"toehold-device={key}");
        }

        return request;
    }

    private async Task<bool> IsAnswered(HttpRequestMessage request)
    {
        using (request)
        {
            using var response = await client.SendAsync(request);
            await response.Content.ReadAsByteArrayAsync();
            return response.IsSuccessStatusCode;
        }
    }
}
