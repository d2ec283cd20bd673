using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Toehold.Web.Features.Languages;
using Toehold.Web.Features.Programmes;
using Toehold.Web.Features.Today;

namespace Toehold.Web.Features.Reminders;

/// <summary>What a notification says, for the page's worker. Notifications of one tag replace each other where they are shown.</summary>
public sealed record ReminderText(
    string Title, string Body, string Address, Guid Programme, int Session, DateOnly Day, string Tag, string Start, string Later, string NotToday)
{
    private const int TopicBytes = 24;

    internal static ReminderText Of(Words say, DueSession session, DateOnly day) => new(
        session.Programme.Title,
        say[$"Session {session.Planned.Number} of {session.Of}, about {DoseWords.Minutes(say, session.Planned.Timeline.Total)}."],
        session.Address,
        session.Programme.Id,
        session.Planned.Number,
        day,
        $"{session.Programme.Id:N}-{session.Planned.Number}-{day:yyyy-MM-dd}",
        say["Start"],
        say["Later"],
        say["Not today"]);

    /// <summary>The tag for push services, which take 32 characters.</summary>
    [JsonIgnore]
    public string Topic => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(Tag)).AsSpan(0, TopicBytes));

    /// <summary>Null where another version wrote it in another way.</summary>
    internal static ReminderText? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, ReminderJson.Default.ReminderText);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public string ToJson() => JsonSerializer.Serialize(this, ReminderJson.Default.ReminderText);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReminderText))]
internal sealed partial class ReminderJson : JsonSerializerContext;
