using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using Toehold.Programmes;

namespace Toehold.Storage;

/// <summary>
/// Entries as devices send them and exports hold them: a JSON array of
/// <c>{"id", "at", "day", "seq", "what": {"kind", …}}</c>, <c>at</c> with its offset, <c>seq</c> optional.
/// </summary>
public static class EntryJson
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 16 };

    private static readonly string[] InstantFormats = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'"];

    /// <summary>Reads a delivery. Never throws on what is in it: an entry that cannot be read is a problem, and the others are read all the same.</summary>
    /// <param name="utf8">A JSON array in UTF-8.</param>
    public static EntryReading Read(ReadOnlyMemory<byte> utf8)
    {
        if (!Utf8.IsValid(utf8.Span))
        {
            return Unreadable("The delivery is not UTF-8.");
        }

        try
        {
            using var document = JsonDocument.Parse(utf8, Strict);
            return document.RootElement.ValueKind == JsonValueKind.Array
                ? ReadAll(document.RootElement)
                : Unreadable("A delivery is a JSON array of entries.");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return Unreadable("The delivery is not JSON.");
        }
    }

    /// <summary>Writes one entry as an object that <see cref="Read"/> reads to an equal entry.</summary>
    public static void Write(Utf8JsonWriter writer, Entry entry)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(entry);
        writer.WriteStartObject();
        writer.WriteString("id", entry.Id);
        writer.WriteString("at", entry.OccurredAt.ToString("yyyy-MM-dd'T'HH:mm:ss.fffzzz", CultureInfo.InvariantCulture));
        writer.WriteString("day", entry.Day.ToString("O", CultureInfo.InvariantCulture));
        if (entry.DeviceSequence is { } sequence)
        {
            writer.WriteNumber("seq", sequence);
        }

        writer.WritePropertyName("what");
        writer.WriteRawValue(WhatJson.Write(entry.What));
        writer.WriteEndObject();
    }

    private static EntryReading Unreadable(string sentence) => new([], [new EntryProblem(null, "", sentence)]);

    private static EntryReading ReadAll(JsonElement array)
    {
        var entries = new List<Entry>();
        var problems = new List<EntryProblem>();
        foreach (var element in array.EnumerateArray())
        {
            if (TryRead(element, out var entry, out var problem))
            {
                entries.Add(entry);
            }
            else
            {
                problems.Add(problem);
            }
        }

        return new EntryReading(entries.ToValueList(), problems.ToValueList());
    }

    internal static bool TryRead(
        JsonElement element, [NotNullWhen(true)] out Entry? entry, [NotNullWhen(false)] out EntryProblem? problem)
    {
        (entry, problem) = (null, null);
        Guid id = default;
        DateTimeOffset at = default;
        DateOnly day = default;
        long? sequence = null;
        What? what = null;
        var wrong = "It is missing or cannot be read.";
        var fault =
            !Guid.TryParse(Text(element, "id"), out id) ? "id"
            : !TryReadInstant(Text(element, "at"), out at) ? "at"
            : !DateOnly.TryParseExact(Text(element, "day"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day) ? "day"
            : !TryReadSequence(Member(element, "seq"), out sequence) ? "seq"
            : Member(element, "what") is not { } w || !WhatJson.TryRead(w, out what, out wrong!) ? "what"
            : null;
        if (fault is null)
        {
            entry = new Entry { Id = id, OccurredAt = at, Day = day, DeviceSequence = sequence, What = what! };
            return true;
        }

        problem = new EntryProblem(fault == "id" ? null : id, fault, wrong);
        return false;
    }

    private static JsonElement? Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : null;

    private static string? Text(JsonElement element, string name)
    {
        try
        {
            return Member(element, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair.
            return null;
        }
    }

    // Without its offset an instant would be read in the server's time zone.
    private static bool TryReadInstant(string? text, out DateTimeOffset instant) =>
        DateTimeOffset.TryParseExact(text, InstantFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out instant);

    private static bool TryReadSequence(JsonElement? member, out long? sequence)
    {
        sequence = null;
        if (member is null or { ValueKind: JsonValueKind.Null })
        {
            return true;
        }

        var read = member is { ValueKind: JsonValueKind.Number } number && number.TryGetInt64(out var value) ? value : (long?)null;
        sequence = read;
        return read is not null;
    }
}
