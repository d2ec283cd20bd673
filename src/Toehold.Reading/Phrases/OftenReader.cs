namespace Toehold.Reading;

/// <summary>Reads a frequency that needs no number: "daily", "every other day", "BID", "every two hours", "whenever you like".</summary>
internal static class OftenReader
{
    public static Phrase? Read(Tokens tokens, int at, int first, int end)
    {
        var word = tokens[at].Word;
        return word.Class.HasFlag(WordClass.Often) ? Often(tokens, at, first, end)
            : word.Lemma is "every" or "each" or "per" ? Every(tokens, at, end)
            : word.Lemma is "alternate" or "alternating" && tokens.Is(at + 1, "day") && at + 1 < end ? Phrase(Slot.PerWeek, 3, 4, at, at + 2)
            : word.Lemma == "throughout" && tokens[at + 2].Word.Unit == Unit.Day && at + 2 < end ? Vague(at, at + 3)
            : word.Lemma is "as" && tokens[at + 1].Word.Lemma is "often" or "many" or "much" && at + 2 < end ? Vague(at, at + 2)
            : word.Lemma == "most" && tokens[at + 1].Word.Unit == Unit.Day && tokens[at + 1].Word.Inflected && at + 1 < end ? Vague(at, at + 2)
            : word.Lemma == "whenever" ? Vague(at, at + 1)
            : word.Lemma is "regularly" or "frequently" ? Vague(at, at + 1)
            : null;
    }

    private static Phrase? Often(Tokens tokens, int at, int first, int end)
    {
        var lemma = tokens[at].Word.Lemma;
        if (tokens.Is(at + 1, TokenKind.Dash) && tokens.Tight(at + 1) && tokens.Tight(at + 2))
        {
            return null;
        }

        if (lemma is "daily" or "everyday" or "weekly" or "nightly" && !EndsHere(tokens, at + 1, end))
        {
            return null;
        }

        if (lemma is "daily" or "everyday" && QuantityReader.Read(tokens, at + 1, end) is { Unit: Unit.Times or Unit.Session, Min: { } times } counted)
        {
            return Phrase(Slot.PerDay, times, counted.Max ?? times, at, counted.Last);
        }

        return lemma switch
        {
            "daily" or "everyday" or "nightly" or "qd" => Phrase(Slot.PerDay, 1, 1, at, at + 1),
            "bid" => Phrase(Slot.PerDay, 2, 2, at, at + 1),
            "tid" => Phrase(Slot.PerDay, 3, 3, at, at + 1),
            "qid" => Phrase(Slot.PerDay, 4, 4, at, at + 1),
            "qod" => Phrase(Slot.PerWeek, 3, 4, at, at + 1),
            "weekly" => Phrase(Slot.PerWeek, 1, 1, at, at + 1),
            _ => at >= first ? Vague(at, at + 1) : null,
        };
    }

    private static bool EndsHere(Tokens tokens, int at, int end)
    {
        if (at >= end || tokens[at].Kind != TokenKind.Word)
        {
            return true;
        }

        return tokens[at].Is(WordClass.Preposition | WordClass.Joiner | WordClass.Condition | WordClass.Time | WordClass.Pronoun | WordClass.Article | WordClass.Moment)
            || tokens[at].Word.Lemma is "once" or "at" or "only" || tokens.IsNumber(at);
    }

    private static Phrase? Every(Tokens tokens, int at, int end)
    {
        var next = at + 1;
        next += next < end && tokens[next].Word.Lemma is "single" or "other" or "second" or "third" or "alternate" ? 1 : 0;
        if (next >= end)
        {
            return null;
        }

        var kind = tokens[next - 1].Word.Lemma;
        if (tokens[next].Kind == TokenKind.Ordinal || NumberReader.Read(tokens, next, end, out _, out _) || tokens[next].Is(WordClass.Vague))
        {
            return Counted(tokens, at, next, end);
        }

        var word = tokens[next].Word;
        if (word.Class.HasFlag(WordClass.Moment) && next + 1 < end && tokens[next + 1].Word.Unit == Unit.Hour)
        {
            return Vague(at, next + 2);
        }

        if (word.Unit == Unit.Day || (next == at + 1 && word.Class.HasFlag(WordClass.Moment) && tokens[at].Is("every") && !MomentReader.IsList(tokens, at, end)))
        {
            return kind switch
            {
                "other" or "second" or "alternate" => Phrase(Slot.PerWeek, 3, 4, at, next + 1),
                "third" => Phrase(Slot.PerWeek, 2, 3, at, next + 1),
                _ => tokens[at].Is("per") ? null : MomentReader.IsList(tokens, at, end) ? null : Phrase(Slot.PerDay, 1, 1, at, next + 1),
            };
        }

        return word.Unit == Unit.Hour && !tokens[at].Is("per") ? Vague(at, next + 1) : null;
    }

    /// <summary>"every 2nd day", "every 3 days", "every two hours".</summary>
    private static Phrase? Counted(Tokens tokens, int at, int next, int end)
    {
        var value = tokens[next].Kind == TokenKind.Ordinal ? tokens[next].Value : double.NaN;
        var after = next + 1;
        if (double.IsNaN(value) && NumberReader.Read(tokens, next, end, out value, out var read))
        {
            after = read;
            if (tokens[after].Kind is TokenKind.Dash || tokens[after].Word.Lemma is "to" or "or")
            {
                after += 2;
            }
        }

        var unit = after < end ? tokens[after].Word.Unit : Unit.None;
        if (unit is Unit.Hour or Unit.Minute)
        {
            return Vague(at, after + 1);
        }

        return unit == Unit.Day && value is 2 or 3 ? Phrase(Slot.PerWeek, value == 2 ? 3 : 2, value == 2 ? 4 : 3, at, after + 1) : null;
    }

    private static Phrase Phrase(Slot slot, double min, double max, int first, int last) => new(slot, min, max, first, last, PhraseUse.Plain);

    private static Phrase Vague(int first, int last) => new(Slot.Often, null, null, first, last, PhraseUse.Vague);
}
