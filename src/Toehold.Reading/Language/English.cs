namespace Toehold.Reading;

/// <summary>English, from the embedded word lists.</summary>
internal static class English
{
    private const string Folder = "Toehold.Reading.Language.English.";

    public static Vocabulary Vocabulary { get; } = Load();

    private static Vocabulary Load()
    {
        var assembly = typeof(English).Assembly;
        var files = assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => (TextReader)new StreamReader(assembly.GetManifestResourceStream(name)!));
        return new Vocabulary(files);
    }
}
