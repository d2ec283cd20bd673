namespace Toehold.Reading;

/// <summary>Names an exercise of running text: the movement word nearest before its amount, with the words that belong to it.</summary>
internal static class ProseName
{
    private const int Longest = 7;
    private const WordClass Movement = WordClass.Act | WordClass.Motion | WordClass.Moved | WordClass.Still;
    private const WordClass Around = WordClass.Article | WordClass.Pronoun | WordClass.Preposition | WordClass.Joiner | WordClass.Each | WordClass.Repeat | WordClass.Vague | WordClass.Keep;

    /// <summary>The name in the words up to <paramref name="dose"/>, an amount's first token; <paramref name="unit"/> is its last.</summary>
    public static Label? Of(Tokens tokens, int first, int dose, int unit, int last)
    {
        if (tokens.Find(dose, unit, Movement) is >= 0 and var counted)
        {
            return new Label(LabelKind.Amount, counted, unit, unit);
        }

        for (var i = dose - 1; i >= first; i--)
        {
            if (tokens[i].Is(Movement) && IsMovement(tokens, i) && !(tokens[i].Is(WordClass.Keep) && !tokens[i].Is(WordClass.Act)))
            {
                return IsNoun(tokens, i, first) ? Noun(tokens, i, first) : Verb(tokens, i, Math.Min(dose, last));
            }
        }

        return null;
    }

    /// <summary>"Left" and "back" and "body position" name no movement.</summary>
    private static bool IsMovement(Tokens tokens, int at) => !tokens[at].Is(WordClass.Body) && (!tokens.Is(at - 1, WordClass.Preposition) || tokens[at].Is(WordClass.Still | WordClass.Moved));

    private static bool IsNoun(Tokens tokens, int at, int first) =>
        at > first && (tokens[at].Is(WordClass.Still) || (tokens[at].Is(WordClass.Moved) && !tokens[at].Is(WordClass.Motion)) || tokens.Is(at - 1, WordClass.Body) || tokens.Is(at - 1, TokenKind.Dash))
        && !tokens.Is(at - 1, WordClass.Pronoun | WordClass.Joiner);

    private static Label Noun(Tokens tokens, int at, int first)
    {
        var start = at;
        while (start > first && at - start < Longest && (tokens[start - 1].Kind == TokenKind.Dash || (tokens[start - 1].Kind == TokenKind.Word && !tokens.Is(start - 1, Around) && !tokens.IsNumber(start - 1))))
        {
            start--;
        }

        return new Label(LabelKind.Amount, start, at + 1, at + 1);
    }

    private static Label Verb(Tokens tokens, int at, int last)
    {
        var end = at + 1;
        while (end < last && end - at < Longest && tokens[end].Kind is TokenKind.Word or TokenKind.Dash && !tokens[end].Is(WordClass.Joiner) && !tokens[end].Word.Lemma.Equals("for", StringComparison.Ordinal))
        {
            end++;
        }

        while (end > at + 1 && tokens[end - 1].Is(WordClass.Preposition | WordClass.Article | WordClass.Pronoun | WordClass.Joiner | WordClass.Manner))
        {
            end--;
        }

        return new Label(LabelKind.Amount, at, end, end);
    }
}
