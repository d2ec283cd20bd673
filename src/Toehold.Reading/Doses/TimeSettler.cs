namespace Toehold.Reading;

/// <summary>Decides whether a time is a hold or a duration by what is done: keeping still is a hold, moving is a duration.</summary>
internal static class TimeSettler
{
    public static Slot Settle(Tokens tokens, Slot slot, Label name, int first, int last)
    {
        var isStill = tokens.Has(name.First, name.Last, WordClass.Still | WordClass.Posture | WordClass.Keep | WordClass.Position) && !tokens.Has(name.First, name.Last, WordClass.Motion);
        var isMotion = tokens.Has(name.First, name.Last, WordClass.Motion) && !tokens.Has(name.First, name.Last, WordClass.Still | WordClass.Keep);
        return slot switch
        {
            Slot.Hold when isMotion && IsGoing(tokens, name) => Slot.Duration,
            Slot.Duration when isStill => Slot.Hold,
            Slot.Time when isStill => Slot.Hold,
            Slot.Time when isMotion => Slot.Duration,
            Slot.Time => tokens.Has(first, last, WordClass.Motion) ? Slot.Duration : Slot.Hold,
            _ => slot,
        };
    }

    private static bool IsGoing(Tokens tokens, Label name)
    {
        for (var i = name.First; i < name.Last; i++)
        {
            if (tokens[i].Word.Lemma is "walk" or "march" or "jog" or "run" or "skip" or "step" or "shuffle" or "crawl" or "hop" or "cycle")
            {
                return true;
            }
        }

        return false;
    }
}
