namespace Toehold.Benchmarks.Load;

/// <summary>Asks a server side by side, as fast as it answers or at a pace, and notes how long each answer took.</summary>
internal sealed class Asker(Uri server) : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = server };

    public sealed record Result(double PerSecond, double MedianMs, double P99Ms, int Answered, int Failed);

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
                var due = perSecond is { } pace ? TimeSpan.FromSeconds(mine / pace) : now;
                if (due > now)
                {
                    await Task.Delay(due - now, TimeProvider.System);
                }

                // From when it was due: whoever could not even be sent, since all others wait, has waited too.
                var good = await IsAnswered(make(mine));
                lock (took)
                {
                    took.Add((TimeProvider.System.GetElapsedTime(began) - due).TotalMilliseconds);
                    failed += good ? 0 : 1;
                }
            }
        }));
        var seconds = TimeProvider.System.GetElapsedTime(began).TotalSeconds;
        took.Sort();
        return new Result(took.Count / seconds, took[took.Count / 2], took[took.Count * 99 / 100], took.Count, failed);
    }

    public Task<bool> Once(HttpRequestMessage request) => IsAnswered(request);

    public static HttpRequestMessage Get(string path, string? key = null) => Signed(new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative)), key);

    public static HttpRequestMessage Signed(HttpRequestMessage request, string? key)
    {
        if (key is not null)
        {
            request.Headers.Add("Cookie", $"toehold-device={key}");
        }

        return request;
    }

    public void Dispose() => client.Dispose();

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
