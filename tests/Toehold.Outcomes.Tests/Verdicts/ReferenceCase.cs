using System.Text.Json;
using System.Text.Json.Serialization;

namespace Toehold.Outcomes.Tests;

/// <summary>A diary with the numbers that an independent implementation of the method gave for it.</summary>
public sealed record ReferenceCase(
    string Source,
    int[] Day,
    double?[] Pain,
    double[] Planned,
    int[] LeftOut,
    int Start,
    TrendAllowance Trend,
    bool AtPlannedEnd,
    string? Verdict,
    ReferenceForecast[]? Forecasts,
    Dictionary<string, double> Model)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
    };

    public Diary Diary => new(Day.Select((day, i) => new DiaryDay(day, Planned[i], Pain[i]) { Counted = !LeftOut.Contains(day) }));

    public VerdictOptions Options => new() { Trend = Trend };

    public VerdictRequest Request => new() { Diary = Diary, PlannedStart = Start, AtPlannedEnd = AtPlannedEnd };

    public static IEnumerable<string> Names => Directory
        .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*.json")
        .Select(path => Path.GetFileNameWithoutExtension(path))
        .Order(StringComparer.Ordinal);

    public static ReferenceCase Read(string name) =>
        JsonSerializer.Deserialize<ReferenceCase>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", name + ".json")), Json)!;
}

public sealed record ReferenceForecast(int[] Day, double[] Planned, double HalfWidth);
