namespace Toehold.Reading;

/// <summary>Decides whether a time is a hold or a duration by what is done: keeping still is a hold, moving is a duration.</summary>
internal static class TimeSettler
{
    /// <summary>A time without any sign of keeping still is a movement from this many seconds on.</summary>
    private const double LongTime = 60;

    public static Slot Settle(Tokens tokens, Slot slot, Label name, int first, int last, double seconds)
    {
        var isStill = tokens.Has(name.First, name.Last, WordClass.Still | WordClass.Posture | WordClass.Keep | WordClass.Position) && !tokens.Has(name.First, name.Last, WordClass.Motion);
        var isMotion = tokens.Has(name.First, name.Last, WordClass.Motion) && !tokens.Has(name.First, name.Last, WordClass.Still | WordClass.Keep);
        return slot switch
        {
            Slot.Hold when isMotion && IsGoing(tokens, name) => Slot.Duration,
            Slot.Duration when isStill => Slot.Hold,
            Slot.Time when isStill => Slot.Hold,
            Slot.Time when isMotion => Slot.Duration,
            Slot.Time => IsPlural(tokens, name) || seconds >= LongTime || tokens.Has(first, last, WordClass.Motion) ? Slot.Duration : Slot.Hold,
            _ => slot,
        };
    }

    /// <summary>"Butt kicks": a movement made over and over.</summary>
    private static bool IsPlural(Tokens tokens, Label name) =>
        name.Words > 0 && tokens[name.Last - 1] is { Word: { Inflected: true } word } token && (word.Class & (WordClass.Act | WordClass.Moved)) != 0 && !token.Is(WordClass.Still);

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
