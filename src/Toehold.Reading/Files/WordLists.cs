using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Toehold.Reading;

/// <summary>Tells which paragraphs of a Word document are headings or items, and counts the numbered ones.</summary>
internal sealed class WordLists(MainDocumentPart part)
{
    private const int DeepestHeading = 6;

    private readonly Dictionary<string, Style> styles = (part.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        .Where(style => style.StyleId?.Value is not null)
        .DistinctBy(style => style.StyleId!.Value)
        .ToDictionary(style => style.StyleId!.Value!);

    private readonly Numbering? numbering = part.NumberingDefinitionsPart?.Numbering;
    private readonly Dictionary<(int List, int Level), int> counts = [];

    /// <summary>What Markdown puts before the paragraph's words: "## ", "  - ", "3. " or nothing.</summary>
    public string Mark(Paragraph paragraph)
    {
        if (Heading(paragraph) is { } level)
        {
            return new string('#', level) + " ";
        }

        return Item(paragraph) is { } item ? new string(' ', item.Level * 2) + (IsCounted(item) ? $"{Count(item)}. " : "- ") : "";
    }

    /// <summary>Whether the paragraph is an item of a list.</summary>
    public bool IsItem(Paragraph paragraph) => Heading(paragraph) is null && Item(paragraph) is not null;

    private int? Heading(Paragraph paragraph)
    {
        if (StyleOf(paragraph) is not { } style)
        {
            return null;
        }

        var name = style.StyleName?.Val?.Value ?? style.StyleId!.Value!;
        return name.Equals("title", StringComparison.OrdinalIgnoreCase) ? 1
            : name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && int.TryParse(name.AsSpan(8), CultureInfo.InvariantCulture, out var level)
                ? Math.Clamp(level, 1, DeepestHeading)
                : null;
    }

    private (int List, int Level)? Item(Paragraph paragraph)
    {
        var own = paragraph.ParagraphProperties?.NumberingProperties ?? StyleOf(paragraph)?.StyleParagraphProperties?.NumberingProperties;
        return own?.NumberingId?.Val?.Value is { } list and > 0 ? (list, Math.Clamp(own.NumberingLevelReference?.Val?.Value ?? 0, 0, 8)) : null;
    }

    private Style? StyleOf(Paragraph paragraph) =>
        paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is { } id && styles.TryGetValue(id, out var style) ? style : null;

    private bool IsCounted((int List, int Level) item)
    {
        var chosen = numbering?.Elements<NumberingInstance>().FirstOrDefault(instance => instance.NumberID?.Value == item.List)?.AbstractNumId?.Val?.Value;
        var format = numbering?.Elements<AbstractNum>().FirstOrDefault(one => one.AbstractNumberId?.Value == chosen)?
            .Elements<Level>().FirstOrDefault(level => level.LevelIndex?.Value == item.Level)?.NumberingFormat?.Val;
        return format is not null && format.Value != NumberFormatValues.Bullet && format.Value != NumberFormatValues.None;
    }

    private int Count((int List, int Level) item)
    {
        foreach (var deeper in counts.Keys.Where(key => key.List == item.List && key.Level > item.Level).ToList())
        {
            counts.Remove(deeper);
        }

        return counts[item] = counts.GetValueOrDefault(item) + 1;
    }
}
