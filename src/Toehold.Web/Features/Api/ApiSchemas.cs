using System.Text.Json.Nodes;
using Toehold.Storage;

namespace Toehold.Web.Features.Api;

/// <summary>The shapes that the API's description names: those of the export where it has them, so that nothing is said twice.</summary>
internal static class ApiSchemas
{
    private const string Delivered =
        """
        {
          "description": "Each entry that is named is settled, and sending it again changes nothing.",
          "type": "object",
          "required": ["saved", "refused"],
          "properties": {
            "saved": { "description": "On disk.", "type": "array", "items": { "type": "string", "format": "uuid" } },
            "refused": {
              "type": "array",
              "items": { "type": "object", "required": ["id", "why"], "properties": { "id": { "type": ["string", "null"] }, "why": { "type": "string" } } }
            }
          }
        }
        """;

    private const string Problem =
        """
        {
          "description": "Problem details (RFC 9457).",
          "type": "object",
          "required": ["status", "detail"],
          "properties": {
            "type": { "type": "string" },
            "title": { "type": "string" },
            "status": { "type": "integer" },
            "detail": { "description": "What is wrong, for a person.", "type": "string" }
          }
        }
        """;

    public static JsonObject All()
    {
        using var export = ExportSchema.Open();
        var entry = JsonNode.Parse(export)!["$defs"]!["entry"]!.DeepClone();
        entry["properties"]!["at"]!.AsObject().Remove("pattern");
        entry["properties"]!["at"]!["format"] = "date-time";
        entry["properties"]!["what"] = Reference("What");
        var kinds = WhatJson.Schemas();
        var schemas = new JsonObject { ["Delivered"] = JsonNode.Parse(Delivered), ["Entry"] = entry, ["Problem"] = JsonNode.Parse(Problem), ["What"] = What(kinds.Keys) };
        foreach (var (kind, schema) in kinds)
        {
            schemas[NameOf(kind)] = schema;
        }

        return schemas;
    }

    public static JsonObject Reference(string name) => new() { ["$ref"] = $"#/components/schemas/{name}" };

    // Newer versions add kinds, and what they add is kept word for word.
    private static JsonObject What(IEnumerable<string> kinds) => new()
    {
        ["description"] = "What happened. Kinds may be added; members of a kind keep their meaning.",
        ["anyOf"] = new JsonArray([
            .. kinds.Select(kind => Reference(NameOf(kind))),
            new JsonObject
            {
                ["type"] = "object",
                ["required"] = new JsonArray("kind"),
                ["properties"] = new JsonObject
                {
                    ["kind"] = new JsonObject { ["type"] = "string", ["pattern"] = "^[A-Za-z0-9.-]{1,40}$", ["not"] = new JsonObject { ["enum"] = new JsonArray([.. kinds.Select(kind => JsonValue.Create(kind))]) } },
                },
            }]),
    };

    private static string NameOf(string kind) => $"What.{kind}";
}
