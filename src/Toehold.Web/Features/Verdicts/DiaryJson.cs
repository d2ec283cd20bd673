using System.Text.Json;
using Toehold.Outcomes;

namespace Toehold.Web.Features.Verdicts;

/// <summary>
/// A diary as JSON: <c>{"days": [{"day", "pain", "planned", "counted"}, …], "trend", "settling", "starts", "end", "flare",
/// "treatmentChange"}</c>, the members of a day as the columns of the CSV, everything but <c>days</c> optional.
/// </summary>
internal static class DiaryJson
{
    private static readonly string[] Columns = ["day", "pain", "planned", "counted"];

    public static VerdictQuestion Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = 8 });
            var root = document.RootElement;
            return root.ValueKind == JsonValueKind.Object && root.TryGetProperty("days", out var days) && days.ValueKind == JsonValueKind.Array
                ? Read(root, days)
                : new VerdictQuestion.Refused("days: the diary is an object with an array of days.");
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // Half of a surrogate pair is an InvalidOperationException, everything else a JsonException.
            return new VerdictQuestion.Refused("The diary is not JSON.");
        }
    }

    private static VerdictQuestion Read(JsonElement root, JsonElement days)
    {
        if (days.GetArrayLength() == 0)
        {
            return new VerdictQuestion.Refused("days: there are none.");
        }

        var asked = new AskedOptions(Text(root, "trend"), Text(root, "settling"), Text(root, "starts"), Text(root, "end") == "true");
        var columns = days.EnumerateArray().Any(day => Member(day, "counted") is not null) ? Columns : Columns[..3];
        var rows = days.EnumerateArray().Select((day, i) => new TableRow(i + 1, [.. columns.Select(column => Text(day, column) ?? "")]));
        return asked.About(InWords(DiaryTable.Read(rows.Prepend(new TableRow(0, columns))))) switch
        {
            VerdictQuestion.Asked question => Around(question, root),
            var refused => refused,
        };
    }

    private static VerdictQuestion Around(VerdictQuestion.Asked question, JsonElement root)
    {
        var (flare, treatment) = (Text(root, "flare"), Text(root, "treatmentChange"));
        var (flareDay, treatmentDay) = (flare is null ? null : DayNotations.ReadDay(flare), treatment is null ? null : DayNotations.ReadDay(treatment));
        return (flare is not null && flareDay is null, treatment is not null && treatmentDay is null) switch
        {
            (true, _) => new VerdictQuestion.Refused($"flare: \"{flare}\" is neither a date like 2026-03-01 nor a whole number."),
            (_, true) => new VerdictQuestion.Refused($"treatmentChange: \"{treatment}\" is neither a date like 2026-03-01 nor a whole number."),
            _ => question with { Request = question.Request with { FlareDay = flareDay?.Day, TreatmentChangeDay = treatmentDay?.Day } },
        };
    }

    // JSON has days where a table has lines.
    private static DiaryReading InWords(DiaryReading reading) => reading is DiaryReading.Refused refused
        ? new DiaryReading.Refused(refused.Reason.Replace("line ", "days, number ", StringComparison.Ordinal))
        : reading;

    private static JsonElement? Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : null;

    private static string? Text(JsonElement element, string name) => Member(element, name) switch
    {
        null or { ValueKind: JsonValueKind.Null } => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { ValueKind: JsonValueKind.True } when name == "counted" => "1",
        { ValueKind: JsonValueKind.False } when name == "counted" => "0",
        { } other => other.GetRawText(),
    };
}
