namespace Toehold.Reading;

/// <summary>What a text's readers see where the text is the source of something: a page, captions, a typeset sheet, data.</summary>
internal static class SourceText
{
    public static string Of(string text)
    {
        if (DataText.OfScript(text) is { } data)
        {
            return DataText.Extract(data);
        }

        var isHtml = HtmlText.IsHtml(text);
        return MarkdownText.Is(text, isHtml) ? MarkdownText.Extract(text)
            : isHtml ? HtmlText.Extract(text)
            : CaptionText.Is(text) ? CaptionText.Extract(text)
            : LatexText.Is(text) ? LatexText.Extract(text)
            : DataText.Is(text) ? DataText.Extract(text)
            : Doubled.Undo(text);
    }
}
