namespace Toehold.Reading.Tests;

/// <summary>Makes texts that nobody wrote from ones that somebody might have written; the same seed makes the same text.</summary>
public sealed class MutatedText(IReadOnlyList<string> texts)
{
    private const int MostChanges = 12;
    private const int LongestPiece = 80;

    private static readonly string[] Odd =
    [
        "\n", "\n\n", "\t", " ", "  ", "\0", "\u200B", "\u00A0", "\uD800", "\uDC00", "é\u0301", "½", "1/2", "0", "1O", "l0", "99999999999999999999", "1e309", "3 x ", "×", "- ", "• ", "1. ", "| ", "|\n| --- |\n", "(", ")", "[", "]",
        "\"", "'", "’", "**", "__", "# ", "###### ", ": ", "; ", ", ", ". ", "? ", "–", "-", "/", ":", "<b>", "</p>", "<table><tr><td>", "<!--", "&amp;", "each ", "up to ", "at least ", "or ", "to ", "more ", "again ", "every ",
        "a few ", "twice a day ", "seconds ", "minutes ", "half a ", "a dozen ", "if ", "hold for ", "rest ", "as above ", "each side ", "per week ", "Sets: ", "Hold: ", "10:30", "[00:21] ", "£5 ", "٣", "５", "🤸",
    ];

    /// <summary>The text of a seed.</summary>
    public string Of(int seed)
    {
        var random = new Random(seed);
        var text = texts[random.Next(texts.Count)];
        for (var changes = random.Next(1, MostChanges); changes > 0; changes--)
        {
            text = Changed(text, random);
        }

        return text;
    }

    private string Changed(string text, Random random)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, LongestPiece), text.Length - at);
        return random.Next(8) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, text.Substring(at, length)),
            2 or 3 => text.Insert(at, Odd[random.Next(Odd.Length)]),
            4 => string.Concat(text.AsSpan(0, at), Odd[random.Next(Odd.Length)], text.AsSpan(at + Math.Min(1, length))),
            5 => text.Insert(at, string.Concat(Enumerable.Repeat(Odd[random.Next(Odd.Length)], random.Next(2, 30)))),
            6 => string.Concat(text.AsSpan(0, at), texts[random.Next(texts.Count)]),
            _ => text.Insert(at, ((char)random.Next(1, 0x2800)).ToString()),
        };
    }
}
