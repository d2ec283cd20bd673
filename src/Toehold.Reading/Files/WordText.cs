using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Toehold.Reading;

/// <summary>Takes the text out of a Word document as a reader sees it, with Markdown's signs for headings, lists and tables.</summary>
public static class WordText
{
    private const long LongestPart = 8_000_000;

    private static readonly OpenSettings Settings = new() { MaxCharactersInPart = LongestPart };

    /// <summary>The text, or a sentence on why there is none and what to do.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="name">What the file is called in messages.</param>
    public static Loading Read(byte[] bytes, string name)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            using var document = WordprocessingDocument.Open(stream, isEditable: false, Settings);
            return document.MainDocumentPart?.Document?.Body is { } body
                ? new Loading.LoadedText(name, Text(body, new WordLists(document.MainDocumentPart)))
                : NoDocument(name);
        }
        catch (Exception problem) when (problem is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException or IOException
            or InvalidOperationException or ArgumentException or FormatException or NotSupportedException or KeyNotFoundException)
        {
            return NoDocument(name);
        }
    }

    private static Loading.CannotRead NoDocument(string name) =>
        new(name, $"{name} is no Word document that can be read: it is of another kind, damaged, or very long. Copy its text into a text file.");

    private static string Text(Body body, WordLists lists)
    {
        var text = new StringBuilder();
        foreach (var block in Blocks(body))
        {
            switch (block)
            {
                case Paragraph paragraph:
                    Write(paragraph, lists, text);
                    break;
                case Table table:
                    Write(table, text);
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>Paragraphs and tables in order, also those inside content controls.</summary>
    private static IEnumerable<OpenXmlElement> Blocks(OpenXmlElement parent) => parent.ChildElements.SelectMany(child => child switch
    {
        Paragraph or Table => [child],
        SdtBlock or SdtContentBlock or CustomXmlBlock => Blocks(child),
        _ => Enumerable.Empty<OpenXmlElement>(),
    });

    private static void Write(Paragraph paragraph, WordLists lists, StringBuilder text)
    {
        var words = WordWords.Of(paragraph).Trim();
        var boxes = WordWords.Boxes(paragraph);
        if (words.Length > 0)
        {
            var mark = lists.Mark(paragraph);
            text.Append(mark.StartsWith('#') && text.Length > 0 ? "\n" : "").Append(mark).Append(words).Append('\n');
        }

        foreach (var box in boxes)
        {
            Write(box, lists, text);
        }

        // A list's items stand together; other paragraphs are parted as Word parts them, by room.
        text.Append(lists.IsItem(paragraph) || words.Length == 0 ? "" : "\n");
    }

    private static void Write(Table table, StringBuilder text)
    {
        foreach (var row in table.Elements<TableRow>())
        {
            text.Append('|');
            foreach (var cell in row.Elements<TableCell>())
            {
                var words = cell.Descendants<Paragraph>().Select(paragraph => WordWords.Of(paragraph).ReplaceLineEndings(" ").Trim()).Where(line => line.Length > 0);
                text.Append(CultureInfo.InvariantCulture, $" {string.Join(' ', words)} |");
            }

            text.Append('\n');
        }

        text.Append('\n');
    }
}
