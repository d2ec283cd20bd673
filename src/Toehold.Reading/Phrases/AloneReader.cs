namespace Toehold.Reading;

/// <summary>Settles a quantity that stands by itself by its unit, or, without a unit, by the words beside it.</summary>
internal static class AloneReader
{
    private const double MostReps = 500;

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
            Unit.Rep => IsKind(tokens, quantity, first, end) ? Slot.None : Slot.Reps,
            Unit.Times => IsComparison(tokens, quantity, end) ? Slot.None : Slot.Reps,
            Unit.Breath => Slot.Breaths,
            Unit.Count => TimeReader.Read(tokens, quantity with { Unit = Unit.Second }, first, end) is Slot.None ? Slot.None : Slot.Hold,
            Unit.None => Bare(tokens, quantity, first, end, isBody),
            _ => Slot.None,
        };
    }

    /// <summary>"the first set", "your last set", "between sets".</summary>
    private static bool IsStatement(Tokens tokens, Quantity quantity, int first) =>
        quantity.First > first && tokens[quantity.First - 1].Word.Lemma is "the" or "than";

    /// <summary>"these 5 stretches", "5 exercises for": a number of exercises, no repetitions.</summary>
    private static bool IsKind(Tokens tokens, Quantity quantity, int first, int end) =>
        (quantity.First > first && tokens[quantity.First - 1].Word.Lemma is "the" or "these" or "those" or "following" or "our" or "my" or "your")
        || tokens[quantity.UnitAt].Is(WordClass.Still) || (quantity.Last < end && tokens[quantity.Last].Word.Lemma is "for" && tokens[quantity.Last + 1].Is(WordClass.Body | WordClass.Pronoun));

    /// <summary>"three times body weight", "5 times as likely", "10 times more".</summary>
    private static bool IsComparison(Tokens tokens, Quantity quantity, int end)
    {
        if (quantity.Last >= end)
        {
            return false;
        }

        var next = tokens[quantity.Last];
        return next.Word.Lemma is "as" or "than" or "body" or "stronger" or "faster" or "your" || (next.Is(WordClass.More) && tokens[quantity.Last + 1].Word.Lemma is "than" or "likely");
    }

    private static Slot Bare(Tokens tokens, Quantity quantity, int first, int end, bool isBody)
    {
        var before = quantity.First > first ? tokens[quantity.First - 1] : default;
        var next = quantity.Last < end ? tokens[quantity.Last] : default;
        if (before.Kind is TokenKind.Other or TokenKind.Slash && quantity.First > first || IsName(next))
        {
            return Slot.None;
        }

        var isAsked = before.Word is not null && quantity.First > first
            && (before.IsBase(WordClass.Repeat) || (before.Is("for") && tokens[quantity.First - 2].Is("aim") && quantity.First > first + 1));
        var isSided = next.Word is not null && quantity.Last < end && HasSide(tokens, quantity.Last, end);
        var isOf = next.Word is not null && quantity.Last < end && next.Is("of") && tokens[quantity.Last + 1].Word.Lemma is "each" or "these" or "those" or "them";
        var isRow = quantity.Last + 2 < end && tokens.Is(quantity.Last, "in") && tokens.Is(quantity.Last + 1, "a");
        var isMore = quantity.More;
        var isAll = isBody && quantity.First == first && (quantity.Last >= end || next.Kind is TokenKind.Comma or TokenKind.Slash || next.Word?.Lemma is "up" or "down");
        return isAll || isAsked || isSided || isOf || isRow || isMore ? Slot.Reps : Slot.None;
    }

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
