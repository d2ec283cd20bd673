using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Toehold.Reading;

/// <summary>Turns a page's source into the text that a visitor would see, with Markdown's signs for headings, lists and tables.</summary>
public static class HtmlText
{
    private const int Deepest = 200;

    /// <summary>A form with more text holds a whole page, as some servers make them.</summary>
    private const int LongestForm = 1000;

    private static readonly HashSet<string> Hidden = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "nav", "footer", "aside", "button", "select", "svg", "iframe", "head", "object", "video", "audio", "canvas", "dialog", "del", "s", "strike", "textarea", "datalist", "map", "menu",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "section", "article", "main", "header", "blockquote", "dl", "dt", "dd", "ul", "ol", "table", "pre", "address", "figcaption", "details", "summary", "fieldset", "center", "figure", "hgroup", "caption", "hr",
    };

    private static readonly string[] Marks = ["</p>", "</li>", "</h1>", "</h2>", "</h3>", "</div>", "<br>", "<br/", "<br ", "<html", "<!doctype html", "</td>", "&lt;/li&gt;", "&lt;/h2&gt;", "&lt;/p&gt;"];

    /// <summary>Whether a text is a page's source.</summary>
    public static bool IsHtml(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var head = text.AsSpan(0, Math.Min(text.Length, 20000));
        if (head.IndexOfAny('<', '&') < 0)
        {
            return false;
        }

        foreach (var mark in Marks)
        {
            if (head.Contains(mark, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text that a visitor would see. Source whose tags are themselves escaped is unescaped first.</summary>
    public static string Extract(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        var source = html.Contains("&lt;/", StringComparison.Ordinal) && !html.Contains("</", StringComparison.Ordinal) ? System.Net.WebUtility.HtmlDecode(html) : html;
        if (HtmlDepth.IsTooDeep(source))
        {
            return HtmlDepth.WithoutTags(source);
        }

        var document = new HtmlParser().ParseDocument(source);
        var all = Seen(document.Body);
        var main = document.QuerySelector("main") ?? document.QuerySelector("article");
        var part = main is null ? all : Seen(main);
        return part.Length * 4 < all.Length ? all : part;
    }

    private static string Seen(IElement? root)
    {
        var text = new StringBuilder();
        if (root is not null)
        {
            Walk(root, text, 0, 0);
        }

        return text.ToString();
    }

    private static void Walk(INode node, StringBuilder text, int depth, int lists)
    {
        var number = Start(node) - 1;
        foreach (var child in node.ChildNodes)
        {
            switch (child)
            {
                case IText words:
                    Words(words.Data, text);
                    break;
                case IElement element when depth < Deepest && !IsHidden(element):
                    number += element.LocalName == "li" ? 1 : 0;
                    Element(element, text, depth + 1, lists, number);
                    break;
            }
        }
    }

    private static int Start(INode node) =>
        node is IElement { LocalName: "ol" } list && int.TryParse(list.GetAttribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var first) ? first : 1;

    /// <summary>What no visitor sees, and what is seen and is no part of the text: ways to other pages, forms, and the small numbers of footnotes.</summary>
    private static bool IsHidden(IElement element) =>
        Hidden.Contains(element.LocalName) || (element.LocalName == "form" && element.TextContent.Length < LongestForm) || (element.LocalName == "label" && element.Closest("form") is not null) || (element.LocalName == "sup" && element.QuerySelector("a") is not null) || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true"
        || element.GetAttribute("role") is "navigation" or "banner" or "contentinfo" or "search"
        || (element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal) is var plain
            && (plain.Contains("display:none", StringComparison.OrdinalIgnoreCase) || plain.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase)));

    private static void Element(IElement element, StringBuilder text, int depth, int lists, int number)
    {
        switch (element.LocalName)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                Break(text, 2);
                text.Append('#', element.LocalName[1] - '0').Append(' ');
                Walk(element, text, depth, lists);
                Break(text, 2);
                break;
            case "li":
                Break(text, 1);
                text.Append(' ', Math.Min(Math.Max(lists - 1, 0), 8) * 2).Append(element.ParentElement?.LocalName == "ol" ? $"{number}. " : "- ");
                Walk(element, text, depth, lists + 1);
                Break(text, 1);
                break;
            case "br":
                Break(text, 1);
                break;
            case "pre":
                Break(text, 2);
                text.Append(element.TextContent.ReplaceLineEndings("\n").TrimEnd());
                Break(text, 2);
                break;
            case "tr":
                Row(element, text, depth, lists);
                break;
            case "b" or "strong":
                Bold(element, text, depth, lists);
                break;
            default:
                Plain(element, text, depth, lists);
                break;
        }
    }

    private static void Plain(IElement element, StringBuilder text, int depth, int lists)
    {
        var isList = element.LocalName is "ul" or "ol";
        var breaks = isList && lists > 0 ? 1 : Blocks.Contains(element.LocalName) ? 2 : 0;
        var isInItem = element.ParentElement?.LocalName == "li" && !isList;
        Break(text, isInItem ? 0 : breaks);
        Walk(element, text, depth, isList ? Math.Max(lists, 1) : lists);
        Break(text, isInItem ? Math.Min(breaks, 1) : breaks);
    }

    private static void Row(IElement row, StringBuilder text, int depth, int lists)
    {
        Break(text, 1);
        foreach (var cell in row.Children)
        {
            text.Append("| ");
            var inner = new StringBuilder();
            Walk(cell, inner, depth, lists);
            text.Append(inner.Replace('\n', ' ').ToString().Trim()).Append(' ');
        }

        text.Append('|');
        Break(text, 1);
    }

    /// <summary>Bold words keep their signs where they begin a line: there they are a label.</summary>
    private static void Bold(IElement element, StringBuilder text, int depth, int lists)
    {
        var inner = new StringBuilder();
        Walk(element, inner, depth, lists);
        var words = inner.ToString().Trim();
        var isLabel = words.Length is > 0 and < 80 && !words.Contains('\n', StringComparison.Ordinal);
        var atStart = text.Length == 0 || text[^1] == '\n' || (text.Length > 1 && text[^1] == ' ' && text[^2] is '-' or '.' or '\n' or '#');
        var isMore = isLabel && !atStart && (EndsBold(text, 0) || (text[^1] == ' ' && EndsBold(text, 1)));
        if (isMore)
        {
            text.Remove(text.Length - (text[^1] == ' ' ? 3 : 2), 2);
        }

        text.Append(isMore ? $"{words}**" : isLabel && atStart ? $"**{words}**" : inner.ToString());
    }

    private static bool EndsBold(StringBuilder text, int before) => text.Length > before + 2 && text[^(before + 1)] == '*' && text[^(before + 2)] == '*';

    private static void Words(string data, StringBuilder text)
    {
        var isRest = data.Length > 0 && char.IsLetter(data[0]) && EndsBold(text, 0);
        text.Length -= isRest ? 2 : 0;
        foreach (var sign in data)
        {
            if (isRest && !char.IsLetter(sign))
            {
                text.Append("**");
                isRest = false;
            }

            if (!char.IsWhiteSpace(sign) || sign == '\u00A0')
            {
                text.Append(sign);
            }
            else if (text.Length > 0 && text[^1] is not ('\n' or ' '))
            {
                text.Append(' ');
            }
        }

        _ = isRest ? text.Append("**") : text;
    }

    private static void Break(StringBuilder text, int lines)
    {
        while (lines > 0 && text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }

        for (var have = Ending(text); text.Length > 0 && have < lines; have++)
        {
            text.Append('\n');
        }
    }

    private static int Ending(StringBuilder text)
    {
        var count = 0;
        while (count < text.Length && count < 2 && text[^(count + 1)] == '\n')
        {
            count++;
        }

        return count;
    }
}
