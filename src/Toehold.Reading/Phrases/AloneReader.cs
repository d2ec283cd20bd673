namespace Toehold.Reading;

/// <summary>Settles a quantity that stands by itself by its unit, or, without a unit, by the words beside it.</summary>
internal static class AloneReader
{
    private const double MostReps = 500;
    private const int SwitchReach = 6;

    public static Slot Read(Tokens tokens, Quantity quantity, int first, int end, bool isBody)
    {
        if (Math.Max(quantity.Min ?? 0, quantity.Max ?? 0) > MostReps && !quantity.IsTime)
        {
            return Slot.None;
        }

        return quantity.Unit switch
        {
            Unit.Second => TimeReader.Read(tokens, quantity, first, end),
            Unit.Set => IsStatement(tokens, quantity, first) ? Slot.None : Slot.Sets,
            Unit.Rep => IsOtherSide(tokens, quantity, end) || IsDefinition(tokens, quantity, first) || IsKind(tokens, quantity, first, end) ? Slot.None : Slot.Reps,
            Unit.Times => IsComparison(tokens, quantity, end) || IsOtherSide(tokens, quantity, end) ? Slot.None : IsRound(tokens, quantity, first) || (tokens.Is(quantity.Last, "through") && quantity.Last < end && tokens.Has(first, quantity.First, WordClass.Exercise | WordClass.General)) ? Slot.Sets : Slot.Reps,
            Unit.Breath => Slot.Breaths,
            Unit.Count => TimeReader.Read(tokens, quantity with { Unit = Unit.Second }, first, end) is Slot.None ? Slot.None : Slot.Hold,
            Unit.None when TimeReader.IsRelease(tokens, quantity, first) => Slot.Rest,
            Unit.None => Bare(tokens, quantity, first, end, isBody),
            _ => Slot.None,
        };
    }

    /// <summary>"2 reps / second", "at 1-2s/rep".</summary>
    public static bool IsTempo(Tokens tokens, Quantity quantity, int end)
    {
        var slash = quantity.Last + (tokens.Is(quantity.Last, TokenKind.Word) ? 1 : 0);
        return slash < end && tokens.Is(slash, TokenKind.Slash) && (quantity.IsTime ? slash == quantity.Last && IsOneTime(tokens, slash + 1) : tokens[slash + 1].Word.Lemma is "second" or "sec" or "minute" or "min");
    }

    private static bool IsOneTime(Tokens tokens, int at) => tokens[at].Word.Unit == Unit.Rep || tokens[at].IsBase(WordClass.Act | WordClass.Motion | WordClass.Moved);

    /// <summary>"the first set", "your last set", "between sets".</summary>
    private static bool IsStatement(Tokens tokens, Quantity quantity, int first) =>
        quantity.First > first && tokens[quantity.First - 1].Word.Lemma is "the" or "than" or "that's";

    /// <summary>"This equals one rep", "that is one repetition": what is counted, not how often.</summary>
    private static bool IsDefinition(Tokens tokens, Quantity quantity, int first) =>
        quantity is { Min: 1, Max: 1 } && quantity.First > first && tokens[quantity.First - 1].Word.Lemma is "equal" or "equals" or "is" or "makes" or "that's";

    /// <summary>"these 5 stretches", "5 exercises for": a number of exercises, no repetitions.</summary>
    private static bool IsKind(Tokens tokens, Quantity quantity, int first, int end) =>
        (quantity.First > first && tokens[quantity.First - 1].Is("for") && tokens[quantity.UnitAt].Is("step") && tokens.Is(quantity.Last, "and") && tokens.Is(quantity.Last + 1, "then"))
        || (quantity.First > first && tokens[quantity.First - 1].Word.Lemma is "the" or "these" or "those" or "following" or "our" or "my" or "your" or "other" or "this" or "which")
        || tokens[quantity.UnitAt].Is(WordClass.Still) || (quantity.Last < end && tokens[quantity.Last].Word.Lemma is "for" && tokens[quantity.Last + 1].Is(WordClass.Body | WordClass.Pronoun));

    /// <summary>"once more with the other hand".</summary>
    private static bool IsOtherSide(Tokens tokens, Quantity quantity, int end) =>
        quantity.More && tokens.Has(Math.Max(0, quantity.First - SwitchReach), quantity.First, WordClass.Swap) || quantity.More && tokens.Find(quantity.Last, Math.Min(end, quantity.Last + 4), WordClass.Other) is >= 0 and var other && tokens.Is(other + 1, WordClass.Paired);

    /// <summary>"Go round the list twice", "go through it a second time".</summary>
    private static bool IsRound(Tokens tokens, Quantity quantity, int first)
    {
        for (var i = quantity.First - 1; i >= Math.Max(first, quantity.First - 5); i--)
        {
            if (tokens[i].Word.Lemma is "round" or "through" && tokens.Is(i - 1, "go") && tokens.Has(i + 1, quantity.First, WordClass.General))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"three times body weight", "5 times as likely", "10 times more".</summary>
    private static bool IsComparison(Tokens tokens, Quantity quantity, int end)
    {
        if (quantity.Last >= end)
        {
            return false;
        }

        var next = tokens[quantity.Last];
        return (next.Is("out") && tokens.Is(quantity.Last + 1, "of")) || (next.Is("as") && !tokens.Is(quantity.Last + 1, WordClass.Pronoun | WordClass.Ability)) || next.Word.Lemma is "than" or "body" or "stronger" or "faster" or "your" || (next.Is(WordClass.More) && tokens[quantity.Last + 1].Word.Lemma is "than" or "likely");
    }

    private static Slot Bare(Tokens tokens, Quantity quantity, int first, int end, bool isBody)
    {
        if (tokens.Is(quantity.Last, TokenKind.Cross) && quantity.Last < end)
        {
            return Slot.Reps;
        }

        var before = tokens[quantity.First > first ? quantity.First - 1 : -1];
        var next = quantity.Last < end ? tokens[quantity.Last] : default;
        if ((isBody && quantity.First == first || IsPicked(tokens, quantity, first)) && next.Word is not null && quantity.Last < end && (IsThings(tokens, quantity.Last) || (quantity.Last + 1 < end && ReferenceEquals(next.Word, Word.Unknown) && IsThings(tokens, quantity.Last + 1))))
        {
            return Slot.Reps;
        }

        if (before.Kind is TokenKind.Other or TokenKind.Slash && quantity.First > first || IsName(next))
        {
            return Slot.None;
        }

        var isAsked = before.Word is not null && quantity.First > first
            && (before.IsBase(WordClass.Repeat) || (before.Is("for") && tokens[quantity.First - 2].Is("aim") && quantity.First > first + 1));
        isAsked |= quantity.First > first + 1 && before.Is("with") && tokens[quantity.First - 2].Word.Lemma is "start" or "begin";
        isAsked |= before.Is(WordRole.Sum) && next.Word?.Lemma is not "for" && quantity.First > first + 1 && tokens[quantity.First - 2].IsBase(WordClass.Repeat);
        isAsked |= IsTold(tokens, quantity, first, end, isBody);
        isAsked |= quantity.Min is null && tokens.Find(first, end, WordClass.Vague) is >= 0 and var many && tokens[many].Is("many");
        if (quantity is { Min: 1, Max: 1 } && next.Word is not null && next.Is(WordClass.Direction | WordClass.Paired))
        {
            return Slot.None;
        }

        var isSided = next.Word is not null && quantity.Last < end && HasSide(tokens, quantity.Last, end);
        var isOf = next.Word is not null && quantity.Last < end && next.Is("of") && tokens[quantity.Last + 1].Word.Lemma is "each" or "these" or "those" or "them" or "em";
        var isSession = quantity.Last + 1 < end && tokens.Find(quantity.Last, Math.Min(end, quantity.Last + 3), WordClass.General) is > 0 and var session && tokens[session].Word.Unit == Unit.Session && tokens.Has(quantity.Last, session, WordClass.Each);
        var isRow = quantity.Last + 2 < end && tokens.Is(quantity.Last, "in") && tokens.Is(quantity.Last + 1, "a");
        var isMore = quantity.More;
        var isAll = isBody && quantity.First == first && (quantity.Last >= end || (next.Kind == TokenKind.Stop && quantity.Last + 1 >= end) || next.Kind is TokenKind.Comma or TokenKind.Slash || next.Word?.Lemma is "up" or "down");
        if (isAsked && quantity.Last >= end - 1 && IsOfRounds(tokens, first))
        {
            return Slot.Sets;
        }

        return isSession || isAll || isAsked || isSided || isOf || isRow || isMore ? Slot.Reps : Slot.None;
    }

    /// <summary>"That's one round. Do two.": the sentence before speaks of rounds.</summary>
    private static bool IsOfRounds(Tokens tokens, int first)
    {
        for (var i = first - 2; i >= Math.Max(0, first - 4); i--)
        {
            if (tokens[i].Word.Unit == Unit.Set)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"16 in all", "eight to begin with", "stand at the barre, 24": a number that ends what is told.</summary>
    private static bool IsTold(Tokens tokens, Quantity quantity, int first, int end, bool isBody)
    {
        var at = quantity.Last;
        var isLast = at >= end || (at + 1 >= end && tokens[at].Kind == TokenKind.Stop);
        return (isBody && isLast && quantity.First > first && tokens[quantity.First - 1].Kind == TokenKind.Comma)
            || (at < end && (tokens[at].Is(WordRole.Sum) || (tokens.Is(at, "in") && tokens.Is(at + 1, WordRole.Sum))) && !tokens.Is(at, "all"))
            || (at + 1 < end && tokens.Is(at, "to") && tokens.Is(at + 1, WordRole.Begun));
    }

    /// <summary>"Pick up 15 marbles": things that are handled once each.</summary>
    private static bool IsPicked(Tokens tokens, Quantity quantity, int first) =>
        (quantity.First > first + 1 && (tokens.Is(quantity.First - 2, "pick") || tokens.Is(quantity.First - 1, "pick") || tokens.Is(quantity.First - 1, "transfer"))) || (quantity.First == first + 1 && (tokens[quantity.First - 1].Word.Lemma is "take" or "move" or "place" or "thread" or "stack"));

    private static bool IsThings(Tokens tokens, int at) => tokens[at].Is(WordClass.Kit) && tokens[at].Word.Inflected && tokens.Written(at)[^1] is 's';

    private static bool IsName(Token next) => next.Word is not null && next.Kind is TokenKind.Word && next.Is(WordClass.Body | WordClass.Kit) && !next.Is(WordClass.Paired);

    /// <summary>"each leg", "/side", "one way", "in each direction" after a number.</summary>
    public static bool HasSide(Tokens tokens, int at, int end)
    {
        if (tokens[at].Is(WordClass.Direction) || (tokens[at].Is("one") && tokens.Is(at + 1, WordClass.Direction)) || tokens[at].Is("ea"))
        {
            return true;
        }

        var start = at;
        at += tokens[at].Word.Lemma is "on" or "in" or "for" or "with" ? 1 : 0;
        var isEach = tokens[at].Is(WordClass.Each) || tokens[at].Kind == TokenKind.Slash || (at == start && tokens[at].Word.Lemma is "a" or "an");
        at += tokens[at + 1].Is(WordClass.Article | WordClass.Pronoun) ? 2 : 1;
        return isEach && at < end && tokens[at].Is(WordClass.Paired | WordClass.Direction);
    }
}
