namespace Toehold.Reading;

/// <summary>Takes the days of a calendar out of the text's numbers and words: "March 8, 2016", "8 March", "Sat 22nd April", "May 2026".</summary>
internal static class Dates
{
    private const double LastDay = 31;
    private const double FirstYear = 1900;
    private const double LastYear = 2100;

    public static void Mark(string text, Span<Token> tokens)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Is(WordRole.Month) && char.IsUpper(text[tokens[i].Start]))
            {
                Mark(tokens, i);
            }
        }
    }

    private static void Mark(Span<Token> tokens, int month)
    {
        var before = month > 1 && tokens[month - 1].Is("of") ? month - 2 : month - 1;
        var first = before >= 0 && IsDay(tokens[before]) ? before : month;
        var last = first == month && month + 1 < tokens.Length && IsDay(tokens[month + 1]) ? month + 2 : month + 1;
        var comma = last < tokens.Length && tokens[last].Kind == TokenKind.Comma ? last + 1 : last;
        var hasYear = comma < tokens.Length && IsYear(tokens[comma]);
        last = hasYear ? comma + 1 : last;
        var isDate = last - first > 1 && (hasYear || !tokens[month].Is(WordRole.Doubtful) || HasOrdinal(tokens[first..last]));
        for (var i = first; isDate && i < last; i++)
        {
            tokens[i] = tokens[i] with { Kind = TokenKind.NoNumber, Word = Word.Unknown };
        }
    }

    private static bool HasOrdinal(ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Ordinal)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDay(Token token) => token.Kind is TokenKind.Number or TokenKind.Ordinal && token.Value is >= 1 and <= LastDay;

    private static bool IsYear(Token token) => token.Kind is TokenKind.Number && token.Value is >= FirstYear and <= LastYear && token.End - token.Start == 4;
}
