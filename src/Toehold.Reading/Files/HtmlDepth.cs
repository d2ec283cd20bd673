using System.Text;

namespace Toehold.Reading;

/// <summary>
/// Guards against a page that nests more deeply than any person writes: a parser's time grows with depth times length. Such a
/// page is read without its tags.
/// </summary>
internal static class HtmlDepth
{
    private const int Deepest = 500;

    // These end by themselves, so a page may open thousands of them one after the other.
    private static readonly HashSet<string> Shallow = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "td", "th", "tr", "tbody", "thead", "tfoot", "option", "optgroup", "path", "g", "rect", "circle", "use",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> IsShallow = Shallow.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsTooDeep(ReadOnlySpan<char> html)
    {
        var depth = 0;
        for (var at = html.IndexOf('<'); at >= 0 && depth <= Deepest;)
        {
            var rest = html[(at + 1)..];
            var isEnd = rest is ['/', ..];
            var name = Name(isEnd ? rest[1..] : rest);
            var step = name.Length == 0 || IsShallow.Contains(name) ? 0 : isEnd ? -1 : 1;
            depth = Math.Max(depth + step, 0);
            var next = rest.IndexOf('<');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return depth > Deepest;
    }

    /// <summary>The words between the tags, each tag a line's end.</summary>
    public static string WithoutTags(string html)
    {
        var text = new StringBuilder();
        for (var at = 0; at < html.Length;)
        {
            var open = html.IndexOf('<', at);
            text.Append(html, at, (open < 0 ? html.Length : open) - at);
            var close = open < 0 ? -1 : html.IndexOf('>', open);
            text.Append(open < 0 || text.Length == 0 || text[^1] == '\n' ? "" : "\n");
            at = close < 0 ? html.Length : close + 1;
        }

        return System.Net.WebUtility.HtmlDecode(text.ToString());
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> from)
    {
        var length = 0;
        while (length < from.Length && char.IsAsciiLetterOrDigit(from[length]))
        {
            length++;
        }

        return from[..length];
    }
}
