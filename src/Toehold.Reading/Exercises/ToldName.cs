namespace Toehold.Reading;

/// <summary>Names an exercise that has a number but no name by the first movement that it tells somebody to make: "… Grab the towel with your toes".</summary>
internal static class ToldName
{
    private const int Longest = 7;
    private const int Reach = 60;

    public static Label? Of(Tokens tokens, int first, int last)
    {
        for (var i = first; i < Math.Min(last, first + Reach); i++)
        {
            if (Begins(tokens, i, first) && tokens[i].IsBase(WordClass.Act | WordClass.Motion) && !tokens[i].Is(WordClass.Body | WordClass.Keep) && tokens[i + 1].Kind == TokenKind.Word && !tokens[i + 1].Is(WordClass.Act | WordClass.Moved))
            {
                return new Label(LabelKind.Amount, i, End(tokens, i, last), i);
            }
        }

        return null;
    }

    /// <summary>Whether an order can begin at a token: at the start, after a stop or a comma, after "and", or after a word that says in which manner.</summary>
    private static bool Begins(Tokens tokens, int at, int first) =>
        at == first || tokens[at - 1].Kind is TokenKind.Stop or TokenKind.Comma or TokenKind.Colon || tokens.Is(at - 1, WordRole.And | WordRole.Then) || (tokens.Is(at - 1, WordClass.Manner) && at - 1 > first && tokens[at - 2].Kind is TokenKind.Stop or TokenKind.Comma);

    private static int End(Tokens tokens, int at, int last)
    {
        var end = at + 1;
        while (end < last && end - at < Longest && tokens[end].Kind is TokenKind.Word or TokenKind.Dash && !(tokens[end].Is(WordClass.Joiner) && !PhraseName.IsPair(tokens, at, end)) && tokens[end].Kind != TokenKind.Number && (tokens[end].Word.Unit == Unit.None || tokens[end].Is(WordClass.Paired)) && !tokens[end].Is(WordClass.Condition))
        {
            end++;
        }

        while (end > at + 1 && tokens[end - 1].Is(WordClass.Preposition | WordClass.Article | WordClass.Pronoun))
        {
            end--;
        }

        return end;
    }
}
