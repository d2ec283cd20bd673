using System.Globalization;
using System.Text;

namespace Toehold.Programmes;

/// <summary>
/// Any text as one line of a hand-out. Ordinary words stay as they are; a line break, a control sign, a blank at either end
/// and a backslash are written as an escape, and so are the signs that part a line.
/// </summary>
public static class WrittenLine
{
    private const string Nothing = @"\-";

    /// <summary>The text on one line.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="parting">A sign that parts the line and so is escaped within it, or null.</param>
    public static string Write(string text, char? parting = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length == 0)
        {
            return Nothing;
        }

        var line = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var sign = text[i];
            var isEdge = char.IsWhiteSpace(sign) && (i == 0 || i == text.Length - 1);
            if (isEdge || char.IsControl(sign) || sign is '\u2028' or '\u2029' or '\uFEFF')
            {
                line.Append(CultureInfo.InvariantCulture, $@"\u{(int)sign:X4}");
            }
            else
            {
                line.Append(sign == '\\' || sign == parting ? @"\" : "").Append(sign);
            }
        }

        return line.ToString();
    }

    /// <summary>The text that <see cref="Write"/> put on this line. Any line has one.</summary>
    public static string Read(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        if (line == Nothing)
        {
            return "";
        }

        var text = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] != '\\' || i + 1 == line.Length)
            {
                text.Append(line[i]);
            }
            else if (Coded(line.AsSpan(i)) is { } sign)
            {
                text.Append(sign);
                i += 5;
            }
            else
            {
                text.Append(line[++i]);
            }
        }

        return text.ToString();
    }

    /// <summary>The parts of a line between the parting signs that are not escaped, each still as written.</summary>
    public static IEnumerable<string> Parts(string line, char parting)
    {
        ArgumentNullException.ThrowIfNull(line);
        var start = 0;
        for (var i = 0; i <= line.Length; i++)
        {
            if (i == line.Length || line[i] == parting)
            {
                yield return line[start..i];
                start = i + 1;
            }
            else if (line[i] == '\\')
            {
                i = Math.Min(i + 1, line.Length - 1);
            }
        }
    }

    private static char? Coded(ReadOnlySpan<char> from) =>
        from is ['\\', 'u', _, _, _, _, ..] && ushort.TryParse(from[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? (char)code
            : null;
}
