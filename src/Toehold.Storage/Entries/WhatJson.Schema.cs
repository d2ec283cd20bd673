using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Toehold.Programmes;

namespace Toehold.Storage;

/// <content>What a program has to know to write one.</content>
public static partial class WhatJson
{
    private static readonly JsonSchemaExporterOptions Exporting = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Transform };

    /// <summary>A JSON Schema (draft 2020-12) of each kind that this version knows, by the kind's name.</summary>
    public static IReadOnlyDictionary<string, JsonObject> Schemas() => Cases
        .OrderBy(pair => pair.Key, StringComparer.Ordinal)
        .ToDictionary(pair => pair.Key, pair => SchemaOf(pair.Key, pair.Value));

    private static JsonObject SchemaOf(string kind, Case known)
    {
        var schema = Options.GetJsonSchemaAsNode(known.Type, Exporting).AsObject();
        schema["type"] = "object";
        var members = schema["properties"] as JsonObject ?? [];
        members.Insert(0, KindMember, new JsonObject { ["const"] = kind });
        schema["properties"] = members;
        var required = schema["required"] as JsonArray ?? [];
        required.Insert(0, KindMember);
        schema["required"] = required;
        return schema;
    }

    // Lists that compare by their items have a converter of their own, of which the exporter knows nothing.
    private static JsonNode Transform(JsonSchemaExporterContext context, JsonNode schema)
    {
        var type = context.TypeInfo.Type;
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>)
            ? new JsonObject { ["type"] = "array", ["items"] = Options.GetJsonSchemaAsNode(type.GetGenericArguments()[0], Exporting) }
            : schema;
    }
}
