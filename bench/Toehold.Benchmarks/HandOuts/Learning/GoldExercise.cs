using System.Text.Json;

namespace Toehold.Benchmarks.HandOuts.Learning;

/// <summary>An exercise of a reading: its names, and its slots as words. A slot that is left open is "any"; one that says nothing is null.</summary>
internal sealed record GoldExercise(string Name, List<HashSet<string>> Names, string?[] Slots)
{
    /// <summary>What a slot says that any reading fits.</summary>
    public const string Any = "any";

    private static readonly string[] Doses = ["sets", "reps", "hold", "breaths", "duration", "rest", "perDay", "perWeek"];

    /// <summary>The doses and the side.</summary>
    public static int SlotCount => Doses.Length + 1;

    public static GoldExercise Read(JsonElement exercise)
    {
        var name = exercise.GetProperty("name").GetString() ?? "";
        var others = exercise.TryGetProperty("aliases", out var aliases) ? aliases.EnumerateArray().Select(alias => alias.GetString() ?? "") : [];
        var dose = exercise.TryGetProperty("dose", out var found) ? found : default;
        var side = exercise.TryGetProperty("side", out var said) ? said.ValueKind == JsonValueKind.String ? said.GetString() : Slot(said) : null;
        return new GoldExercise(name, [.. others.Prepend(name).Select(NameLikeness.Words)], [.. Doses.Select(slot => dose.ValueKind == JsonValueKind.Object && dose.TryGetProperty(slot, out var value) ? Slot(value) : null), side]);
    }

    public double Likeness(HashSet<string> other) => Names.Max(name => NameLikeness.Of(name, other));

    private static string? Slot(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        if (value.TryGetProperty("any", out var any) && any.GetBoolean())
        {
            return Any;
        }

        var (min, max) = (End(value, "min"), End(value, "max"));
        return min is null && max is null ? null : FormattableString.Invariant($"{min}-{max}");
    }

    private static double? End(JsonElement value, string end) => value.TryGetProperty(end, out var number) && number.ValueKind == JsonValueKind.Number ? number.GetDouble() : null;
}
