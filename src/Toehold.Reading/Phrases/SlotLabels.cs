namespace Toehold.Reading;

/// <summary>Reads a label such as "Sets", "Hold time", "Times per day" or a table's heading as the slot that it announces.</summary>
internal static class SlotLabels
{
    /// <summary>The slot of the words in a range, or none where they say anything else as well.</summary>
    public static Slot Of(Tokens tokens, int first, int last)
    {
        if (last - first is < 1 or > 5)
        {
            return Slot.None;
        }

        var found = Asked(tokens, first, last);
        for (var i = first; i < last; i++)
        {
            var one = Of(tokens[i].Word);
            if (one == Slot.None && !IsFiller(tokens[i]))
            {
                return Slot.None;
            }

            found = Stronger(found, one == Slot.Reps && tokens[i].Is("time") && tokens.Has(i + 1, last, WordClass.Time) ? Slot.Time : one);
        }

        return found is Slot.PerDay or Slot.PerWeek && IsIndex(tokens, first, last) ? Slot.None : found;
    }

    /// <summary>"How many", "How often", "How long".</summary>
    private static Slot Asked(Tokens tokens, int first, int last) =>
        last != first + 2 || !tokens.Is(first, "how") ? Slot.None
            : tokens[first + 1].Word.Lemma switch { "many" => Slot.Reps, "often" => Slot.Often, "long" => Slot.Time, _ => Slot.None };

    /// <summary>"Week", "Day", "Week/Day": when it was, not how often.</summary>
    private static bool IsIndex(Tokens tokens, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && !(tokens[i] is { Word: { Inflected: false, Unit: Unit.Day or Unit.Week } }))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsFiller(Token token) =>
        token.Kind is TokenKind.Open or TokenKind.Close or TokenKind.Emphasis or TokenKind.Slash or TokenKind.Dash or TokenKind.Stop
        || token.Is(WordClass.Each | WordClass.Article | WordClass.Pronoun | WordClass.Preposition | WordClass.Joiner | WordClass.Exercise | WordClass.SlotLabel)
        || token.Word.Lemma is "number" or "how" or "many" or "long" or "recommend" or "suggest" or "stretch" or "position" or "s" or "sec" or "seconds" or "total" or "no" or "x";

    private static Slot Of(Word word) => word.Lemma switch
    {
        "set" or "round" => Slot.Sets,
        "rep" or "reps" or "repetition" or "repeat" or "repeats" or "count" or "time" => Slot.Reps,
        "hold" or "holding" => Slot.Hold,
        "rest" or "recovery" => Slot.Rest,
        "day" or "daily" => Slot.PerDay,
        "week" or "weekly" => Slot.PerWeek,
        "duration" or "length" or "seconds" or "minute" => Slot.Time,
        "frequency" or "freq" or "often" => Slot.Often,
        "breath" => Slot.Breaths,
        _ => Slot.None,
    };

    private static Slot Stronger(Slot a, Slot b) => Rank(a) >= Rank(b) ? a : b;

    private static int Rank(Slot slot) => slot switch
    {
        Slot.PerWeek => 6,
        Slot.PerDay => 5,
        Slot.Often => 4,
        Slot.Hold or Slot.Rest or Slot.Sets => 3,
        Slot.Time => 2,
        Slot.None => 0,
        _ => 1,
    };
}
