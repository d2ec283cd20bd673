namespace Toehold.Reading;

/// <summary>What a file is, as its first bytes say.</summary>
internal enum FileKind
{
    /// <summary>Text of any encoding, or bytes of no known kind.</summary>
    Other,
    Pdf,
    Zip,
    OldWord,
    RichText,
}

/// <summary>Tells kinds of files apart by their first bytes; an ending can lie.</summary>
internal static class FileKinds
{
    private const int JunkBeforePdf = 1024;

    public static FileKind Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x50, 0x4B, 0x03, 0x04, ..] => FileKind.Zip,
        [0xD0, 0xCF, 0x11, 0xE0, ..] => FileKind.OldWord,
        _ when bytes.StartsWith(@"{\rtf"u8) => FileKind.RichText,
        _ when IsPdf(bytes) => FileKind.Pdf,
        _ => FileKind.Other,
    };

    /// <summary>Mail programs put lines before a PDF; those before a text's own mention of one hold words, not just signs.</summary>
    private static bool IsPdf(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, JunkBeforePdf)];
        var at = head.IndexOf("%PDF-1."u8);
        at = at < 0 ? head.IndexOf("%PDF-2."u8) : at;
        return at == 0 || (at > 0 && bytes.LastIndexOf("%%EOF"u8) > at);
    }
}
