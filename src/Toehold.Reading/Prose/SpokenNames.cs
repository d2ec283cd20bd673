namespace Toehold.Reading;

/// <summary>Finds where running text introduces an exercise by a noun: "she starts with a wall stand", "next the cobra", "what's called child's pose".</summary>
internal static class SpokenNames
{
    private const int Longest = 5;
    private const WordClass Heads = WordClass.Still | WordClass.Moved | WordClass.Motion | WordClass.Act | WordClass.Posture;
    private const WordClass Modifiers = WordClass.Body | WordClass.Kit | WordClass.Position | WordClass.Manner | WordClass.Direction | WordClass.Ordinal;

    /// <summary>The first such name in the words, or null.</summary>
    public static Label? Find(Tokens tokens, int first, int last)
    {
        for (var i = first; i < last - 1; i++)
        {
            var start = Introduced(tokens, i, first);
            if (start > 0 && (Thing(tokens, start, last) ?? Noun(tokens, start, last)) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>The token after the words that introduce a name, or 0.</summary>
    private static int Introduced(Tokens tokens, int at, int first)
    {
        if (tokens[at].Word.Lemma is "call" or "called" || (tokens.Written(at) is "called" or "known" && at > first))
        {
            return tokens.Is(at + 1, "as") || tokens.Is(at + 1, WordClass.Article) ? at + 2 : at + 1;
        }

        var isArticle = tokens[at].Word.Lemma is "a" or "an" or "the" or "some" or "these" or "those";
        var before = at > first ? tokens[at - 1].Word.Lemma : "";
        var isBegun = before is "with" or "is" or "for" or "do" or "next" or "come" or "then" or "by" or "into" or "start" or "add" or "try" or "just" || (at > first && tokens[at - 1].Kind is TokenKind.Comma) || at == first;
        return isArticle && isBegun ? at + 1
            : tokens[at].Word.Lemma is "do" or "add" or "try" or "just" && tokens[at + 1].Word.Inflected && tokens[at + 1].Is(Heads) && !tokens[at + 1].Is(WordClass.Keep) ? at + 1 : 0;
    }

    /// <summary>"The lift over head thing": words that are made a name by the last one.</summary>
    private static Label? Thing(Tokens tokens, int start, int last)
    {
        for (var i = start + 1; i < Math.Min(last, start + Longest + 1) && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (tokens.Is(i, "thing"))
            {
                return tokens.Has(start, i, Heads) ? new Label(LabelKind.Amount, start, i, i + 1) : null;
            }
        }

        return null;
    }

    private static Label? Noun(Tokens tokens, int start, int last)
    {
        var (head, modified) = (-1, false);
        for (var i = start; i < Math.Min(last, start + Longest); i++)
        {
            if (tokens[i].Kind == TokenKind.Dash && tokens.Tight(i))
            {
                continue;
            }

            if (tokens[i].Kind != TokenKind.Word || (head >= 0 && tokens[i].Is(WordClass.Posture) && IsBroken(tokens, i)) || tokens[i].Is(WordClass.Preposition | WordClass.Article | WordClass.Pronoun | WordClass.Joiner | WordClass.Auxiliary))
            {
                break;
            }

            var isHead = tokens[i].Is(Heads) && !tokens[i].Is(WordClass.Keep) && tokens[i].Word.Unit == Unit.None;
            head = isHead ? i : head;
            modified |= !isHead && (tokens[i].Is(Modifiers) || head < 0);
        }

        var isName = head >= 0 && (modified || head > start || tokens[head].Is(WordClass.Moved) || tokens[head].Is(WordRole.Lone)) && tokens[head].Word.Lemma is not ("position" or "movement" or "class");
        var end = isName && tokens[head + 1].Word.Lemma is "up" or "down" && head + 1 < last ? head + 2 : head + 1;
        return isName && (end > head + 1 || !IsGeneric(tokens, start, head)) && Ends(tokens, end, last) ? new Label(LabelKind.Amount, start, end, end) : null;
    }

    /// <summary>"The first move", "a gentle stretch": words that fit any exercise.</summary>
    private static bool IsGeneric(Tokens tokens, int start, int head)
    {
        for (var i = start; i <= head; i++)
        {
            var isOpen = tokens[i].Is(WordClass.Manner | WordClass.Ordinal | WordClass.Exercise) || tokens[i].Word.Lemma is "stretch" or "move" or "step" or "rest" or "run" or "walk" or "turn" or "pull" or "push";
            if (tokens[i].Kind == TokenKind.Word && !isOpen)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a new line of the text begins at the token.</summary>
    private static bool IsBroken(Tokens tokens, int at) => tokens.Text.AsSpan(tokens[at - 1].End, tokens[at].Start - tokens[at - 1].End).Contains('\n');

    private static bool Ends(Tokens tokens, int at, int last) =>
        at >= last || IsBroken(tokens, at) || tokens[at].Kind != TokenKind.Word || tokens[at].Is(WordClass.Preposition | WordClass.Joiner | WordClass.Each | WordClass.Pronoun) || tokens.IsNumber(at);
}
