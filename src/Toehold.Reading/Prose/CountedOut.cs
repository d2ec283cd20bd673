namespace Toehold.Reading;

/// <summary>Finds the words that count an exercise out in speech: "so the first one is", "number two,", "and the last stretch".</summary>
internal static class CountedOut
{
    private const int Opening = 7;

    /// <summary>Whether such words begin at a token of a text without stops: "first one is", "next exercise is".</summary>
    public static bool Begins(Tokens tokens, int at, int last) =>
        at + 2 < last && IsOrdinal(tokens, at) && tokens.Is(at + 1, WordRole.One) && tokens[at + 2].Word.Lemma is "is" or "are" or "we" or "i'm" or "will";

    private static bool IsOrdinal(Tokens tokens, int at) => tokens[at].Is(WordClass.Ordinal) || tokens[at].Word.Lemma is "next" or "last" or "final";

    /// <summary>The token after such words near the beginning, or -1.</summary>
    public static int After(Tokens tokens, int first, int last)
    {
        for (var i = first; i < Math.Min(last - 1, first + Opening); i++)
        {
            if (IsOrdinal(tokens, i) && tokens.Is(i + 1, WordRole.One))
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
