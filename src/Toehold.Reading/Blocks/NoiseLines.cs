namespace Toehold.Reading;

/// <summary>Knows lines that say nothing of the text's matter: page numbers, picture tags, credits, rules.</summary>
internal static class NoiseLines
{
    private const int LongestTag = 6;
    private const int ShortestAddress = 8;
    private const int LongestCredit = 12;
    private const int LongestByline = 24;
    private const int LongestStamped = 9;

    public static bool Is(Tokens tokens, int first, int last) =>
        first == last ? false : IsAddress(tokens, first, last) || IsRule(tokens, first, last) || IsTag(tokens, first, last) || IsPageNumber(tokens, first, last) || IsByline(tokens, first, last) || IsCredit(tokens, first, last);

    /// <summary>Nothing but the address of a page or a film.</summary>
    private static bool IsAddress(Tokens tokens, int first, int last) =>
        tokens[first].Kind == TokenKind.Other && tokens[first].End - tokens[first].Start > ShortestAddress && tokens.Written(first).Contains(':') && last - first == 1;

    private static bool IsRule(Tokens tokens, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (tokens[i].Kind is not (TokenKind.Dash or TokenKind.Equal or TokenKind.Emphasis or TokenKind.Plus or TokenKind.Other) || tokens[i].End - tokens[i].Start > 1 && tokens[i].Kind == TokenKind.Other)
            {
                return false;
            }
        }

        return last - first > 2 || tokens[first].End - tokens[first].Start > 2;
    }

    /// <summary>"[image]", "[Music]", "[removed]".</summary>
    private static bool IsTag(Tokens tokens, int first, int last) =>
        last - first is > 2 and < LongestTag && tokens.Written(first) is "[" && tokens.Written(last - 1) is "]" && !Holds(tokens, first, last);

    private static bool Holds(Tokens tokens, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (tokens.IsNumber(i) || tokens[i].Is(WordClass.Act | WordClass.Moved | WordClass.Still | WordClass.Body))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Page 2 of 4", "2 of 4", "- 3 -".</summary>
    private static bool IsPageNumber(Tokens tokens, int first, int last)
    {
        var at = last - (tokens[last - 1].Kind == TokenKind.Stop ? 2 : 1);
        var isOf = at - 2 >= first && tokens[at].Kind == TokenKind.Number && tokens[at - 1].Word.Lemma == "of" && tokens[at - 2].Kind == TokenKind.Number;
        var isPage = isOf && (at - 2 == first || (tokens[at - 3].Word.Lemma is "page" or "slide" && at - 3 - first <= LongestCredit));
        return isPage || IsSlide(tokens, first, last) || (tokens[first].Is("page") && last - first == 2 && tokens[first + 1].Kind == TokenKind.Number);
    }

    /// <summary>"slide 3 of 4, Towel curls,": the caption of a slide show.</summary>
    private static bool IsSlide(Tokens tokens, int first, int last) =>
        last - first > 4 && tokens.Is(first, "slide") && tokens.Is(first + 1, TokenKind.Number) && tokens.Is(first + 2, "of") && tokens.Is(first + 3, TokenKind.Number) && tokens.Is(first + 4, TokenKind.Comma);

    /// <summary>"Posted by dee · 2 yr. ago", "#2 Dan Join Date: Mar 2006 Posts: 9": who wrote, and when.</summary>
    private static bool IsByline(Tokens tokens, int first, int last)
    {
        if (last - first > LongestByline)
        {
            return false;
        }

        if (last - first <= LongestStamped && IsStamped(tokens, first, last))
        {
            return true;
        }

        for (var i = first; i < last; i++)
        {
            var isAgo = tokens[i].Is("ago") && i > first + 1 && i + 4 > last;
            var isJoined = tokens[i].Word.Lemma is "join" or "joined" && i + 1 < last && tokens[i + 1].Word.Lemma is "date" || (tokens[i].Is("posts") && tokens.Is(i + 1, TokenKind.Colon));
            if (isAgo || isJoined)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Priit Kask  10:36 AM", "Dee, 12 Mar 08:41": a name with the time of day, and nothing else.</summary>
    private static bool IsStamped(Tokens tokens, int first, int last)
    {
        var end = tokens[last - 1].Word.Lemma is "am" or "pm" ? last - 1 : last;
        return end - first > 1 && tokens[end - 1].Kind == TokenKind.Clock && tokens[end - 1].Start - tokens[end - 2].End > 0 && tokens.IsUpper(first)
            && !tokens.Has(first, end, WordClass.Act | WordClass.Moved | WordClass.Still | WordClass.Motion | WordClass.Moment | WordClass.Preposition | WordClass.Repeat | WordClass.General | WordClass.Time);
    }

    private static bool IsCredit(Tokens tokens, int first, int last) =>
        last - first <= LongestCredit && tokens[first].Is(WordClass.Noise) && (tokens.Is(first + 1, WordRole.Of) || !tokens.Has(first, last, WordClass.Act | WordClass.Moved | WordClass.Still));
}
