using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Toehold.Reading;

/// <summary>The words of a paragraph that a reader sees: not what is hidden, deleted, or a field's instruction.</summary>
internal static class WordWords
{
    public static string Of(Paragraph paragraph)
    {
        var words = new StringBuilder();
        foreach (var child in paragraph.ChildElements)
        {
            Walk(child, words);
        }

        return words.ToString();
    }

    /// <summary>The paragraphs of the text boxes that hang on a paragraph, each once although Word stores them twice.</summary>
    public static IEnumerable<Paragraph> Boxes(Paragraph paragraph) => paragraph.Descendants<TextBoxContent>()
        .Where(box => !box.Ancestors<AlternateContentFallback>().Any())
        .SelectMany(box => box.Elements<Paragraph>());

    private static void Walk(OpenXmlElement element, StringBuilder words)
    {
        switch (element)
        {
            case Text text:
                words.Append(text.Text);
                break;
            case TabChar:
                words.Append('\t');
                break;
            case Break or CarriageReturn:
                words.Append('\n');
                break;
            case NoBreakHyphen:
                words.Append('-');
                break;
            case DeletedRun or MoveFromRun or Drawing or Picture or AlternateContent or FieldCode or ParagraphProperties:
            case Run run when IsHidden(run):
                break;
            default:
                foreach (var child in element.ChildElements)
                {
                    Walk(child, words);
                }

                break;
        }
    }

    private static bool IsHidden(Run run) => run.RunProperties?.Vanish is { } vanish && (vanish.Val is null || vanish.Val.Value);
}
