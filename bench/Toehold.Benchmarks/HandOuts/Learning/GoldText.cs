using System.Text.Json;
using Toehold.Reading;

namespace Toehold.Benchmarks.HandOuts.Learning;

/// <summary>A hand-out with the reading that a person made of it.</summary>
internal sealed record GoldText(string Name, string Text, List<GoldExercise> Exercises)
{
    /// <summary>The texts of a folder that holds NAME.txt beside NAME.json, by name.</summary>
    public static IEnumerable<GoldText> Folder(string path) =>
        Directory.EnumerateFiles(path, "*.txt").Order(StringComparer.Ordinal).Where(file => File.Exists(Path.ChangeExtension(file, ".json"))).Select(Read);

    /// <summary>The exercises of a reading as JSON, made by hand or by the reader.</summary>
    public static List<GoldExercise> Read(JsonElement reading) => [.. reading.GetProperty("exercises").EnumerateArray().Select(GoldExercise.Read)];

    private static GoldText Read(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(file, ".json")));
        var text = HandOutFile.Load(file) is Loading.LoadedText loaded ? loaded.Text : "";
        return new GoldText(Path.GetFileName(Path.GetDirectoryName(file)) + "/" + Path.GetFileNameWithoutExtension(file), text, Read(json.RootElement));
    }
}
