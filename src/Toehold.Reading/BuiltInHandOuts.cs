namespace Toehold.Reading;

/// <summary>The hand-outs that come with Toehold, in its own words.</summary>
public static class BuiltInHandOuts
{
    private const string Folder = "Toehold.Reading.BuiltIn.";

    /// <summary>Every built-in hand-out's text by its key ("five-foot-exercises"), in the order of the keys.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = Load();

    private static SortedDictionary<string, string> Load()
    {
        var assembly = typeof(BuiltInHandOuts).Assembly;
        var all = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            all[name[Folder.Length..^".md".Length]] = reader.ReadToEnd();
        }

        return all;
    }
}
