using System.Text;

namespace Toehold.Reading;

/// <summary>What stands on the sheet that a LaTeX source makes: its headings, items and words.</summary>
internal sealed class LatexText
{
    private const string Body = @"\begin{document}";
    private const int Longest = 2000;
    private readonly string text;
    private readonly StringBuilder said;
    private int at;

    private LatexText(string text) => (this.text, said) = (text, new StringBuilder(text.Length));

    public static bool Is(string text) =>
        text.Contains(Body, StringComparison.Ordinal) || (text.Contains(@"\begin{", StringComparison.Ordinal) && text.Contains(@"\item", StringComparison.Ordinal));

    public static string Extract(string text) => new LatexText(text).Read();

    private string Read()
    {
        var title = text.IndexOf(@"\title{", StringComparison.Ordinal);
        if (title >= 0)
        {
            at = title + 6;
            _ = said.Append("# ").Append(Braced()).Append('\n');
        }

        at = Math.Max(0, text.IndexOf(Body, StringComparison.Ordinal));
        while (at < text.Length)
        {
            Step();
        }

        return said.ToString();
    }

    private void Step()
    {
        var sign = text[at];
        if (sign == '%')
        {
            at += Math.Max(1, text.AsSpan(at).IndexOf('\n') is >= 0 and var line ? line : text.Length - at);
        }
        else if (sign == '\\')
        {
            Command();
        }
        else if (sign == '\n')
        {
            Break();
        }
        else
        {
            _ = sign is '{' or '}' or '$' ? said : said.Append(sign is '~' ? ' ' : sign is '&' ? '|' : sign);
            at++;
        }
    }

    /// <summary>A line of the source goes on in the next; an empty one parts paragraphs.</summary>
    private void Break()
    {
        at++;
        var start = at;
        while (at < text.Length && text[at] is ' ' or '\t' or '\r' or '\n')
        {
            at++;
        }

        _ = text.AsSpan(start, at - start).Contains('\n') ? said.Append("\n\n") : said.Append(' ');
    }

    private void Command()
    {
        var end = at + 1;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        if (end == at + 1)
        {
            _ = end < text.Length ? said.Append(text[end] == '\\' ? "\n" : text[end] is ' ' or ',' ? " " : text[end].ToString()) : said;
            at = Math.Min(text.Length, end + 1);
            return;
        }

        var name = text[(at + 1)..end];
        at = end < text.Length && text[end] == '*' ? end + 1 : end;
        Named(name);
    }

    private void Named(string name)
    {
        switch (name)
        {
            case "section" or "chapter" or "subsection" or "subsubsection" or "paragraph":
                _ = said.Append(name == "section" ? "\n\n## " : "\n\n### ").Append(Braced()).Append("\n\n");
                break;
            case "item":
                _ = said.Append("\n- ").Append(Optional() is { Length: > 0 } label ? label + ": " : "");
                break;
            case "textbf":
                _ = said.Append("**").Append(Braced()).Append("**");
                break;
            case "begin" or "end":
                Environment(name, Braced());
                break;
            case "SI" or "qty":
                _ = said.Append(Braced()).Append(' ').Append(Braced());
                break;
            case "times":
                _ = said.Append('×');
                break;
            case "includegraphics" or "vspace" or "hspace" or "label" or "usepackage" or "setlength" or "maketitle" or "centering":
                _ = Optional();
                _ = Braced();
                break;
            default:
                _ = Optional();
                break;
        }
    }

    private void Environment(string name, string kind)
    {
        _ = Optional();
        _ = said.Append("\n\n");
        var end = name == "begin" && kind is "figure" or "comment" ? text.IndexOf($@"\end{{{kind}", at, Math.Min(Longest, text.Length - at), StringComparison.Ordinal) : -1;
        at = end >= 0 ? end : at;
    }

    private string Optional() => at < text.Length && text[at] == '[' ? Until(']') : "";

    /// <summary>The words in the braces that begin here, or none.</summary>
    private string Braced() => at < text.Length && text[at] == '{' ? Until('}') : "";

    private string Until(char close)
    {
        var end = text.AsSpan(at, Math.Min(Longest, text.Length - at)).IndexOf(close);
        var (first, last) = (at + 1, end < 0 ? at : at + end);
        at = Math.Min(text.Length, last + 1);
        return text[Math.Min(first, last)..last];
    }
}
