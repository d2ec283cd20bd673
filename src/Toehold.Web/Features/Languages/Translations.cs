using System.Resources;
using Microsoft.Net.Http.Headers;

namespace Toehold.Web.Features.Languages;

/// <summary>
/// The languages that the program holds: each is one resource beside this file, <c>Words.&lt;language&gt;.resx</c>. They are
/// no satellite assemblies, so that no culture data of the operating system is needed.
/// </summary>
public static class Translations
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

    /// <summary>A sentence in a language; in English where it is not translated, or the language is not there.</summary>
    public static string Of(string language, string english) => language == PseudoLanguage.Code
        ? PseudoLanguage.Of(english)
        : (Managers.TryGetValue(language, out var words) ? words.GetString(english, System.Globalization.CultureInfo.InvariantCulture) : null) ?? english;
}
