namespace Toehold.Reading;

/// <summary>Reads one number of digits or words: "12", "twenty-five", "two and a half", "a dozen", "half a".</summary>
internal static class NumberReader
{
    public static bool Read(Tokens tokens, int at, int end, out double value, out int next)
    {
        (value, next) = (0, at);
        if (at >= end)
        {
            return false;
        }

        if (tokens[at].Kind == TokenKind.Number)
        {
            (value, next) = (tokens[at].Value, at + 1);
            if (next < end && tokens[next] is { Kind: TokenKind.Number, Value: > 0 and < 1 } part && value == Math.Floor(value) && !tokens.Tight(next))
            {
                value += part.Value;
                next++;
            }

            return true;
        }

        return ReadWords(tokens, at, end, out value, out next);
    }

    private static bool ReadWords(Tokens tokens, int at, int end, out double value, out int next)
    {
        (value, next) = (0, at);
        var word = tokens[at].Word;
        if (word.Lemma is "a" or "an")
        {
            var after = at + 1;
            if (after < end && (IsAmountWord(tokens[after].Word) || (IsTimeUnit(tokens, after) && tokens[after + 1].Word.Unit is Unit.None)))
            {
                (value, next) = IsTimeUnit(tokens, after) ? (1, after) : (tokens[after].Word.Number, SkipOf(tokens, after + 1, end));
                return true;
            }

            return false;
        }

        if (!word.IsNumber || word.Class.HasFlag(WordClass.Ordinal) || (word.Unit == Unit.Times && word.Inflected))
        {
            return false;
        }

        (value, next) = (word.Number, at + 1);
        Compose(tokens, end, ref value, ref next);
        if (word.Lemma is "half" or "quarter" or "couple" or "dozen")
        {
            next = SkipOf(tokens, next, end);
        }

        return true;
    }

    private static void Compose(Tokens tokens, int end, ref double value, ref int next)
    {
        var dash = next < end && tokens[next].Kind == TokenKind.Dash && tokens.Tight(next) && tokens.Tight(next + 1) ? 1 : 0;
        if (value is >= 20 and < 100 && next + dash < end && tokens[next + dash].Word is { Number: >= 1 and < 10, Unit: Unit.None } units && !units.Class.HasFlag(WordClass.Ordinal))
        {
            value += units.Number;
            next += dash + 1;
        }
        else if (next < end && tokens[next].Word.Number is 100 or 12)
        {
            value *= tokens[next].Word.Number;
            next++;
        }

        if (next + 2 < end && tokens[next].Is("and") && tokens[next + 1].Is("a") && tokens[next + 2].Is("half"))
        {
            value += 0.5;
            next += 3;
        }
    }

    private static bool IsAmountWord(Word word) => word.Lemma is "couple" or "dozen" or "hundred" or "half" or "quarter";

    private static bool IsTimeUnit(Tokens tokens, int at) =>
        tokens[at].Word is { Unit: Unit.Minute or Unit.Hour, Inflected: false } || tokens[at].Word.Lemma is "second" or "sec"
        || (tokens[at].Word.Unit == Unit.Minute && tokens.Written(at).IndexOfAny('\'', '’') > 0);

    private static int SkipOf(Tokens tokens, int at, int end)
    {
        while (at < end && tokens[at].Word.Lemma is "of" or "a" or "an")
        {
            at++;
        }

        return at;
    }
}
