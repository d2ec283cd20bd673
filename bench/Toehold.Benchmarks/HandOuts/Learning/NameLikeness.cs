using System.Globalization;
using System.Text;

namespace Toehold.Benchmarks.HandOuts.Learning;

/// <summary>How alike two names of exercises are: the share of their words that both have.</summary>
internal static class NameLikeness
{
    /// <summary>Names this alike are of one exercise.</summary>
    public const double Near = 0.5;

    private static readonly HashSet<string> Small = [.. "a an and as at by each for from in into is it of on or per the then to with your".Split(' ')];

    public static HashSet<string> Words(string name)
    {
        var plain = new StringBuilder();
        foreach (var sign in name.Normalize(NormalizationForm.FormKD).Where(sign => CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark && sign is not '\''))
        {
            _ = plain.Append(char.IsAsciiLetterOrDigit(sign) ? char.ToLowerInvariant(sign) : sign < 128 ? ' ' : "");
        }

        var words = plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Singular).ToHashSet();
        var said = words.Except(Small).ToHashSet();
        return said.Count > 0 ? said : words;
    }

    public static double Of(HashSet<string> one, HashSet<string> other) =>
        one.Count + other.Count == 0 ? 0 : 2.0 * one.Count(other.Contains) / (one.Count + other.Count);

    private static string Singular(string word) => word switch
    {
        "feet" => "foot",
        "calves" => "calf",
        _ when word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal) => word[..^2],
        _ => word.Length > 3 && word[^1] == 's' && word[^2] != 's' ? word[..^1] : word,
    };
}
