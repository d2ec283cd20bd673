using System.Text.Json;

namespace Toehold.Web.Tests;

/// <summary>What names things of a practice: whoever knows it all still opens nothing with it but the calendar's secret address.</summary>
internal sealed record Belongings
{
    public string Slug { get; init; } = "five-foot-exercises";

    public Guid Programme { get; init; } = Guid.CreateVersion7();

    public Guid Note { get; init; } = Guid.CreateVersion7();

    public Guid Device { get; init; } = Guid.CreateVersion7();

    public Guid Calendar { get; init; } = Guid.CreateVersion7();

    public Guid Token { get; init; } = Guid.CreateVersion7();

    public string Passkey { get; init; } = "AAAAAAAAAAAAAAAAAAAAAA";

    public IEnumerable<KeyValuePair<string, string>> Fields => new Dictionary<string, string>
    {
        ["programme"] = $"{Programme}",
        ["session"] = "1",
        ["minutes"] = "30",
        ["inDay"] = "false",
        ["choice"] = "HandOut",
        ["entry"] = $"{Note}",
        ["plan"] = $"{Note}",
        ["id"] = $"{Note}",
        ["day"] = "2026-03-02",
        ["asUsual"] = "true",
        ["pain"] = "3",
        ["note"] = "Another hand wrote this",
        ["country"] = "CH",
        ["quietFrom"] = "21:00",
        ["quietUntil"] = "07:00",
        ["word"] = "delete",
        ["email"] = "another.hand@example.org",
        ["password"] = "another hand's password",
        ["link"] = "A link that nobody made",
        ["code"] = "00000-00000-00000-00000-00000",
        ["_handler"] = "settings",
    };

    public string In(string route) => route
        .Replace("{id:guid}", $"{(route.StartsWith("/devices", StringComparison.Ordinal) ? Device : route.StartsWith("/tokens", StringComparison.Ordinal) ? Token : Calendar)}", StringComparison.Ordinal)
        .Replace("{id}", Passkey, StringComparison.Ordinal)
        .Replace("{slug}", Slug, StringComparison.OrdinalIgnoreCase)
        .Replace("{**path:file}", "nowhere.css", StringComparison.Ordinal)
        .Replace("{secret}", new string('A', 43), StringComparison.Ordinal)
        .Replace("{Number:int}", "1", StringComparison.Ordinal)
        .Replace("{key}", route.StartsWith("/figures", StringComparison.Ordinal) ? "marble-pickup" : "foot-function", StringComparison.OrdinalIgnoreCase);

    public string Json(string route) => route switch
    {
        "/api/entries" => JsonSerializer.Serialize(
            new[] { new { id = Note, at = "2026-03-02T08:00:00.000+01:00", day = "2026-03-02", what = new { kind = "noted", text = "Another hand wrote this" } } }),
        "/api/push/off" => """{"endpoint":"https://push.example.org/victim"}""",
        _ => "{}",
    };
}
