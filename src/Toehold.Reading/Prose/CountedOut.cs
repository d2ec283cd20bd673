namespace Toehold.Reading;

/// <summary>Finds the words that count an exercise out in speech: "so the first one is", "number two,", "and the last stretch".</summary>
internal static class CountedOut
{
    private const int Opening = 7;

    /// <summary>The token after such words near the beginning, or -1.</summary>
    public static int After(Tokens tokens, int first, int last)
    {
        for (var i = first; i < Math.Min(last - 1, first + Opening); i++)
        {
            var isOrdinal = tokens[i].Is(WordClass.Ordinal) || tokens[i].Word.Lemma is "next" or "last" or "final";
            if (isOrdinal && tokens.Is(i + 1, WordRole.One))
            {
                return i + 2;
            }

            if (tokens.Is(i, "number") && tokens[i + 1].Word is { IsNumber: true } && i + 2 < last && tokens[i + 2].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Colon)
            {
                return i + 3;
            }
        }

        return -1;
    }
}
