using System.Text;

namespace Toehold.Reading;

/// <summary>What is said in a file of captions (WebVTT, SubRip), without its times and tags; each speaker begins a paragraph.</summary>
internal static class CaptionText
{
    private const string Arrow = "-->";
    private const int FewestCues = 3;

    public static bool Is(string text)
    {
        var (cues, at) = (0, text.IndexOf(Arrow, StringComparison.Ordinal));
        while (at >= 0 && cues < FewestCues)
        {
            cues += at > 1 && text[at - 1] == ' ' && char.IsAsciiDigit(text[at - 2]) ? 1 : 0;
            at = text.IndexOf(Arrow, at + Arrow.Length, StringComparison.Ordinal);
        }

        return cues >= FewestCues;
    }

    public static string Extract(string text)
    {
        var said = new StringBuilder(text.Length);
        var speaker = "";
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            var line = raw.Trim();
            if (line.IsEmpty || line.Contains(Arrow, StringComparison.Ordinal) || line.IndexOfAnyExceptInRange('0', '9') < 0)
            {
                continue;
            }

            if (Speaker(line) is { } name)
            {
                _ = name == speaker ? said : said.Append('\n');
                speaker = name;
            }

            Words(line, said);
            _ = said.Append('\n');
        }

        return said.ToString();
    }

    /// <summary>The tag at the start that says who speaks, or null.</summary>
    private static string? Speaker(ReadOnlySpan<char> line) =>
        line.StartsWith("<v ", StringComparison.Ordinal) && line.IndexOf('>') is > 0 and var end ? line[..end].ToString() : null;

    private static void Words(ReadOnlySpan<char> line, StringBuilder into)
    {
        var isTag = false;
        foreach (var sign in line)
        {
            isTag |= sign == '<';
            _ = isTag ? into : into.Append(sign);
            isTag &= sign != '>';
        }
    }
}
