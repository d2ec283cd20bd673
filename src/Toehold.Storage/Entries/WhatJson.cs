using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Toehold.Storage;

/// <summary>Writes <see cref="What"/> as a JSON object that names its <c>kind</c> first, and reads it back.</summary>
public static partial class WhatJson
{
    private const string KindMember = "kind";

    // What has this name is no member of a case, and the serializer passes over it without a word.
    private const string MoreMember = "more";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Strict)
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
            new ValueListJson<int>(),
            new ValueListJson<MeasuredPart>(),
            new ValueListJson<string>(),
            new ValueListJson<ExerciseStanding>(),
        },
    };

    private static readonly JsonSerializerOptions Whole = new(Options) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    private static readonly Dictionary<string, Case> Cases = new()
    {
        [EntryKinds.SetDone] = Case.Of<What.SetDone>(),
        [EntryKinds.ExerciseSkipped] = Case.Of<What.ExerciseSkipped>(),
        [EntryKinds.Hurt] = Case.Of<What.Hurt>(),
        [EntryKinds.SessionEnded] = Case.Of<What.SessionEnded>(),
        [EntryKinds.CheckedIn] = Case.Of<What.CheckedIn>(),
        [EntryKinds.Noted] = Case.Of<What.Noted>(),
        [EntryKinds.PlanFixed] = Case.Of<What.PlanFixed>(),
        [EntryKinds.PlanStopped] = Case.Of<What.PlanStopped>(),
        [EntryKinds.Measured] = Case.Of<What.Measured>(),
        [EntryKinds.Changed] = Case.Of<What.Changed>(),
        [EntryKinds.TakenBack] = Case.Of<What.TakenBack>(),
        [EntryKinds.SafetyAnswered] = Case.Of<What.SafetyAnswered>(),
        [EntryKinds.Progressed] = Case.Of<What.Progressed>(),
        [EntryKinds.LevelChosen] = Case.Of<What.LevelChosen>(),
        [EntryKinds.MorningAnswered] = Case.Of<What.MorningAnswered>(),
        [EntryKinds.SessionSkipped] = Case.Of<What.SessionSkipped>(),
        [EntryKinds.SessionSnoozed] = Case.Of<What.SessionSnoozed>(),
    };

    /// <summary>The JSON of one case, on one line.</summary>
    public static string Write(What what)
    {
        ArgumentNullException.ThrowIfNull(what);
        return what switch
        {
            What.Unknown unknown => unknown.Json,
            { More: null } => WithKind(what.Kind, JsonSerializer.Serialize(what, what.GetType(), Options)),
            _ => WriteObject(writer => WriteMembers(writer, what)),
        };
    }

    /// <summary>Reads what <see cref="Write"/> wrote. Text that this version cannot read is kept as <see cref="What.Unknown"/>; nothing throws.</summary>
    /// <param name="kind">The kind that was stored beside the text.</param>
    /// <param name="json">The text.</param>
    public static What Read(string kind, string json)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(json);
        return Cases.TryGetValue(kind, out var known) && TryReadWhole(known, json) is { } whole ? whole : ReadWithCare(kind, json);
    }

    /// <summary>The word that names a case.</summary>
    internal static string KindOf<T>()
        where T : What =>
        Cases.Single(pair => pair.Value.Type == typeof(T)).Key;

    /// <summary>Reads an object from outside; <paramref name="wrong"/> says what is wrong where the answer is false.</summary>
    internal static bool TryRead(JsonElement element, [NotNullWhen(true)] out What? what, [NotNullWhen(false)] out string? wrong)
    {
        (what, wrong) = (null, null);
        try
        {
            if (element.ValueKind != JsonValueKind.Object
                || !element.TryGetProperty(KindMember, out var kind)
                || kind.ValueKind != JsonValueKind.String)
            {
                wrong = "It is an object that names its kind.";
                return false;
            }

            var name = kind.GetString()!;
            what = !Cases.TryGetValue(name, out var known) ? new What.Unknown(name, element.GetRawText())
                : TryReadWhole(known, element) ?? (What)element.Deserialize(known.Type, Options)! with { More = Unread(element, known) };
            return true;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Half of a surrogate pair is an InvalidOperationException, everything else a JsonException.
            wrong = "A member of it is missing or is of the wrong type.";
            return false;
        }
    }

    /// <summary>Whether the raw text is an object of the kind that it is filed under, a kind without a case of its own.</summary>
    internal static bool Holds(What.Unknown unknown)
    {
        try
        {
            using var document = JsonDocument.Parse(unknown.Json);
            return TryRead(document.RootElement, out var what, out _) && what == unknown;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // The kinds are plain words, and no member is called like it.
    private static string WithKind(string kind, string members) =>
        members == "{}" ? $$"""{"{{KindMember}}":"{{kind}}"}""" : $$"""{"{{KindMember}}":"{{kind}}",{{members.AsSpan(1)}}""";

    // So has nearly everything that comes. The one member that no case reads is told by its name.
    private static What? TryReadWhole(Case known, JsonElement element)
    {
        try
        {
            return element.TryGetProperty(MoreMember, out _) ? null : (What?)element.Deserialize(known.Type, Whole);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    // Nearly everything that is kept has members of this version only, and is read in one pass.
    private static What? TryReadWhole(Case known, string json)
    {
        try
        {
            return json.Contains($"\"{MoreMember}\"", StringComparison.Ordinal) ? null : (What?)JsonSerializer.Deserialize(json, known.Type, Whole);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static What ReadWithCare(string kind, string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return TryRead(document.RootElement, out var what, out _) ? what : new What.Unknown(kind, json);
        }
        catch (JsonException)
        {
            return new What.Unknown(kind, json);
        }
    }

    private static string? Unread(JsonElement element, Case known)
    {
        var unread = element.EnumerateObject().Where(member => !known.Members.Contains(member.Name)).ToArray();
        return unread.Length == 0 ? null : WriteObject(writer => WriteAll(writer, unread));
    }

    private static void WriteMembers(Utf8JsonWriter writer, What what)
    {
        writer.WriteString(KindMember, what.Kind);
        using var members = JsonSerializer.SerializeToDocument(what, what.GetType(), Options);
        WriteAll(writer, members.RootElement.EnumerateObject());
        if (what.More is { } more)
        {
            using var unread = JsonDocument.Parse(more);
            WriteAll(writer, unread.RootElement.EnumerateObject());
        }
    }

    private static void WriteAll(Utf8JsonWriter writer, IEnumerable<JsonProperty> members)
    {
        foreach (var member in members)
        {
            writer.WritePropertyName(member.Name);
            writer.WriteRawValue(member.Value.GetRawText());
        }
    }

    private static string WriteObject(Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = Options.Encoder });
        writer.WriteStartObject();
        members(writer);
        writer.WriteEndObject();
        writer.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private sealed record Case(Type Type, HashSet<string> Members)
    {
        public static Case Of<T>()
            where T : What =>
            new(typeof(T), [KindMember, .. Options.GetTypeInfo(typeof(T)).Properties.Select(member => member.Name).Where(name => name != MoreMember)]);
    }
}
