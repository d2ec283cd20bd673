namespace Toehold.Reading;

/// <summary>Reads how the two sides share an exercise from one sentence.</summary>
internal static class SideReader
{
    private const int Reach = 8;

    /// <summary>Each (Min 1), alternate (Min 2), or null.</summary>
    public static Phrase? Read(Tokens tokens, int first, int end, bool hasAmount)
    {
        for (var i = first; i < end; i++)
        {
            if (Alternates(tokens, i, first, end, hasAmount) is { } alternate)
            {
                return alternate;
            }
        }

        for (var i = first; i < end; i++)
        {
            var token = tokens[i];
            if (token.Is(WordClass.Swap) && tokens.Is(i + 1, WordRole.Over) && i + 1 < end)
            {
                return Each(i, i + 2);
            }

            if (token.Is(WordClass.Swap) && tokens.Find(i + 1, Math.Min(i + 5, end), WordClass.Paired | WordClass.Other) is >= 0 and var part && !tokens.Has(i + 1, part, WordClass.Direction))
            {
                return Each(i, part + 1);
            }

            if (Counted(tokens, i, first, end, hasAmount) is { } counted)
            {
                return counted;
            }

            if (token.Is(WordClass.Other) && Opposite(tokens, i, first, end, hasAmount) is { } opposite)
            {
                return opposite;
            }

            if (token.Is(WordRole.LeftRight) && Repeated(tokens, i, first, end))
            {
                return Each(i, i + 1);
            }

            if (token.Is(WordRole.LeftRight) && i + 1 >= end && tokens.Is(i - 1, WordClass.Article) && i > first + 1 && (tokens.Is(i - 2, "take") || tokens.Has(Math.Max(first, i - 4), i, WordClass.Same)))
            {
                return Each(i - 2, i + 1);
            }

            if (token.Is(WordRole.LeftRight) && Named(tokens, i, first, end, hasAmount) is { } named)
            {
                return named;
            }
        }

        return null;
    }

    /// <summary>The words of a table's cell under "Side": "each", "both", "L/R", "alternate".</summary>
    public static Phrase? Cell(Tokens tokens, int first, int last)
    {
        var isEach = tokens.Has(first, last, WordClass.Each) || (tokens.Is(first, WordRole.LeftShort) && last > first + 1);
        return tokens.Has(first, last, WordClass.Swap) ? Each(first, last) with { Min = 2, Max = 2 } : isEach ? Each(first, last) : null;
    }

    private static Phrase? Alternates(Tokens tokens, int at, int first, int end, bool hasAmount)
    {
        if (!tokens.Is(at, WordRole.Alternate))
        {
            return null;
        }

        var part = tokens.Find(at + 1, Math.Min(at + 5, end), WordClass.Paired);
        var isAlone = hasAmount && at > 0 && tokens[at - 1].Kind == TokenKind.Comma && (at + 1 >= end || tokens[at + 1].Kind is TokenKind.Comma or TokenKind.Stop || tokens.Is(at + 1, WordRole.Until));
        isAlone |= hasAmount && tokens[at] is { Word.Inflected: false } && tokens.Is(at + 1, WordRole.For) && (at == 0 || tokens.Is(at - 1, TokenKind.Stop) || at == first);
        isAlone |= hasAmount && tokens.IsNumber(at - 1) && at > first && (at + 1 >= end || tokens[at + 1].Kind is not TokenKind.Word);
        return part >= 0 || isAlone || (tokens.Is(at, WordRole.InTurn) && (at + 1 >= end - 1 || tokens.Is(at + 1, TokenKind.Comma))) ? new Phrase(Slot.Side, 2, 2, at, Math.Max(part, at) + 1, PhraseUse.Plain) : null;
    }

    /// <summary>"each leg", "per side", "/side", "on both sides", "an arm" after an amount, "ea".</summary>
    private static Phrase? Counted(Tokens tokens, int at, int first, int end, bool hasAmount)
    {
        var token = tokens[at];
        if (token.Is(WordRole.EachSide))
        {
            return hasAmount ? Each(at, at + 1) : null;
        }

        if (token.Is(WordRole.EachShort) && tokens.Is(at + 1, TokenKind.Slash) && tokens.Is(at + 2, WordRole.SideShort) && tokens.Tight(at + 1) && tokens.Tight(at + 2))
        {
            return hasAmount ? Each(at, at + 3) : null;
        }

        var isEach = token.Is(WordClass.Each) || (token.Kind == TokenKind.Slash && hasAmount && !tokens.Is(at - 1, WordClass.Paired)) || (token.Is(WordRole.Single) && hasAmount && IsAfterAmount(tokens, at, first));
        if (!isEach)
        {
            return null;
        }

        var part = at + 1;
        while (part < end && part < at + 3 && (tokens[part].Is(WordClass.Article | WordClass.Pronoun | WordClass.Manner) || tokens.Is(part, WordRole.Of)))
        {
            part++;
        }

        part += tokens.Is(part, WordRole.LeftRight) && tokens[part + 1].Is(WordClass.Paired) ? 1 : 0;
        if (part >= end || !tokens[part].Is(WordClass.Paired) || tokens.Is(part, WordRole.Small))
        {
            return null;
        }

        var isSide = tokens.Is(part, WordRole.SideWord);
        if (token.Is(WordRole.Both) && tokens[part + 1].Word.Lemma is "flat" or "together" && part + 1 < end)
        {
            return null;
        }

        var isPlace = at > first && (tokens.Is(at - 1, WordRole.Place) || (tokens.Is(at - 1, WordRole.On) && token.Is(WordRole.Either)));
        var isBoth = token.Is(WordRole.Both) && !hasAmount && !tokens.Has(first, at, WordClass.Repeat | WordClass.Other) && !tokens.Is(first, WordRole.Doing) && !(isSide && tokens.Is(at - 1, TokenKind.Open));
        return (isPlace && !(isSide && hasAmount)) || isBoth || (!hasAmount && !isSide && !(part + 1 >= end && at > first && tokens.Is(at - 1, TokenKind.Comma)) && !(at > 0 && tokens.Is(at - 1, TokenKind.Open)) && !tokens.Has(first, at, WordClass.Repeat)) ? null : Each(at, part + 1);
    }

    private static bool IsAfterAmount(Tokens tokens, int at, int first) =>
        at > first && (tokens[at - 1].Word.Unit != Unit.None || tokens[at - 1].Kind is TokenKind.Number or TokenKind.Second or TokenKind.Minute || tokens[at - 1].Word.IsNumber || tokens.Is(at - 1, WordRole.So));

    /// <summary>"repeat with the other leg", "then the opposite side", "other hand too".</summary>
    private static Phrase? Opposite(Tokens tokens, int at, int first, int end, bool hasAmount)
    {
        var part = at + 1 < end && tokens[at + 1].Is(WordClass.Paired) ? at + 1 : at + 2;
        if (part >= end || !tokens[part].Is(WordClass.Paired))
        {
            return null;
        }

        var start = Math.Max(first, at - Reach);
        for (var i = at - 1; i >= start; i--)
        {
            if (tokens[i].Is(WordClass.Repeat | WordClass.Swap | WordClass.Same) || (tokens[i].Is(WordClass.More) && tokens.IsNumber(i - 1)) || (tokens[i].Is(WordRole.Then) && at - i < 5 && !tokens.Has(i + 1, at, WordClass.Use | WordClass.Step | WordClass.Act)))
            {
                return Each(i, part + 1);
            }
        }

        if (tokens.Is(first, WordRole.Then) && part + 1 >= end && end - first <= Reach)
        {
            return Each(at, part + 1);
        }

        var isAsked = at <= first + 3 && tokens.Has(part + 1, Math.Min(end, part + 8), WordClass.Repeat | WordClass.Same);
        var isAlone = isAsked || !tokens.Has(first, at, WordClass.Act | WordClass.Motion | WordClass.Posture) && at <= first + 2 && (part + 1 >= end || tokens.Is(part + 1, WordRole.Also) || tokens[part + 1].Kind is TokenKind.Stop or TokenKind.Close);
        var isAfterComma = at > first && tokens[at - 1].Kind is TokenKind.Comma && (part + 1 >= end ? hasAmount : tokens.Is(part + 1, WordRole.Also) || (hasAmount && tokens[part + 1].Kind == TokenKind.Stop));
        return isAlone || isAfterComma ? Each(at, part + 1) : null;
    }

    /// <summary>"Repeat with your left leg", "now do the right side".</summary>
    private static bool Repeated(Tokens tokens, int at, int first, int end)
    {
        for (var i = at - 1; i >= Math.Max(first, at - 5); i--)
        {
            if (tokens[i].IsBase(WordClass.Repeat) && (i <= first + 2 || tokens.Is(i - 1, WordClass.Joiner) || tokens.Is(i - 1, TokenKind.Comma)) && at < end)
            {
                return true;
            }

            if (!tokens[i].Is(WordClass.Article | WordClass.Pronoun | WordClass.Preposition | WordClass.Exercise | WordClass.Same) && !tokens.Is(i, WordRole.Filler))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"4-6 breaths on the right, then left"; "look over the right shoulder … then the left".</summary>
    private static Phrase? Named(Tokens tokens, int at, int first, int end, bool hasAmount)
    {
        for (var i = at + 1; i < end && i < at + 16; i++)
        {
            if (tokens[i].Is(WordRole.LeftRight) && tokens[i].Word.Lemma != tokens[at].Word.Lemma && (tokens.Has(at + 1, i, WordClass.Joiner) || tokens.Is(i - 1, TokenKind.Slash) || tokens.Is(at + 1, TokenKind.Comma)) && (hasAmount || tokens.Has(first, end, WordClass.Repeat)))
            {
                return Each(at, i + 1);
            }
        }

        return null;
    }

    private static Phrase Each(int first, int last) => new(Slot.Side, 1, 1, first, last, PhraseUse.Plain);
}
