namespace Toehold.Reading;

/// <summary>Finds the names of exercises that the vocabulary knows as a whole: "dead bug", "open book", "child's pose".</summary>
internal static class KnownNames
{
    /// <summary>How many tokens a known name takes that begins at a token; 0 where none does.</summary>
    public static int Length(Tokens tokens, int at, int last)
    {
        var longest = 0;
        foreach (var rest in at < last ? tokens[at].Word.Names : [])
        {
            longest = Math.Max(longest, Matched(tokens, at, last, rest));
        }

        return longest;
    }

    /// <summary>Whether a known name stands in the range.</summary>
    public static bool Has(Tokens tokens, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (Length(tokens, i, last) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int Matched(Tokens tokens, int at, int last, string[] rest)
    {
        var next = at + 1;
        for (var i = 0; i < rest.Length; i++)
        {
            next += next < last && tokens[next].Kind == TokenKind.Dash ? 1 : 0;
            if (next >= last || !IsSame(tokens.Written(next), rest[i], i + 1 == rest.Length))
            {
                return 0;
            }

            next++;
        }

        return next - at;
    }

    /// <summary>Whether a word is written so, apart from capitals, apostrophes and, in a name's last word, a plural's ending.</summary>
    private static bool IsSame(ReadOnlySpan<char> written, string word, bool isLast)
    {
        var at = 0;
        foreach (var sign in written)
        {
            if (sign is '\'' or '’' or '`')
            {
                continue;
            }

            at += at < word.Length && word[at] == '\'' ? 1 : 0;
            if (at < word.Length ? char.ToLowerInvariant(sign) != word[at] : !isLast || at > word.Length || sign is not ('s' or 'S'))
            {
                return false;
            }

            at++;
        }

        return at >= word.Length;
    }
}
