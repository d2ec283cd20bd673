using System.Text.Json;
using System.Text.Json.Serialization;
using Toehold.Programmes;

namespace Toehold.Storage;

/// <summary>Reads and writes a list that compares by its items as a JSON array; null is no item.</summary>
internal sealed class ValueListJson<T> : JsonConverter<ValueList<T>>
{
    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<T[]>(ref reader, options) is { } items && !Array.Exists(items, item => item is null)
            ? items.ToValueList()
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value.ToArray(), options);
}
