namespace Toehold.Reading;

/// <summary>Reads "0:45" and "1:00" as times where a text shows times as a stop-watch does: one of them is less than a minute.</summary>
internal static class Timers
{
    private const double Minute = 60;
    private const double Longest = 600;

    /// <summary>Makes numbers of seconds of such times; no time of the day begins with one zero.</summary>
    public static void Mark(Span<Token> tokens, Vocabulary vocabulary)
    {
        if (!HasTimer(tokens))
        {
            return;
        }

        var second = vocabulary.Find("s");
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i] is { Kind: TokenKind.Clock, Value: > 0 and < Longest } && tokens[i].End - tokens[i].Start == 4)
            {
                tokens[i] = tokens[i] with { Kind = TokenKind.Number, Word = second };
            }
        }
    }

    private static bool HasTimer(ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (token is { Kind: TokenKind.Clock, Value: > 0 and < Minute } && token.End - token.Start == 4)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a number is such a time.</summary>
    public static bool Is(Token token) => token.Kind == TokenKind.Number && token.Word.Unit == Unit.Second;
}
