namespace Toehold.Reading;

/// <summary>Settles whether an amount counts for everybody: conditions, variants, increments and targets.</summary>
internal static class Conditions
{
    private const int Reach = 9;
    private const int Near = 4;

    /// <summary>The token from which the sentence speaks under a condition, or past its end.</summary>
    public static int From(Tokens tokens, int first, int end)
    {
        if (IsVariant(tokens, first, end))
        {
            return first;
        }

        for (var i = first; i < end; i++)
        {
            if (tokens[i].Is(WordClass.Condition) && !IsForMost(tokens, i, end) && !(tokens[i + 1].Word.Lemma is "possible" or "needed" or "necessary") && !IsOtherwise(tokens, i, end) && !(tokens[i + 1].Word.Lemma is "done" or "performed" or "repeated" or "held"))
            {
                return tokens[i].Is("whenever") ? i + 1 : i > first + 1 && IsPlainLater(tokens, i, end) ? end : i;
            }

            if (tokens[i].Is("when") && tokens.IsNumber(i + 1) && i + 1 < end || IsComparison(tokens, i, end))
            {
                return i;
            }

            if (tokens[i].Word.Lemma is "once" or "as" or "when" && tokens.Is(i + 1, WordClass.Pronoun | WordClass.Article | WordClass.Ability) && tokens.Has(i + 1, Math.Min(end, i + 9), WordClass.Ability) && !tokens.IsNumber(i + 1)
                && !(tokens[i].Is("as") && tokens.Has(i + 1, Math.Min(end, i + 5), WordClass.Manner)))
            {
                return i;
            }
        }

        return end;
    }

    /// <summary>"Better to do five good ones than twenty poor ones": advice that sets no amount.</summary>
    private static bool IsComparison(Tokens tokens, int at, int end)
    {
        var i = tokens[at].Word.Lemma is "better" or "rather" ? at + 1 : end;
        while (i < end && tokens[i].Kind != TokenKind.Stop && !tokens.Is(i, "than"))
        {
            i++;
        }

        return i < end && i > at + 1 && tokens.Is(i, "than");
    }

    /// <summary>"If there's no pain, …": what is hoped of everybody.</summary>
    private static bool IsForMost(Tokens tokens, int at, int end) =>
        tokens.Find(at + 1, Math.Min(end, at + Near), WordClass.Negation) is > 0 and var no && tokens.Find(no + 1, Math.Min(end, no + Near), WordClass.Ability) is > 0 and var pain && tokens[pain].Word.Lemma is "pain" or "painful" or "symptom";

    /// <summary>"unless told otherwise": no condition.</summary>
    private static bool IsOtherwise(Tokens tokens, int at, int end)
    {
        for (var i = at; i < end && i < at + 8; i++)
        {
            if (tokens.Written(i) is "otherwise" or "different" or "differently" or "else" or "stated" or "specified" or "instructed")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A condition at the end of a sentence binds only what follows it.</summary>
    private static bool IsPlainLater(Tokens tokens, int at, int end) => at >= end - 1;

    private static bool IsVariant(Tokens tokens, int first, int end)
    {
        var token = tokens[first];
        return token.Is(WordClass.Variant)
            || (token.Is("to") && tokens[first + 1].Word.Lemma is "make" or "increase" or "progress" or "advance" && end > first + 1)
            || (token.Is("for") && tokens.Has(first, Math.Min(first + 5, end), WordClass.Variant | WordClass.Ability))
            || (token.Is("make") && tokens.Has(first, Math.Min(first + 4, end), WordClass.Ability));
    }

    /// <summary>"Once if you're new, two or three rounds if you aren't": conditions that cover everybody make a range.</summary>
    public static void Join(List<Phrase> phrases, int from)
    {
        for (var i = from; i + 1 < phrases.Count; i++)
        {
            var (one, other) = (phrases[i], phrases[i + 1]);
            if (one.Slot == other.Slot && one.Slot is Slot.Sets or Slot.Reps && other.Is(PhraseUse.Conditional) && phrases.Count - from == 2)
            {
                phrases[i] = one with { Min = Math.Min(one.Min ?? 0, other.Min ?? 0), Max = Math.Max(one.Max ?? 0, other.Max ?? 0), Use = PhraseUse.Plain, Last = other.Last };
                phrases.RemoveAt(i + 1);
            }
        }
    }

    /// <summary>"start with 5 if your neck tires".</summary>
    public static bool IsStartIf(Tokens tokens, int at, int first, int end)
    {
        for (var i = at - 1; i >= Math.Max(first, at - 3); i--)
        {
            if (tokens[i].Word.Lemma is "start" or "begin")
            {
                return tokens.Find(at, end, WordClass.Condition) is >= 0 and var when && !tokens[when].Is("whenever");
            }
        }

        return false;
    }

    /// <summary>"work up to 15", "until you reach 20", "growing to sixteen", "then up to 20 minutes".</summary>
    public static bool IsTarget(Tokens tokens, Quantity quantity, int first)
    {
        var at = quantity.First;
        if (quantity.Min is null && tokens.Is(quantity.Last, "by"))
        {
            return true;
        }

        for (var i = at; i >= Math.Max(first, at - Reach); i--)
        {
            if (tokens[i].Kind is TokenKind.Semicolon || (i < at && tokens[i].Is("then") && !tokens.Is(i + 1, "up")))
            {
                return false;
            }

            var lemma = tokens[i].Word.Lemma;
            if (tokens[i].Is(WordClass.Progress) || (tokens[i].Is(WordRole.Climb) && tokens[i + 1].Word.Lemma is "up" or "toward" or "towards")
                || (lemma == "until" && tokens[i + 1].Is(WordClass.Pronoun) && (!tokens[i + 2].Is(WordClass.Act) || tokens.Is(i + 2, "reach"))) || (lemma is "work" or "up" && at - i < 4 && tokens.Is(i + 1, "your")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Begin with 3 … if that causes no pain, go up to 10": an end for what has a beginning.</summary>
    public static bool HasBegun(List<Phrase> phrases, Slot slot)
    {
        for (var i = phrases.Count - 1; i >= Math.Max(0, phrases.Count - Near); i--)
        {
            if (phrases[i].Is(PhraseUse.Begun) && phrases[i].Slot == slot)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"start with 5", "initially perform 10", "5 to begin with", "2 x 3 for now".</summary>
    public static bool IsBegun(Tokens tokens, Quantity quantity, int first, int end)
    {
        for (var i = quantity.First - 1; i >= Math.Max(first, quantity.First - Near); i--)
        {
            if (tokens[i].Is(WordRole.Begun) && !tokens[i].Is(WordClass.Ordinal) && !tokens.Is(i - 1, "from") && !tokens[i].Is("now"))
            {
                return true;
            }
        }

        for (var i = quantity.Last + 1; i < Math.Min(end, quantity.Last + Near + 1); i++)
        {
            if (tokens[i].Is(WordRole.Begun) && tokens[i - 1].Word.Lemma is "to" or "for" or "at")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"by 2 each Sunday", "adding one rep per session", "one extra each fortnight", "plus half a minute daily".</summary>
    public static bool IsIncrement(Tokens tokens, Quantity quantity, int first, int end)
    {
        var before = quantity.First > first ? tokens[quantity.First - 1].Word.Lemma : "";
        var isAdded = before is "by" or "add" or "adding" or "plus" && !tokens.Is(quantity.First - 1, TokenKind.Plus);
        var isStep = quantity.More && (IsAdding(tokens, quantity.First, first) || tokens[quantity.Last].Is(WordClass.Each) || tokens[quantity.Last + 1].Is(WordClass.Each)) && quantity.Last < end;
        return isAdded || isStep;
    }

    /// <summary>"Add a second to the hold and one more squeeze".</summary>
    private static bool IsAdding(Tokens tokens, int at, int first)
    {
        for (var i = at - 1; i >= Math.Max(first, at - Reach); i--)
        {
            if (tokens[i].Is(WordRole.Added))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"once you are able", "all at once": no number.</summary>
    public static bool IsConjunction(Tokens tokens, Quantity quantity, int end)
    {
        if (!tokens[quantity.First].Is("once") || quantity.Last > quantity.First + 1)
        {
            return false;
        }

        var next = tokens[quantity.Last];
        return tokens.Is(quantity.First - 1, WordRole.At) || quantity.Last < end && next.Kind == TokenKind.Word
            && !next.Is(WordClass.More | WordClass.Each | WordClass.Often | WordClass.Joiner | WordClass.Moment | WordClass.Preposition | WordClass.Weekday)
            && !(next.Is("a") && tokens[quantity.Last + 1].Word.Unit is Unit.Day or Unit.Week);
    }
}
