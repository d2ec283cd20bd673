namespace Toehold.Reading;

/// <summary>English, from the embedded word lists.</summary>
internal static class English
{
    private const string Folder = "Toehold.Reading.Language.English.";

    public static Vocabulary Vocabulary { get; } = Load();

    public static Weights Weights { get; } = Weights.Read(ReadWeights());

    private static string ReadWeights()
    {
        using var reader = new StreamReader(typeof(English).Assembly.GetManifestResourceStream(Folder + "starts.weights")!);
        return reader.ReadToEnd();
    }

    private static Vocabulary Load()
    {
        var assembly = typeof(English).Assembly;
        var files = assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(".txt", StringComparison.Ordinal))
            .Select(name => (TextReader)new StreamReader(assembly.GetManifestResourceStream(name)!));
        return new Vocabulary(files);
    }
}
