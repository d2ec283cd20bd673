using System.Buffers;
using System.Text;

namespace Toehold.Reading;

/// <summary>A routine that is kept as data (JSON, or an object of a script) as a list of names with their values below.</summary>
internal sealed class DataText
{
    private const int FewestKeys = 3;
    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_");
    private readonly string text;
    private readonly StringBuilder said = new();
    private int depth;
    private string key = "";
    private bool isValue;

    /// <summary>How many names stand outside of any list; more than one name no whole.</summary>
    private int titles;
    private bool isTitled = true;

    /// <summary>How many of all names are called titles; where others are not, a title is that of a group.</summary>
    private int titled;
    private int names;
    private bool hasGroups;

    /// <summary>Whether exercises are named by the keys of their objects, and how deep those stand.</summary>
    private bool isKeyed;
    private int keyedDepth;

    /// <summary>Whether its keys stand without quotation marks.</summary>
    private readonly bool isScript;

    private DataText(string text) => (this.text, isScript) = (text, !text.AsSpan().TrimStart("{[ \t\r\n").StartsWith("\""));

    /// <summary>Whether most of its lines hold a quoted key and a value.</summary>
    public static bool Is(string text)
    {
        var (keys, lines) = (0, 0);
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            var line = raw.Trim();
            var isOneLine = line.Length > 2 && line[0] == '{' && IsKey(line[1..].TrimStart());
            keys += isOneLine ? 1 : 0;
            lines += isOneLine ? 1 : 0;
            lines += line.IsEmpty || line[0] is '{' or '}' or '[' or ']' or '\'' || (line[0] == '"' && line[^1] is ',' or '"' && !IsKey(line)) ? 0 : 1;
            keys += IsKey(line) ? 1 : 0;
        }

        return keys >= FewestKeys && keys * 2 > lines;
    }

    /// <summary>What of a script stands before the page that it makes, where it keeps the routine there as objects with names of their own; else null.</summary>
    public static string? OfScript(string text)
    {
        if (!text.StartsWith("import ", StringComparison.Ordinal) && !text.Contains("\nimport ", StringComparison.Ordinal) && !text.Contains("\nexport ", StringComparison.Ordinal) && !text.Contains("\nconst ", StringComparison.Ordinal))
        {
            return null;
        }

        var page = text.IndexOf("return (", StringComparison.Ordinal);
        var before = page < 0 ? text : text[..page];
        return IsNamed(before) ? before : null;
    }

    private static bool IsNamed(string text)
    {
        var names = 0;
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            var line = raw.TrimStart("{ \t");
            var colon = line.IndexOf(':');
            names += colon > 0 && IsKey(line.TrimEnd()) && English.Vocabulary.Find(line[..colon].Trim('"')).Role.HasFlag(WordRole.NameKey) ? 1 : 0;
        }

        return names >= FewestKeys;
    }

    /// <summary>"\"sets\": 3" and, in a script, "sets: 3," or "title: 'Heel raise',".</summary>
    private static bool IsKey(ReadOnlySpan<char> line)
    {
        if (line.Length > 4 && line[0] == '"')
        {
            return line[1..].IndexOf("\":", StringComparison.Ordinal) > 0;
        }

        var colon = line.IndexOf(':');
        return colon > 0 && colon + 2 < line.Length && line[..colon].IndexOfAnyExcept(Letters) < 0 && line[^1] is ',' or '[' or '{' && line[(colon + 1)..].TrimStart(' ')[0] is '"' or '\'' or '`' or '[' or '{' or (>= '0' and <= '9');
    }

    public static string Extract(string text)
    {
        var data = new DataText(text);
        var words = data.Read();
        return data.names == 0 ? new DataText(text) { isKeyed = true }.Read()
            : data.titles == 1 ? words : new DataText(text) { isTitled = false, hasGroups = data.titled > 0 && data.titled < data.names }.Read();
    }

    private string Read()
    {
        for (var at = 0; at < text.Length;)
        {
            at = text[at] switch
            {
                '"' => Quoted(at),
                '\'' or '`' when isScript && (at == 0 || !char.IsLetter(text[at - 1])) => Quoted(at),
                _ when isScript && !isValue && char.IsLetter(text[at]) => Key(at),
                '/' when at + 1 < text.Length && text[at + 1] == '/' => End(at, "\r\n"),
                '{' or '[' => Open(at),
                '}' or ']' => Close(at),
                _ when isValue && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '-') => Bare(at),
                _ => at + 1,
            };
        }

        return said.ToString();
    }

    private int Open(int at)
    {
        if (isKeyed && isValue && text[at] == '{' && key.Length > 0 && char.IsUpper(key[0]) && (keyedDepth == 0 || keyedDepth == depth))
        {
            keyedDepth = depth;
            _ = said.Append('\n').Append(key).Append('\n');
        }

        (depth, isValue) = (depth + 1, false);
        return at + 1;
    }

    private int Close(int at)
    {
        (depth, isValue) = (depth - 1, false);
        return at + 1;
    }

    private int End(int at, string signs)
    {
        var length = text.AsSpan(at).IndexOfAny(signs);
        return length < 0 ? text.Length : at + length;
    }

    private int Quoted(int at)
    {
        var end = at + 1;
        while (end < text.Length && text[end] != text[at] && text[end] != '\n')
        {
            end += text[end] == '\\' ? 2 : 1;
        }

        end = Math.Min(end, text.Length);
        var words = text[(at + 1)..end];
        var next = end + 1;
        while (next < text.Length && text[next] == ' ')
        {
            next++;
        }

        if (next < text.Length && text[next] == ':')
        {
            (key, isValue) = (words, true);
            return next + 1;
        }

        Say(words, isQuoted: true);
        return end + 1;
    }

    /// <summary>A key without quotation marks, or a word of the script.</summary>
    private int Key(int at)
    {
        var length = text.AsSpan(at).IndexOfAnyExcept(Letters);
        var end = length < 0 ? text.Length : at + length;
        if (end + 1 < text.Length && text[end] == ':')
        {
            (key, isValue) = (text[at..end], true);
        }

        return Math.Max(end, at + 1);
    }

    private int Bare(int at)
    {
        var end = End(at, ",}]\r\n \t");
        Say(text[at..end], isQuoted: false);
        return end;
    }

    private void Say(string value, bool isQuoted)
    {
        isValue = false;
        var name = Words(key);
        if (name.Length == 0 && !value.Contains(' ', StringComparison.Ordinal) || Array.Exists(name.Split(' '), word => English.Vocabulary.Find(word).Class.HasFlag(WordClass.About)))
        {
            return;
        }

        if (English.Vocabulary.Find(key).Role.HasFlag(WordRole.NameKey) && isQuoted)
        {
            var isTitle = key.Equals("title", StringComparison.OrdinalIgnoreCase);
            titles += depth < 2 || isTitle ? 1 : 0;
            (names, titled) = (names + 1, titled + (isTitle ? 1 : 0));
            _ = said.Append((depth < 2 && isTitled) || (isTitle && hasGroups) ? "# " : "\n").Append(value).Append('\n');
        }
        else if (isQuoted && value.Contains(' ', StringComparison.Ordinal))
        {
            _ = (IsSlot(name) ? said.Append(name).Append(": ") : said).Append(value).Append(".\n");
        }
        else if (value is not "false" and not "null" && !(isQuoted && (English.Vocabulary.Find(key).Class & (WordClass.Group | WordClass.Meta | WordClass.Page)) != 0))
        {
            _ = value == "true" ? said.Append(name).Append('\n') : said.Append(name).Append(": ").Append(value).Append('\n');
        }
    }

    /// <summary>"Sets", "rest": a key that says which amount it holds.</summary>
    private static bool IsSlot(string name)
    {
        var word = English.Vocabulary.Find(name);
        return word.Unit is Unit.Set or Unit.Rep || (word.Class.HasFlag(WordClass.SlotLabel) && !word.Class.HasFlag(WordClass.Field));
    }

    /// <summary>"perSide" and "per_side" are "per side".</summary>
    private static string Words(string key)
    {
        var words = new StringBuilder(key.Length + 4);
        foreach (var sign in key)
        {
            _ = sign is '_' or '-' ? words.Append(' ') : char.IsUpper(sign) && words.Length > 0 ? words.Append(' ').Append(char.ToLowerInvariant(sign)) : words.Append(sign);
        }

        return words.ToString();
    }
}
