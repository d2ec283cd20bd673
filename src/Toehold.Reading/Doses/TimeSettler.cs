namespace Toehold.Reading;

/// <summary>Decides whether a time is a hold or a duration by what is done: keeping still is a hold, moving is a duration.</summary>
internal static class TimeSettler
{
    /// <summary>A time without any sign of keeping still is a movement from this many seconds on.</summary>
    private const double LongTime = 60;

    /// <summary>A shorter hold is a pause within a movement, also in one that goes somewhere.</summary>
    private const double ShortTime = 5;

    /// <summary>How many words about an exercise are looked at for a sign of moving.</summary>
    private const int LongestText = 600;

    public static Slot Settle(Tokens tokens, Slot slot, Label name, int first, int last, double seconds, bool isHeld = false, bool isStillText = false)
    {
        var isStill = tokens.Has(name.First, name.Last, WordClass.Still | WordClass.Posture | WordClass.Keep | WordClass.Position) && !tokens.Has(name.First, name.Last, WordClass.Motion);
        var isMade = IsMade(tokens, name);
        var isMotion = tokens.Has(name.First, name.Last, WordClass.Motion) && !tokens.Has(name.First, name.Last, WordClass.Still | WordClass.Keep);
        return slot switch
        {
            Slot.Hold when isMotion && seconds >= ShortTime && IsGoing(tokens, name) => Slot.Duration,
            Slot.Duration when isStill && !isMade => Slot.Hold,
            Slot.Time when isStill && !isMade => Slot.Hold,
            Slot.Time when isHeld => Slot.Hold,
            Slot.Time when isMotion => Slot.Duration,
            Slot.Time when isStillText && !IsPlural(tokens, name) => Slot.Hold,
            Slot.Time => IsPlural(tokens, name) || IsFast(tokens, first, last) || seconds >= LongTime || tokens.Has(first, Math.Min(last, first + LongestText), WordClass.Motion) ? Slot.Duration : Slot.Hold,
            _ => slot,
        };
    }

    /// <summary>"Overhead press", "press-ups": a word that can mean keeping still, but names a movement that is made.</summary>
    private static bool IsMade(Tokens tokens, Label name) =>
        tokens.Find(name.First, name.Last, WordClass.Keep) is >= 0 and var kept && tokens[kept].Is(WordClass.Act) && !tokens.Has(name.First, name.Last, WordClass.Still | WordClass.Posture)
        && (tokens.Is(kept + 1, TokenKind.Dash) || kept > name.First);

    /// <summary>"Butt kicks": a movement made over and over.</summary>
    private static bool IsPlural(Tokens tokens, Label name) =>
        name.Words > 0 && tokens[Bracket(tokens, name) - 1] is { Word: { Inflected: true } word } token && (word.Class & (WordClass.Act | WordClass.Moved | WordClass.Exercise)) != 0 && !token.Is(WordClass.Still | WordClass.Keep);

    /// <summary>Where the name's last bracket begins, or its end.</summary>
    private static int Bracket(Tokens tokens, Label name)
    {
        for (var i = name.Last - 1; i > name.First && tokens.Is(name.Last - 1, TokenKind.Close); i--)
        {
            if (tokens[i].Kind == TokenKind.Open)
            {
                return i;
            }
        }

        return name.Last;
    }

    /// <summary>"30 seconds at full speed": nobody keeps still fast.</summary>
    private static bool IsFast(Tokens tokens, int first, int last)
    {
        for (var i = first; i < Math.Min(last, first + LongestText); i++)
        {
            if (tokens[i].Word.Lemma is "speed" or "fast" or "quickly")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsGoing(Tokens tokens, Label name)
    {
        for (var i = name.First; i < name.Last; i++)
        {
            if (tokens[i].Word.Lemma is "walk" or "march" or "jog" or "run" or "skip" or "step" or "shuffle" or "hop" or "cycle")
            {
                return true;
            }
        }

        return false;
    }
}
