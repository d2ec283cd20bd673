using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;

namespace Toehold.Web.Features.Api;

/// <summary>The API's description (OpenAPI 3.1), made of the endpoints that are there and of the kinds of entries that this version knows.</summary>
internal sealed class ApiDocument(IEnumerable<EndpointDataSource> sources)
{
    public const string Address = "/api/openapi.json";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Lazy<string> text = new(() => Make(sources).ToJsonString(Indented) + "\n");

    public string Text => text.Value;

    private static JsonObject Make(IEnumerable<EndpointDataSource> sources) => new()
    {
        ["openapi"] = "3.1.1",
        ["info"] = new JsonObject
        {
            ["title"] = "Toehold",
            ["version"] = "1",
            ["description"] = "A practice of exercises: what was done and how it went, and what can be read and concluded from texts and diaries. "
                + "On a server for many people, each request brings a token that its person made; on one's own computer none is needed.",
            ["license"] = new JsonObject { ["name"] = "MIT", ["identifier"] = "MIT" },
        },
        ["servers"] = new JsonArray(new JsonObject { ["url"] = "/" }),
        ["paths"] = Paths(sources),
        ["components"] = new JsonObject
        {
            ["schemas"] = ApiSchemas.All(),
            ["securitySchemes"] = new JsonObject
            {
                ["token"] = new JsonObject { ["type"] = "http", ["scheme"] = "bearer", ["description"] = "Made under Your data and devices. Its scopes are read, add, or both." },
            },
        },
    };

    private static JsonObject Paths(IEnumerable<EndpointDataSource> sources)
    {
        var paths = new JsonObject();
        var operations =
            from endpoint in sources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            let operation = endpoint.Metadata.GetMetadata<ApiOperation>()
            where operation is not null
            let method = endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods[0]
            orderby endpoint.RoutePattern.RawText, method
            select (Path: $"/{endpoint.RoutePattern.RawText!.TrimStart('/')}", Method: method.ToLowerInvariant(), operation);
        foreach (var (path, method, operation) in operations)
        {
            paths[path] ??= new JsonObject();
            paths[path]![method] = Described(operation);
        }

        return paths;
    }

    private static JsonObject Described(ApiOperation operation)
    {
        var described = new JsonObject { ["operationId"] = operation.Id, ["summary"] = operation.Summary };
        described["security"] = new JsonArray(new JsonObject { ["token"] = operation.Scope is { } scope ? [scope] : new JsonArray() }, new JsonObject());
        if (operation.Query.Count > 0)
        {
            described["parameters"] = new JsonArray([.. operation.Query.Select(parameter => new JsonObject
            {
                ["name"] = parameter.Name,
                ["in"] = "query",
                ["description"] = parameter.Says,
                ["schema"] = JsonNode.Parse(parameter.Schema),
            })]);
        }

        if (operation.Takes.Count > 0)
        {
            described["requestBody"] = new JsonObject
            {
                ["required"] = true,
                ["content"] = new JsonObject(operation.Takes.Select(body => KeyValuePair.Create(body.Type, (JsonNode?)new JsonObject { ["schema"] = JsonNode.Parse(body.Schema) }))),
            };
        }

        described["responses"] = Responses(operation);
        return described;
    }

    private static JsonObject Responses(ApiOperation operation)
    {
        var responses = new JsonObject { ["200"] = Response("Done.", "application/json", JsonNode.Parse(operation.Gives)!) };
        (int Status, string Why)[] always =
        [
            (401, "The token is not known, or the browser has no practice."), (403, "The token has not the scope, or another site asks."), (429, "That was too often; Retry-After says for how long to wait."),
            (503, "The data cannot be reached at the moment; nothing was lost. Try again."),
        ];
        foreach (var (status, why) in operation.Problems.Concat(always).OrderBy(problem => problem.Status))
        {
            responses[status.ToString(CultureInfo.InvariantCulture)] = Response(why, "application/problem+json", ApiSchemas.Reference("Problem"));
        }

        return responses;
    }

    private static JsonObject Response(string why, string type, JsonNode schema) => new()
    {
        ["description"] = why,
        ["content"] = new JsonObject { [type] = new JsonObject { ["schema"] = schema } },
    };
}
