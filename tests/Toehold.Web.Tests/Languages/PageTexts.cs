using System.Net;
using System.Text.RegularExpressions;

namespace Toehold.Web.Tests;

/// <summary>What a page says to people: its text, and the attributes that are read out. What is marked as not to be translated is left out.</summary>
internal static partial class PageTexts
{
    private static readonly HashSet<string> Void = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];
    private static readonly HashSet<string> Silent = ["script", "style", "code", "cite"];

    public static IEnumerable<string> In(string html)
    {
        var open = new Stack<(string Tag, bool IsSilent)>();
        foreach (Match part in Part().Matches(html))
        {
            var (tag, inside) = (part.Groups["tag"].Value.ToLowerInvariant(), part.Groups["inside"].Value);
            var isSilent = open.TryPeek(out var parent) && parent.IsSilent;
            if (tag.Length == 0)
            {
                if (!isSilent && !string.IsNullOrWhiteSpace(part.Value) && !part.Value.StartsWith("<!", StringComparison.Ordinal))
                {
                    yield return WebUtility.HtmlDecode(part.Value).Trim();
                }
            }
            else if (part.Groups["end"].Length > 0)
            {
                Close(open, tag);
            }
            else
            {
                isSilent |= Silent.Contains(tag) || inside.Contains("translate=\"no\"", StringComparison.Ordinal);
                foreach (Match said in Said().Matches(isSilent ? "" : inside))
                {
                    yield return WebUtility.HtmlDecode(said.Groups[1].Value);
                }

                if (!Void.Contains(tag) && !inside.EndsWith('/'))
                {
                    open.Push((tag, isSilent));
                }
            }
        }
    }

    // An end without its start, and a start without its end, are as harmless here as in a browser.
    private static void Close(Stack<(string Tag, bool IsSilent)> open, string tag)
    {
        if (open.Any(element => element.Tag == tag))
        {
            while (open.Pop().Tag != tag)
            {
            }
        }
    }

    [GeneratedRegex("""<!--.*?-->|<![^>]*>|<(?<end>/?)(?<tag>[A-Za-z][\w-]*)(?<inside>(?:[^>"']|"[^"]*"|'[^']*')*)>|[^<]+""", RegexOptions.Singleline)]
    private static partial Regex Part();

    [GeneratedRegex("""(?:^|\s)(?:aria-label|title|alt|placeholder)="([^"]*)"|^\s*name="description" content="([^"]*)""")]
    private static partial Regex Said();
}
