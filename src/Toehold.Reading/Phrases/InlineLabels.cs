namespace Toehold.Reading;

/// <summary>Finds where the next label of a slot begins within a line: "Hold: 30 seconds   Repeat: 3   Times per day: 2".</summary>
internal static class InlineLabels
{
    private const int LongestLabel = 4;

    /// <summary>Where the next label after the first begins, or the end.</summary>
    public static int Next(Tokens tokens, int first, int end)
    {
        for (var colon = first + 2; colon < end - 1; colon++)
        {
            if (tokens[colon].Kind is TokenKind.Colon or TokenKind.Equal && SlotLabels.Of(tokens, first, colon) == Slot.None && Start(tokens, first + 1, colon) is > 0 and var start)
            {
                return start;
            }
        }

        return end;
    }

    private static int Start(Tokens tokens, int first, int colon)
    {
        for (var i = Math.Max(first, colon - LongestLabel); i < colon; i++)
        {
            var isUnit = tokens.IsNumber(i - 1) && (tokens[i].Word.Unit is Unit.Second or Unit.Minute || tokens[i - 1].Word.Unit == Unit.Times || tokens[i].Is(WordClass.Article));
            if (tokens[i].Kind == TokenKind.Word && !isUnit && tokens[i - 1].Kind is not TokenKind.Open && SlotLabels.Of(tokens, i, colon) != Slot.None)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The slot that the words right before a colon announce, or none.</summary>
    public static Slot Before(Tokens tokens, int colon, int first)
    {
        var start = colon;
        while (start > first && start > colon - 5 && tokens[start - 1].Kind is TokenKind.Word or TokenKind.Slash && tokens[start - 1].Word.Unit != Unit.Second)
        {
            start--;
        }

        for (; start < colon; start++)
        {
            if (SlotLabels.Of(tokens, start, colon) is var slot and not Slot.None)
            {
                return slot;
            }
        }

        return Slot.None;
    }
}
