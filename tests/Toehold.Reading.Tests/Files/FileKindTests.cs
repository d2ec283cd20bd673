using System.Globalization;
using System.Text;

namespace Toehold.Reading.Tests;

public sealed class FileKindTests
{
    [Fact]
    public void A_Word_document_is_read_with_its_headings_lists_and_tables()
    {
        var file = WordDocument.Of(
            WordDocument.Heading("Knee routine"),
            WordDocument.Item(WordDocument.Numbers, "Wall sit: hold for 20 seconds"),
            WordDocument.Item(WordDocument.Numbers, "Heel raise: 3 x 10"),
            WordDocument.Item(WordDocument.Bullets, "Breathe out"),
            WordDocument.Rows(["Exercise", "Sets"], ["Bridge", "2"]));

        var text = Text(file);

        Assert.Equal(
            """
            ## Knee routine

            1. Wall sit: hold for 20 seconds
            2. Heel raise: 3 x 10
            - Breathe out
            | Exercise | Sets |
            | Bridge | 2 |


            """,
            text);
    }

    [Fact]
    public void Hidden_and_deleted_words_of_a_Word_document_are_left_out()
    {
        var file = WordDocument.Of(WordDocument.Plain(
            WordDocument.Words("Heel raise: "), WordDocument.Deleted("5 "), WordDocument.Words("10 times"), WordDocument.Hidden(" 99 times")));

        var text = Text(file);

        Assert.Equal("Heel raise: 10 times\n\n", text);
    }

    [Fact]
    public void A_broken_Word_document_is_one_sentence()
    {
        var file = WordDocument.Of(WordDocument.Plain(WordDocument.Words("Heel raise: 3 x 10")))[..^200];

        var sentence = Sentence(file);

        Assert.Equal("sheet is no Word document that can be read: it is of another kind, damaged, or very long. Copy its text into a text file.", sentence);
    }

    [Fact]
    public void A_PDF_is_read()
    {
        var text = Text(Pdf("Heel raise: 3 sets of 10"));

        Assert.Equal("Heel raise: 3 sets of 10", text.Trim());
    }

    [Fact]
    public void A_PDF_without_the_program_that_reads_it_says_how_to_get_it()
    {
        var loading = PdfText.Read(Pdf("Heel raise"), "sheet.pdf", "no-such-program");

        Assert.Equal(
            "sheet.pdf is a PDF, and pdftotext is needed to read it. Install poppler-utils (Debian and Ubuntu: sudo apt install poppler-utils; macOS: brew install poppler), or copy the text of the PDF into a text file.",
            Assert.IsType<Loading.CannotRead>(loading).Sentence);
    }

    [Fact]
    public void A_PDF_of_pictures_is_one_sentence()
    {
        var sentence = Sentence(Pdf(""));

        Assert.StartsWith("sheet holds no words, only pictures of them.", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_PDF_is_one_sentence()
    {
        var sentence = Sentence(Encoding.ASCII.GetBytes("%PDF-1.4\nthis is not one\n%%EOF"));

        Assert.Equal("sheet is a damaged PDF: no text can be taken out of it.", sentence);
    }

    [Theory]
    [InlineData(@"{\rtf1\ansi Heel raise}", "sheet is rich text. Open it, save it as .docx or as plain text, and try that file.")]
    [InlineData("\u00D0\u00CF\u0011\u00E0rest", "sheet is an old Word document. Open it, save it as .docx, and try that file.")]
    public void Other_kinds_say_what_to_save_them_as(string bytes, string expected) => Assert.Equal(expected, Sentence(Encoding.Latin1.GetBytes(bytes)));

    private static string Text(byte[] file) => Assert.IsType<Loading.LoadedText>(Load(file)).Text;

    private static string Sentence(byte[] file) => Assert.IsType<Loading.CannotRead>(Load(file)).Sentence;

    private static Loading Load(byte[] file)
    {
        using var stream = new MemoryStream(file);
        return HandOutFile.Load(stream, "sheet");
    }

    /// <summary>A page with one line of words, as small as a PDF can be.</summary>
    private static byte[] Pdf(string words)
    {
        var page = $"BT /F1 12 Tf 72 700 Td ({words}) Tj ET";
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            $"<< /Length {page.Length} >>\nstream\n{page}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ];
        var pdf = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        foreach (var (body, index) in objects.Select((body, index) => (body, index)))
        {
            places.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{body}\nendobj\n");
        }

        var table = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        places.ForEach(place => pdf.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n"));
        pdf.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(pdf.ToString());
    }
}
