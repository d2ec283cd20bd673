namespace Toehold.Storage;

/// <summary>The JSON Schema (draft 2020-12) of an exported practice.</summary>
public static class ExportSchema
{
    /// <summary>The word that says what the document is.</summary>
    public const string Format = "toehold-practice";

    /// <summary>The version of the document that this program writes, and the newest that it reads.</summary>
    public const int Version = 1;

    /// <summary>The document's name in a zip file.</summary>
    public const string DocumentName = "toehold.json";

    /// <summary>The schema's name in a zip file.</summary>
    public const string SchemaName = "toehold.schema.json";

    internal const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    /// <summary>The schema's text in UTF-8.</summary>
    public static Stream Open() => typeof(ExportSchema).Assembly.GetManifestResourceStream("practice.schema.json")!;
}
