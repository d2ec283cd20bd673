using System.Globalization;
using System.Text.Json;

namespace Toehold.Cli.Tests;

/// <summary>Every reference case through the command line: the numbers of an independent implementation, each with its tolerance.</summary>
public sealed class VerdictCaseTests : IDisposable
{
    private const double Absolute = 1e-8;
    private const double RelativeOfOdds = 1e-7;

    private readonly ScratchFolder folder = new();

    public static TheoryData<string> Names => [.. Directory
        .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*.json")
        .Select(path => Path.GetFileNameWithoutExtension(path))
        .Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Names))]
    public async Task A_reference_case_gets_its_numbers_and_its_answer(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", $"{name}.json")));
        var reference = document.RootElement;
        var file = folder.File($"{name}.csv", Csv(reference));

        var outcome = await CommandLine.Run(["verdict", file, "--json", .. Options(reference)]);

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        var verdict = JsonDocument.Parse(outcome.Output).RootElement;
        Assert.Equal(["verdict", "sentence", "attribution", "warnings", "model"], verdict.EnumerateObject().Select(member => member.Name));
        Assert.All(reference.GetProperty("model").EnumerateObject(), expected => AssertClose(expected, verdict.GetProperty("model")));
        Assert.Equal(
            reference.GetProperty("model").EnumerateObject().Select(member => member.Name).Order(),
            verdict.GetProperty("model").EnumerateObject().Select(member => member.Name).Order());
        if (reference.TryGetProperty("verdict", out var answer) && answer.ValueKind == JsonValueKind.String)
        {
            Assert.Equal(answer.GetString(), verdict.GetProperty("verdict").GetString());
        }
    }

    public void Dispose() => folder.Dispose();

    private static void AssertClose(JsonProperty expected, JsonElement model)
    {
        var value = expected.Value.GetDouble();
        var tolerance = expected.Name.StartsWith("e_", StringComparison.Ordinal) ? RelativeOfOdds * value : Absolute;
        Assert.Equal(value, model.GetProperty(expected.Name).GetDouble(), tolerance);
    }

    private static string Csv(JsonElement reference)
    {
        var leftOut = reference.GetProperty("leftOut").EnumerateArray().Select(day => day.GetInt32()).ToHashSet();
        var (days, pain, planned) = (All(reference, "day"), All(reference, "pain"), All(reference, "planned"));
        var rows = days.Select((day, i) =>
            $"{day.GetRawText()},{(pain[i].ValueKind == JsonValueKind.Null ? "" : pain[i].GetRawText())},{planned[i].GetRawText()},{(leftOut.Contains(day.GetInt32()) ? 0 : 1)}");
        return $"day,pain,planned,counted\n{string.Join('\n', rows)}\n";
    }

    private static IEnumerable<string> Options(JsonElement reference) =>
    [
        "--trend", reference.GetProperty("trend").GetString() switch { "Newer" => "newer", "None" => "none", _ => "long-standing" },
        "--starts", reference.GetProperty("start").GetInt32().ToString(CultureInfo.InvariantCulture),
        .. reference.GetProperty("atPlannedEnd").GetBoolean() ? ["--end"] : Array.Empty<string>(),
    ];

    private static List<JsonElement> All(JsonElement reference, string name) => [.. reference.GetProperty(name).EnumerateArray()];
}
