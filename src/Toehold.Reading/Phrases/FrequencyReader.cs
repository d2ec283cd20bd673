namespace Toehold.Reading;

/// <summary>Reads how often: after a quantity ("3 times a day"), or in words of its own ("every other day", "morning and evening").</summary>
internal static class FrequencyReader
{
    /// <summary>Nobody is asked for more sessions a day or week than this: "85 pitches a day" is none.</summary>
    private const double Most = 30;

    /// <summary>The frequency that a quantity begins, or null where the words after it are of something else.</summary>
    public static Phrase? After(Tokens tokens, Quantity quantity, int end)
    {
        var at = quantity.Last;
        var isSpread = false;
        while (at < end && (tokens.Is(at, TokenKind.Cross) || tokens[at].Word.Lemma is "spread" or "evenly" or "spaced" or "time" or "or" or "only"
            || (tokens.Is(at, TokenKind.Open) && at + 1 < end && (tokens.Is(at + 1, WordClass.Each) || tokens.Is(at + 1, WordClass.Often)))))
        {
            isSpread |= tokens[at].Is("spread");
            at++;
        }

        at += quantity.Unit == Unit.None && at + 2 < end && tokens[at] is { Word: { Inflected: true } } && tokens[at].Is(WordClass.Moment) && tokens[at + 1].Is(WordClass.Article | WordClass.Each) && tokens[at + 2].Word.Unit == Unit.Week ? 1 : 0;
        if (quantity.Unit == Unit.Day)
        {
            return DaysOfWeek(tokens, quantity, at, end);
        }

        if (quantity.Unit is not (Unit.None or Unit.Times or Unit.Session or Unit.Set) && !isSpread)
        {
            return null;
        }

        var (period, next) = Period(tokens, at, end);
        var slot = period switch
        {
            Unit.Day => Slot.PerDay,
            Unit.Week => Slot.PerWeek,
            _ => Slot.None,
        };
        return slot == Slot.None || Math.Max(quantity.Min ?? 0, quantity.Max ?? 0) > Most ? null : new Phrase(slot, quantity.Min, quantity.Max, quantity.First, next, PhraseUse.Plain);
    }

    /// <summary>"a day", "per week", "/day", "daily", "each night", "throughout the day".</summary>
    public static (Unit Period, int Next) Period(Tokens tokens, int at, int end)
    {
        if (at < end && tokens[at].Is(WordClass.Often) && tokens[at].Word.Lemma is "daily" or "everyday" or "nightly" or "weekly")
        {
            return (tokens[at].Is("weekly") ? Unit.Week : Unit.Day, at + 1);
        }

        var start = at;
        while (at < end && at < start + 4 && (tokens[at].Is(WordClass.Each | WordClass.Article) || tokens[at].Kind is TokenKind.Slash or TokenKind.Dash
            || tokens[at].Word.Lemma is "in" or "per" or "during" or "throughout" or "through" or "over" or "single" or "across" or "of" or "at" or "the" or "one" or "least"))
        {
            at++;
        }

        if (at < end && at > start && tokens[at].Word.Lemma is "daily" or "weekly")
        {
            return (tokens[at].Is("weekly") ? Unit.Week : Unit.Day, at + 1);
        }

        if (at >= end || (at == start && !tokens.Is(at - 1, TokenKind.Cross)))
        {
            return (Unit.None, start);
        }

        var word = tokens[at].Word;
        var isOther = word.Class.HasFlag(WordClass.Other) || word.Class.HasFlag(WordClass.Ordinal);
        return isOther ? (Unit.None, start)
            : word.Unit is Unit.Day or Unit.Week ? (word.Unit, at + 1)
            : word.Lemma is "morning" or "evening" ? (Unit.Day, at + 1)
            : (Unit.None, start);
    }

    private static Phrase? DaysOfWeek(Tokens tokens, Quantity quantity, int at, int end)
    {
        var (period, next) = Period(tokens, at, end);
        if (period == Unit.Week)
        {
            return new Phrase(Slot.PerWeek, quantity.Min, quantity.Max, quantity.First, next, PhraseUse.Plain);
        }

        if (tokens.Is(at, "out") && tokens.Is(at + 1, "of"))
        {
            return new Phrase(Slot.PerWeek, quantity.Min, quantity.Max, quantity.First, Math.Min(at + 3, end), PhraseUse.Plain);
        }

        if (tokens.Is(at, "on") && NumberReader.Read(tokens, at + (tokens.Is(at + 1, TokenKind.Comma) ? 2 : 1), end, out var off, out next) && quantity.Min is { } on && on + off is > 0 and <= 7)
        {
            var share = 7 * on / (on + off);
            return new Phrase(Slot.PerWeek, Math.Floor(share), Math.Ceiling(share), quantity.First, Math.Min(next + 2, end), PhraseUse.Plain);
        }

        return null;
    }
}
