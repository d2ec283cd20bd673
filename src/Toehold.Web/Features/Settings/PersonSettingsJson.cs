using System.Text.Json;
using System.Text.Json.Serialization;

namespace Toehold.Web.Features.Settings;

/// <summary>Settings as a practice keeps them.</summary>
internal static class PersonSettingsJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
    };

    public static string Write(PersonSettings settings) => JsonSerializer.Serialize(settings, Options);

    /// <summary>The defaults where nothing is kept, or what is kept cannot be read: a page must open whatever the settings.</summary>
    public static PersonSettings Read(string? json)
    {
        try
        {
            return json is null ? PersonSettings.Default : JsonSerializer.Deserialize<PersonSettings>(json, Options) ?? PersonSettings.Default;
        }
        catch (JsonException)
        {
            return PersonSettings.Default;
        }
    }
}
