using Microsoft.AspNetCore.Http;
using Toehold.Programmes;

namespace Toehold.Web.Features.Read;

/// <summary>What a page sent of one exercise: the words and numbers in its boxes, and what was in them when the page was made.</summary>
public sealed record CardForm(string Origin, int Index, IReadOnlyDictionary<string, string> Boxes)
{
    public static CardForm Of(IFormCollection form, string id) => new(
        form[$"{id}.origin"].ToString(),
        int.TryParse(form[$"{id}.index"], out var index) ? index : -1,
        form.Where(box => box.Key.StartsWith($"{id}.", StringComparison.Ordinal)).ToDictionary(box => box.Key[(id.Length + 1)..], box => box.Value.ToString()));

    /// <summary>Whether the person changed a box since the exercise was read.</summary>
    public bool IsChanged(string name) => Boxes.TryGetValue($"{name}.was", out var was) && was != Now(name);

    public bool IsChanged() => Boxes.Keys.Where(key => key.EndsWith(".was", StringComparison.Ordinal)).Any(key => IsChanged(key[..^".was".Length]));

    public string Text(string name) => Boxes.GetValueOrDefault(name, "").Trim();

    public AmountField Amount(string slot) => new(Text($"{slot}.kind"), Text($"{slot}.a"), Text($"{slot}.b"));

    /// <summary>What a box holds, on one line; an amount's boxes together.</summary>
    private string Now(string name) => Boxes.ContainsKey($"{name}.kind") ? Was(Amount(name)) : Text(name);

    public static string Was(AmountField field) => field.Kind == AmountField.Between ? $"{field.Kind} {field.A} {field.B}" : $"{field.Kind} {field.A}";

    /// <summary>The words for a choice of a closed list: the position's or the side's name, or nothing.</summary>
    public static string Choice<T>(T? value)
        where T : struct, Enum => value?.ToString() ?? "";

    public T? Chosen<T>(string name)
        where T : struct, Enum => Enum.TryParse<T>(Text(name), out var value) && Enum.IsDefined(value) ? value : null;

    public ValueList<string> Things(string name) =>
        Text(name).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal).ToValueList();
}
