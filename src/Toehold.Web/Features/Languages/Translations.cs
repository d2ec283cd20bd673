using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Microsoft.Net.Http.Headers;

namespace Toehold.Web.Features.Languages;

/// <summary>
/// The languages that the program holds: each is one resource beside this file, <c>Words.&lt;language&gt;.resx</c>. They are
/// no satellite assemblies, so that no culture data of the operating system is needed.
/// </summary>
public static partial class Translations
{
    public const string English = "en";

    private static readonly string Prefix = $"{typeof(Translations).Namespace}.Words.";

    private static readonly Dictionary<string, ResourceManager> Managers = typeof(Translations).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(name => name[..^".resources".Length])
        .ToDictionary(name => name[Prefix.Length..], name => new ResourceManager(name, typeof(Translations).Assembly));

    /// <summary>The languages' codes.</summary>
    public static IReadOnlyCollection<string> Languages => Managers.Keys;

    public static bool Has(string language) => Managers.ContainsKey(language) || language == PseudoLanguage.Code;

    /// <summary>The language that a browser likes best of those that are here.</summary>
    public static string Preferred(IEnumerable<StringWithQualityHeaderValue>? asked) =>
        (asked ?? []).OrderByDescending(language => language.Quality ?? 1).Select(language => language.Value.Value).FirstOrDefault(language => language is not null && Has(language)) ?? English;

    /// <summary>
    /// A sentence in a language; in English where it is not translated, or the language is not there. What other parts of the
    /// program say comes with its numbers and quotations in it: their places are numbered in what is translated.
    /// </summary>
    public static string Of(string language, string english)
    {
        ArgumentNullException.ThrowIfNull(english);
        if (language == PseudoLanguage.Code)
        {
            return PseudoLanguage.Of(english);
        }

        return Managers.TryGetValue(language, out var words) ? Find(key => words.GetString(key, CultureInfo.InvariantCulture), english) : english;
    }

    /// <summary>The sentence as it is, or else with its numbers and quotations set apart.</summary>
    /// <param name="translated">A key's translation, or null.</param>
    /// <param name="english">What is said.</param>
    public static string Find(Func<string, string?> translated, string english)
    {
        ArgumentNullException.ThrowIfNull(translated);
        ArgumentNullException.ThrowIfNull(english);
        if (translated(english) is { } whole)
        {
            return whole;
        }

        var values = new List<object>();
        var key = Value().Replace(english, value =>
        {
            values.Add(value.Value);
            return $"{{{values.Count - 1}}}";
        });
        return values.Count > 0 && translated(key) is { } sentence ? string.Format(CultureInfo.InvariantCulture, sentence, [.. values]) : english;
    }

    // A quotation with its marks, or a number with its separators.
    [GeneratedRegex("""“[^”]*”|"[^"]*"|\d+(?:[.,:]\d+)*""")]
    private static partial Regex Value();
}
