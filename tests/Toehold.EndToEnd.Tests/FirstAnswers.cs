using System.Net.Http.Json;

namespace Toehold.EndToEnd.Tests;

/// <summary>What a person answers before their first session, sent as a device would.</summary>
internal static class FirstAnswers
{
    internal static async Task Give(string address, bool gently = false)
    {
        using var client = new HttpClient();
        var now = TimeProvider.System.GetLocalNow();
        object[] whats =
        [
            new { kind = "safetyAnswered", yes = Array.Empty<string>() },
            new { kind = "levelChosen", choice = gently ? "gentlest" : "handOut" },
        ];
        var entries = whats.Select(what => new { id = Guid.CreateVersion7(now), at = now, day = $"{now:yyyy-MM-dd}", what });
        var response = await client.PostAsJsonAsync(new Uri($"{address}/api/entries"), entries);
        response.EnsureSuccessStatusCode();
    }
}
