using System.Buffers;
using System.Net.Http.Headers;
using System.Text.Json;
using Toehold.Benchmarks.Servers;
using Toehold.Storage;

namespace Toehold.Benchmarks.Load;

/// <summary>Deliveries of new entries, person after person.</summary>
internal sealed class Deliveries(List<(Guid Practice, string Key)> people, int portion)
{
    private readonly Random random = new(20261125);

    public HttpRequestMessage Next(int number)
    {
        var content = new ByteArrayContent(Body());
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return Asker.Signed(new HttpRequestMessage(HttpMethod.Post, new Uri("/api/entries", UriKind.Relative)) { Content = content }, people[number % people.Count].Key);
    }

    private byte[] Body()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartArray();
        lock (random)
        {
            for (var entry = 0; entry < portion; entry++)
            {
                EntryJson.Write(writer, Sets.Make(random, random.Next(1_000_000)));
            }
        }

        writer.WriteEndArray();
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }
}
