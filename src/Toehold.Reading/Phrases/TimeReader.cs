namespace Toehold.Reading;

/// <summary>Settles what a time in the text is: a hold, a duration, a rest, or no dose at all ("over three seconds", "within 24 hours").</summary>
internal static class TimeReader
{
    private const WordClass Cues = WordClass.Keep | WordClass.Rest | WordClass.Motion | WordClass.Posture | WordClass.Act | WordClass.Breathe | WordClass.Repeat | WordClass.Progress;
    private const double LongestDose = 2 * 3600;
    private const int Reach = 24;
    private const int BreathReach = 9;

    /// <summary>No breath lasts so long.</summary>
    private const double LongestBreath = 25;

    /// <summary>Hold, Duration, Rest, Time where the exercise decides, or None for no dose.</summary>
    public static Slot Read(Tokens tokens, Quantity quantity, int first, int end)
    {
        if (IsLong(quantity) || IsBreathing(tokens, quantity, first) || IsNoDose(tokens, quantity, first, end))
        {
            return Slot.None;
        }

        return Right(tokens, quantity.Last, end) is var right and not Slot.None ? right : Left(tokens, quantity.First, first);
    }

    /// <summary>"Press 8 seconds, let go for 4": a bare number after a release is as many seconds.</summary>
    public static bool IsRelease(Tokens tokens, Quantity quantity, int first)
    {
        if (quantity.Unit != Unit.None || quantity.First < first + 3 || !tokens.Is(quantity.First - 1, "for"))
        {
            return false;
        }

        var at = quantity.First - 2;
        return (tokens.Is(at, "go") && tokens.Is(at - 1, "let")) || tokens[at].Word.Lemma is "release" or "relax" or "rest";
    }

    /// <summary>Whether it is too long for a dose.</summary>
    public static bool IsLong(Quantity quantity) => Math.Max(quantity.Min ?? 0, quantity.Max ?? 0) > LongestDose;

    /// <summary>"In for two counts, out through the mouth for four": how long a breath lasts.</summary>
    private static bool IsBreathing(Tokens tokens, Quantity quantity, int first)
    {
        for (var i = quantity.First - 1; i >= Math.Max(first, quantity.First - BreathReach) && !(quantity.Min > LongestBreath); i--)
        {
            if (tokens[i].Is(WordClass.Keep) || tokens[i].Kind is TokenKind.Stop or TokenKind.Comma)
            {
                return false;
            }

            var isWay = tokens[i].Word.Lemma is "in" or "out" && (i == first || tokens[i - 1].Is(WordClass.Breathe) || tokens[i - 1].Kind is TokenKind.Comma or TokenKind.Colon) && tokens[i + 1].Word.Lemma is "for" or "through";
            if (tokens[i].Word.Lemma is "inhale" or "exhale" or "breathe" || isWay)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNoDose(Tokens tokens, Quantity quantity, int first, int end)
    {
        if (quantity.First > first)
        {
            var before = quantity.Min is null && tokens[quantity.First].Is(WordClass.Negation) ? "" : tokens[quantity.First - 1].Word.Lemma;
            if (before is "over" or "in" or "within" or "after" or "than" or "last" or "first" or "past" or "every" or "until" or "before" or "under" or "by" or "ago" or "will" or "at" or "takes"
                || (before is "about" && tokens[quantity.First - 2].Word.Lemma is "in" or "over" or "after"))
            {
                return !(before == "in" && tokens[quantity.First].Is("about"));
            }
        }

        var verb = quantity.First - 1 - (quantity.First > first + 1 && tokens.Is(quantity.First - 1, WordClass.About) ? 1 : 0);
        if (verb >= first && tokens.Written(verb) is "takes" or "taking")
        {
            return true;
        }

        if (tokens.Is(quantity.First - 1, "take") && quantity.First > first && tokens.Is(quantity.Last, WordRole.To) && quantity.Last < end)
        {
            return true;
        }

        if (IsTotal(tokens, quantity.First, first))
        {
            return true;
        }

        var next = tokens[quantity.Last].Word.Lemma;
        if (quantity.Last < end && IsTempo(tokens, quantity.Last))
        {
            return true;
        }

        return quantity.Last < end && next is "video" or "clip" or "film" or "ago" or "later" or "apart" or "old" or "into" or "long" or "read" or "after" || (quantity.Last < end && next is "before" && !tokens[quantity.Last + 1].Word.Inflected);
    }

    /// <summary>"Total time: 7 minutes": how long all of it takes.</summary>
    private static bool IsTotal(Tokens tokens, int at, int first)
    {
        for (var i = at - 1; i >= Math.Max(first, at - 3); i--)
        {
            if (tokens.Is(i, "total"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Three seconds up", "4 sec down", "3s eccentric", "3 seconds on the way down": how fast it is done.</summary>
    private static bool IsTempo(Tokens tokens, int at) =>
        tokens[at].Word.Lemma is "up" or "down" && tokens[at + 1].Word.Lemma is not "to"
        || tokens[at].Word.Lemma is "eccentric" or "concentric" || tokens.Written(at) is "lowering"
        || (tokens[at].Is("on") && tokens.Is(at + 2, WordClass.Direction) && tokens[at + 3].Word.Lemma is "up" or "down" or "out" or "back");

    private static Slot Right(Tokens tokens, int at, int end)
    {
        for (var i = at; i < end && i < at + 3; i++)
        {
            var token = tokens[i];
            if (token.Kind is TokenKind.Dash or TokenKind.Open || (token.Kind == TokenKind.Other && tokens.Written(i) is "'" or "’"))
            {
                continue;
            }

            if (token.Kind != TokenKind.Word)
            {
                return Slot.None;
            }

            if (token.Is("between") || (token.Is(WordClass.Rest) && !token.Is(WordClass.Keep)))
            {
                return Slot.Rest;
            }

            if (token.Is(WordClass.Keep | WordClass.Still) && i < at + 2)
            {
                return Slot.Hold;
            }

            if (token.Is(WordClass.Motion) && i == at)
            {
                return Slot.Duration;
            }

            if (!token.Is(WordClass.Manner) && !token.Is("of"))
            {
                return Slot.None;
            }
        }

        return Slot.None;
    }

    private static Slot Left(Tokens tokens, int at, int first)
    {
        var stop = Math.Max(first, at - Reach);
        for (var i = at - 1; i >= stop; i--)
        {
            var token = tokens[i];
            if (!token.Is(Cues) || (token.Is(WordClass.Act) && token.Is("back")))
            {
                continue;
            }

            if (Cue(tokens, i, at, first) is { } slot)
            {
                return slot;
            }
        }

        return Slot.Time;
    }

    private static Slot? Cue(Tokens tokens, int at, int until, int first)
    {
        var token = tokens[at];
        if (token.Is("rest") && tokens.Is(at + 1, "here"))
        {
            return Slot.Hold;
        }

        if (token.Is(WordClass.Rest) && !token.Is(WordClass.Act))
        {
            return token.Is(WordClass.Keep) ? (tokens.Has(at + 1, until, WordClass.Body) ? null : Slot.Rest)
                : token.Is("rest") && tokens.Has(at + 1, until, WordClass.Body | WordClass.Kit) ? null : token.Is("break") || token.Is("off") ? null : Slot.Rest;
        }

        if (token.Is("keep") && tokens.Written(at).EndsWith("ing", StringComparison.OrdinalIgnoreCase) && tokens.Has(at + 1, until, WordClass.Act | WordClass.Motion))
        {
            return null;
        }

        if (token.Is(WordClass.Keep) && !token.Is(WordClass.Act))
        {
            return token.Is("keep") && (tokens[at + 1].Is(WordClass.Body | WordClass.Article | WordClass.Pronoun) || tokens[at + 1].Word.Lemma is "go" or "going" || tokens[at + 1].Is(WordClass.Motion))
                ? (tokens[at + 1].Is(WordClass.Body | WordClass.Article | WordClass.Pronoun) ? Slot.Hold : Slot.Duration) : IsGrip(tokens, at, until) ? null : Slot.Hold;
        }

        return token.Is(WordClass.Breathe) && tokens.Is(at + 1, "here") ? Slot.Hold : token.Is(WordClass.Breathe) ? (at >= until - 4 && token.Word.Lemma is "inhale" or "exhale" or "breathe" ? Slot.None : null)
            : token.Is(WordClass.Motion) ? (token.Is("step") || token.Is("climb") || IsName(tokens, at, first) ? null : Slot.Duration)
            : token.Is(WordClass.Posture) ? (at >= until - 8 ? Slot.Hold : null)
            : token.Is(WordClass.Act) && token.Is(WordClass.Keep) ? Slot.Hold
            : null;
    }

    /// <summary>"Hold the chair": something is gripped, no position kept.</summary>
    private static bool IsGrip(Tokens tokens, int at, int until) =>
        tokens[at].Word.Lemma is "hold" or "holding" && until - at > 3 && tokens.Has(at + 1, Math.Min(at + 5, until), WordClass.Kit) && !tokens.Has(at + 1, until, WordClass.Still);

    private static bool IsName(Tokens tokens, int at, int first) => tokens[at].Word.Inflected && at == first;
}
