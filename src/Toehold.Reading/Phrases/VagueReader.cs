namespace Toehold.Reading;

/// <summary>Reads amounts that are no number: "a few times", "several breaths", "for a moment".</summary>
internal static class VagueReader
{
    public static Phrase? Read(Tokens tokens, int at, int first, int end)
    {
        if (IsSameTime(tokens, at, first, end))
        {
            return new Phrase(Slot.Rest, null, null, at, at + 2, PhraseUse.AsHold);
        }

        if (tokens[at].Is("as") && tokens[at + 1].Is("long") && tokens.Is(at + 2, "as") && at + 3 < end)
        {
            return new Phrase(Slot.Time, null, null, at, at + 3, PhraseUse.Vague);
        }

        if (!tokens[at].Is(WordClass.Vague) || at + 1 >= end || tokens[at].Is("while"))
        {
            return null;
        }

        var next = at + 1;
        while (next < end && next < at + 4 && (tokens[next].Is(WordClass.Manner | WordClass.More) || tokens[next].Is("of")))
        {
            next++;
        }

        var slot = next >= end ? Slot.None : tokens[next].Word.Unit switch
        {
            Unit.Times or Unit.Rep => Slot.Reps,
            Unit.Second or Unit.Minute => Slot.Time,
            Unit.Breath => Slot.Breaths,
            Unit.Set => Slot.Sets,
            _ => tokens[next].Word.Lemma == "second" ? Slot.Time : Slot.None,
        };
        if (slot == Slot.None && tokens[at].Word.Lemma is "few" && HasWay(tokens, next, end))
        {
            slot = Slot.Reps;
        }

        if (slot == Slot.None || tokens[at].Word.Lemma is "many" || IsFrequency(tokens, next, end))
        {
            return slot == Slot.None ? null : new Phrase(Slot.Often, null, null, at, next + 1, PhraseUse.Vague);
        }

        return at < first ? null : new Phrase(slot, null, null, at, next + 1, PhraseUse.Vague);
    }

    /// <summary>"Rest for the same length of time", "relax for the same time".</summary>
    private static bool IsSameTime(Tokens tokens, int at, int first, int end) =>
        tokens[at].Is("same") && at + 1 < end && tokens[at + 1].Word.Lemma is "length" or "time" or "amount" or "number" && tokens.Has(first, at, WordClass.Rest);

    private static bool HasWay(Tokens tokens, int at, int end) =>
        at + 1 < end && (tokens[at].Is(WordClass.Each) || tokens[at].Is("in")) && (tokens[at + 1].Is(WordClass.Direction | WordClass.Each));

    private static bool IsFrequency(Tokens tokens, int at, int end) =>
        at + 2 < end && FrequencyReader.Period(tokens, at + 1, end).Period is Unit.Day or Unit.Week;
}
