namespace Toehold.Reading;

/// <summary>Reads a hold that is counted aloud: "a count of five", "a slow count to 10", "count up to 8", "while we count to twenty".</summary>
internal static class CountReader
{
    public static Phrase? Read(Tokens tokens, int at, int first, int end)
    {
        if (tokens[at].Word.Lemma is not ("count" or "counting") || !tokens[at].Is("count") && tokens[at].Word.Unit != Unit.Count)
        {
            return null;
        }

        var next = at + 1;
        while (next < end && next < at + 4 && tokens[next].Word.Lemma is "of" or "to" or "up" or "for" or "slow" or "slowly" || (next < end && tokens.Written(next) is "aloud"))
        {
            next++;
        }

        if (next == at + 1 || QuantityReader.Read(tokens, next, end) is not { Unit: Unit.None or Unit.Second or Unit.Count } quantity)
        {
            return null;
        }

        var slot = IsTempo(tokens, at, first) ? Slot.None : Slot.Hold;
        return new Phrase(slot, quantity.Min, quantity.Max, at, quantity.Last, PhraseUse.Plain);
    }

    private static bool IsTempo(Tokens tokens, int at, int first)
    {
        for (var i = at - 1; i >= Math.Max(first, at - 10); i--)
        {
            if (tokens[i].Is(WordClass.Keep))
            {
                return false;
            }

            if (tokens[i].Is(WordClass.Breathe) || tokens[i].Word.Lemma is "lower" or "raise" or "lift" or "rise" or "return" or "bend" or "straighten")
            {
                return true;
            }
        }

        return false;
    }
}
