using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Toehold.Storage;

namespace Toehold.Benchmarks.Faults;

/// <summary>What a device's connection does: it delivers, breaks off, or stops in the middle.</summary>
internal sealed class Wire(Tally tally) : IDisposable
{
    /// <summary>Whoever gets no answer for so long was left hanging.</summary>
    private static readonly TimeSpan Hanging = TimeSpan.FromSeconds(30);

    private readonly HttpClient client =
        new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, MaxConnectionsPerServer = 64 }) { Timeout = Hanging };

    /// <summary>The entries that the server says are kept; none where it says nothing.</summary>
    public async Task<HashSet<Guid>> Deliver(Uri server, string key, IReadOnlyList<Entry> entries, TimeSpan? breakOff = null)
    {
        using var hurry = new CancellationTokenSource(breakOff ?? Timeout.InfiniteTimeSpan, TimeProvider.System);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server, "/api/entries")) { Content = new ByteArrayContent(Body(entries)) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add("Cookie", $"toehold-device={key}");
        var (status, body) = await Ask(request, hurry.Token);
        if (status != HttpStatusCode.OK)
        {
            return [];
        }

        using var answer = JsonDocument.Parse(body);
        foreach (var refused in answer.RootElement.GetProperty("refused").EnumerateArray())
        {
            tally.Breach($"A good entry was refused: {refused.GetProperty("why").GetString()}");
        }

        return [.. answer.RootElement.GetProperty("saved").EnumerateArray().Select(id => id.GetGuid())];
    }

    /// <summary>Opens the first page, which must open or say what is wrong.</summary>
    public async Task Look(Uri server, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, server);
        request.Headers.Add("Cookie", $"toehold-device={key}");
        await Ask(request, CancellationToken.None);
    }

    /// <summary>Sends half of a delivery and is gone.</summary>
    public static async Task SendHalf(Uri server, string key, IReadOnlyList<Entry> entries)
    {
        var body = Body(entries);
        var head = $"POST /api/entries HTTP/1.1\r\nHost: {server.Authority}\r\nCookie: toehold-device={key}\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n";
        using var socket = new TcpClient();
        try
        {
            await socket.ConnectAsync(server.Host, server.Port);
            await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head));
            await socket.GetStream().WriteAsync(body.AsMemory(0, body.Length / 2));
        }
        catch (Exception e) when (e is SocketException or IOException)
        {
            // Nobody was there to be interrupted.
        }
    }

    public void Dispose() => client.Dispose();

    private async Task<(HttpStatusCode? Status, string Body)> Ask(HttpRequestMessage request, CancellationToken cancellation)
    {
        try
        {
            using var response = await client.SendAsync(request, cancellation);
            var body = await response.Content.ReadAsStringAsync(cancellation);
            Judge(request, response, body);
            return (response.StatusCode, body);
        }
        catch (OperationCanceledException)
        {
            if (!cancellation.IsCancellationRequested)
            {
                tally.Breach($"{request.RequestUri} left its caller hanging for {Hanging.TotalSeconds} s");
            }

            tally.Answer("broken off");
            return (null, "");
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            tally.Answer("no connection");
            return (null, "");
        }
    }

    private void Judge(HttpRequestMessage request, HttpResponseMessage response, string body)
    {
        tally.Answer($"{(int)response.StatusCode}");
        var says = body.Contains("\"detail\":\"", StringComparison.Ordinal) || body.Contains("<p>", StringComparison.Ordinal);
        if ((int)response.StatusCode is >= 300 and < 500 || ((int)response.StatusCode >= 500 && !says))
        {
            tally.Breach($"{request.Method} {request.RequestUri} was answered with {(int)response.StatusCode}: {body[..Math.Min(200, body.Length)]}");
        }
    }

    private static byte[] Body(IEnumerable<Entry> entries)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartArray();
        foreach (var entry in entries)
        {
            EntryJson.Write(writer, entry);
        }

        writer.WriteEndArray();
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }
}
