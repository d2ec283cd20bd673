using System.Text;

namespace Toehold.Reading;

/// <summary>Undoes the letters that a PDF's bold print left twice: "SStteepp 11" is "Step 1".</summary>
internal static class Doubled
{
    private const int Shortest = 8;

    public static string Undo(string text)
    {
        StringBuilder? clean = null;
        var start = 0;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOf('\n') is >= 0 and var end ? end + 1 : text.Length - start;
            var line = text.AsSpan(start, length);
            if (Is(line))
            {
                clean ??= new StringBuilder(text.Length).Append(text, 0, start);
                Halve(line, clean);
            }
            else
            {
                _ = clean?.Append(line);
            }

            start += length;
        }

        return clean?.ToString() ?? text;
    }

    /// <summary>Whether every letter and sign of a line stands twice, spaces apart.</summary>
    private static bool Is(ReadOnlySpan<char> line)
    {
        var (signs, last, letters) = (0, '\0', 0);
        foreach (var sign in line)
        {
            if (char.IsWhiteSpace(sign))
            {
                if (signs % 2 == 1)
                {
                    return false;
                }

                continue;
            }

            if (signs % 2 == 1 && sign != last)
            {
                return false;
            }

            letters += char.IsLetter(sign) ? 1 : 0;
            (signs, last) = (signs + 1, sign);
        }

        return letters >= Shortest && signs % 2 == 0;
    }

    private static void Halve(ReadOnlySpan<char> line, StringBuilder into)
    {
        var isSecond = false;
        foreach (var sign in line)
        {
            if (char.IsWhiteSpace(sign))
            {
                _ = into.Append(sign);
                continue;
            }

            _ = isSecond ? into : into.Append(sign);
            isSecond = !isSecond;
        }
    }
}
