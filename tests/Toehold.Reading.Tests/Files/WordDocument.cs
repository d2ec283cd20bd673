using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Toehold.Reading.Tests;

/// <summary>Makes Word documents as Word stores them.</summary>
internal static class WordDocument
{
    public const int Bullets = 1;
    public const int Numbers = 2;

    public static byte[] Of(params OpenXmlElement[] blocks)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var part = document.AddMainDocumentPart();
            part.Document = new Document(new Body(blocks));
            part.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(new Style(new StyleName { Val = "heading 2" }) { StyleId = "Heading2", Type = StyleValues.Paragraph });
            part.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                Format(Bullets, NumberFormatValues.Bullet), Format(Numbers, NumberFormatValues.Decimal), Instance(Bullets), Instance(Numbers));
        }

        return stream.ToArray();
    }

    public static Paragraph Heading(string words) => new(new ParagraphProperties(new ParagraphStyleId { Val = "Heading2" }), Words(words));

    public static Paragraph Plain(params OpenXmlElement[] runs) => new(runs);

    public static Paragraph Item(int list, string words) => new(
        new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = list })), Words(words));

    public static Table Rows(params string[][] rows) =>
        new(rows.Select(row => new TableRow(row.Select(cell => new TableCell(new Paragraph(Words(cell)))))));

    public static Run Words(string words) => new(new Text(words) { Space = SpaceProcessingModeValues.Preserve });

    public static Run Hidden(string words) => new(new RunProperties(new Vanish()), new Text(words));

    public static DeletedRun Deleted(string words) => new(new Run(new DeletedText(words))) { Author = "Anna", Id = "1" };

    private static AbstractNum Format(int list, NumberFormatValues format) =>
        new(new Level(new NumberingFormat { Val = format }) { LevelIndex = 0 }) { AbstractNumberId = list };

    private static NumberingInstance Instance(int list) => new(new AbstractNumId { Val = list }) { NumberID = list };
}
