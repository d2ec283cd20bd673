using System.Text;

namespace Toehold.Reading;

/// <summary>What a Markdown page shows: its words without front matter, the addresses of links, pictures, tags and a site's own marks. Headings, lists and tables keep their signs.</summary>
internal sealed class MarkdownText
{
    private const int Longest = 2000;
    private const int FewestMarked = 3;
    private const int ShortLabel = 24;

    /// <summary>The longest name of a wiki's space: "Category:".</summary>
    private const int LongestSpace = 9;
    private static readonly (string Open, string Close)[] Marks = [("{{", "}}"), ("{%", "%}"), ("{#", "}"), ("{:", "}"), ("<!--", "-->"), ("<%", "%>")];
    private readonly string text;
    private readonly StringBuilder said;
    private int at;

    private MarkdownText(string text) => (this.text, said) = (text, new StringBuilder(text.Length));

    /// <summary>Whether a text has signs that only a page's Markdown has. <paramref name="isHtml"/> says that it has tags as well.</summary>
    public static bool Is(string text, bool isHtml)
    {
        var hasMark = text.Contains("](", StringComparison.Ordinal) || text.Contains("[[", StringComparison.Ordinal) || text.Contains("][", StringComparison.Ordinal) || Array.Exists(Marks, mark => text.Contains(mark.Open, StringComparison.Ordinal)) || Fence(text) is not null;
        return isHtml ? IsMarked(text) : hasMark;
    }

    public static string Extract(string text) => new MarkdownText(text).Read();

    /// <summary>Whether more lines begin with Markdown's signs than with a tag.</summary>
    private static bool IsMarked(string text)
    {
        var (marked, tagged) = (0, 0);
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            var line = raw.TrimStart();
            marked += line.StartsWith("#") && line.TrimStart('#').StartsWith(" ") || line.StartsWith("- ") || line.StartsWith("* ") || line.StartsWith("**") || (line.Length > 2 && char.IsAsciiDigit(line[0]) && line[1] == '.') ? 1 : 0;
            tagged += line.StartsWith("<") ? 1 : 0;
        }

        return marked >= FewestMarked && marked > tagged;
    }

    /// <summary>The line that fences off the front matter, or null.</summary>
    private static string? Fence(string text) =>
        text.StartsWith("---", StringComparison.Ordinal) && text.AsSpan(3).TrimStart(' ').StartsWith("\n") ? "---" : text.StartsWith("+++", StringComparison.Ordinal) ? "+++" : null;

    private string Read()
    {
        if (Fence(text) is { } fence && text.IndexOf("\n" + fence, 3, Math.Min(Longest, text.Length - 3), StringComparison.Ordinal) is > 0 and var end)
        {
            Title(text[..end]);
            at = end + fence.Length + 1;
        }

        while (at < text.Length)
        {
            Step();
        }

        return said.ToString();
    }

    private void Title(string matter)
    {
        foreach (var line in matter.AsSpan().EnumerateLines())
        {
            if (line.StartsWith("title") && line.IndexOfAny(':', '=') is > 0 and var sign)
            {
                _ = said.Append("# ").Append(line[(sign + 1)..].Trim(" \"'")).Append('\n');
            }
        }
    }

    private void Step()
    {
        var sign = text[at];
        var isTaken = sign switch
        {
            '[' => Link(at),
            '\'' when string.CompareOrdinal(text, at, "'''", 0, 3) == 0 => Strong(),
            '!' when at + 1 < text.Length && text[at + 1] == '[' => Picture(),
            '{' => Mark(),
            '<' => Mark() || Tag(),
            '\\' when at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]) is false && text[at + 1] is > ' ' and < '\x7f' => Escaped(),
            '>' when (at == 0 || text[at - 1] == '\n') && text.AsSpan(at + 1).TrimStart(' ').StartsWith("|") => Skip(1),
            _ => false,
        };
        if (!isTaken)
        {
            _ = said.Append(sign);
            at++;
        }
    }

    private bool Strong()
    {
        _ = said.Append("**");
        return Skip(3);
    }

    private bool Skip(int signs)
    {
        at += signs;
        return true;
    }

    private bool Escaped()
    {
        _ = said.Append(text[at + 1]);
        return Skip(2);
    }

    private bool Mark()
    {
        var (_, close) = Array.Find(Marks, mark => string.CompareOrdinal(text, at, mark.Open, 0, mark.Open.Length) == 0);
        return close is not null && Find(close, at + 2) is > 0 and var end && Skip(end + close.Length - at);
    }

    private bool Picture() => Parts(at + 1) is { } parts && Skip(parts.Last - at);

    /// <summary>"[[Leg swings]]", "[[page|words]]": a link within a wiki; those to files and groups of pages show nothing. "[!info]" marks a box.</summary>
    private bool WikiLink(int start)
    {
        var isBox = text[start + 1] == '!';
        var close = Find(isBox ? "]" : "]]", start + 2);
        if ((!isBox && text[start + 1] != '[') || close < 0 || text.AsSpan(start + 2, close - start - 2).ContainsAny('\n', '['))
        {
            return false;
        }

        var words = text.AsSpan(start + 2, close - start - 2);
        var isShown = !isBox && words.IndexOf(':') is < 0 or > LongestSpace;
        _ = isShown ? said.Append(words[(words.LastIndexOf('|') + 1)..]) : said;
        return Skip(close + (isBox ? 1 : 2) - at);
    }

    private bool Link(int start)
    {
        if (start + 2 < text.Length && text[start + 1] is '[' or '!' && WikiLink(start))
        {
            return true;
        }

        if ((start == 0 || text[start - 1] == '\n') && Find("]:", start) is > 0 and var label && label - start < ShortLabel && Find("\n", start) is var line && label < (line < 0 ? text.Length : line))
        {
            return Skip((line < 0 ? text.Length : line) - at);
        }

        if (Find("![", start) == start + 1 && Parts(start + 2) is { } picture && Find("](", picture.Last) == picture.Last && Find(")", picture.Last) is > 0 and var end)
        {
            return Skip(end + 1 - at);
        }

        if (Reference(start) is { } parts)
        {
            _ = said.Append(text, start + 1, parts.Middle - start - 1);
            return Skip(parts.Last - at);
        }

        return Inline(start);
    }

    /// <summary>"[Warrior pose][5]": words with the label of an address that stands elsewhere.</summary>
    private (int Middle, int Last)? Reference(int start)
    {
        var middle = Find("][", start + 1);
        var close = middle < 0 ? -1 : Find("]", middle + 2);
        return middle > start + 1 && close > middle && close - middle < ShortLabel && !text.AsSpan(start + 1, middle - start - 1).ContainsAny("[]\n") ? (middle, close + 1) : null;
    }

    private bool Inline(int start)
    {
        if (Parts(start) is not { } parts)
        {
            return false;
        }

        _ = said.Append(text, start + 1, parts.Middle - start - 1);
        return Skip(parts.Last - at);
    }

    /// <summary>Where the bracket of a link closes, and the place after its address; null where no address follows.</summary>
    private (int Middle, int Last)? Parts(int start)
    {
        var middle = Find("](", start + 1);
        var first = text.IndexOf('[', start + 1, Math.Min(Longest, text.Length - start - 1));
        if (middle < 0 || (first >= 0 && first < middle) || text.AsSpan(start, middle - start).Contains('\n'))
        {
            return null;
        }

        var (depth, last) = (1, middle + 2);
        while (last < text.Length && depth > 0 && text[last] != '\n' && last - middle < Longest)
        {
            depth += text[last] == '(' ? 1 : text[last] == ')' ? -1 : 0;
            last++;
        }

        return depth == 0 ? (middle, last) : null;
    }

    private bool Tag()
    {
        var isTag = at + 1 < text.Length && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] == '/');
        var end = isTag ? Find(">", at) : -1;
        if (end < 0 || text.AsSpan(at, end - at).Contains('\n'))
        {
            return false;
        }

        var tag = text.AsSpan(at + 1, end - at - 1);
        _ = tag.StartsWith("br", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("/p", StringComparison.OrdinalIgnoreCase) ? said.Append('\n')
            : tag.StartsWith("li", StringComparison.OrdinalIgnoreCase) && tag is not "link" ? said.Append("\n- ") : said;
        return Skip(end + 1 - at);
    }

    private int Find(string sign, int from) => from >= text.Length ? -1 : text.IndexOf(sign, from, Math.Min(Longest, text.Length - from), StringComparison.Ordinal);
}
