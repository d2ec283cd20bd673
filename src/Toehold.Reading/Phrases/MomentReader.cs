namespace Toehold.Reading;

/// <summary>Counts the moments of the day and the days of the week that a sentence names: "morning and night", "Mon / Wed / Sat", "8 am, noon and 4 pm".</summary>
internal static class MomentReader
{
    private const int Reach = 6;

    private static readonly string[] Days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    /// <summary>Whether a list of two or more moments stands near this place.</summary>
    public static bool IsList(Tokens tokens, int at, int end)
    {
        var found = 0;
        for (var i = at; i < end && i < at + Reach; i++)
        {
            found += tokens.Is(i, WordClass.Moment) ? 1 : 0;
        }

        return found > 1;
    }

    public static Phrase? Read(Tokens tokens, int at, int first, int end)
    {
        var token = tokens[at];
        return token.Is("once") && tokens.Is(at + 1, WordRole.At) && Hours(tokens, at, end) is { } hours ? hours
            : token.Is("once") && tokens[at + 1].Word.Lemma is "in" or "at" && First(tokens, at, end) is > 0 and var moment && IsList(tokens, moment, end) ? Moments(tokens, moment, first, end)
            : token.Is("bed") && tokens.Is(at - 1, "before") ? Moments(tokens, at, first, end)
            : token.Is(WordClass.Weekday) ? Weekdays(tokens, at, first, end)
            : token.Is(WordClass.Moment) || token.Kind == TokenKind.Clock ? Moments(tokens, at, first, end)
            : token.Kind == TokenKind.Number && tokens.Is(at + 1, WordClass.Moment) && tokens[at + 1].Word.Lemma is "am" or "pm" ? Moments(tokens, at, first, end)
            : null;
    }

    /// <summary>"once at 11 and once at 3".</summary>
    private static Phrase? Hours(Tokens tokens, int at, int end)
    {
        var (count, last) = (0, at);
        for (var i = at + 1; i + 1 < end && i < last + Reach; i++)
        {
            if (tokens.Is(i, WordRole.At) && tokens[i + 1].Kind is TokenKind.Number or TokenKind.Clock)
            {
                (count, last) = (count + 1, i + 2);
            }
        }

        return count > 1 ? new Phrase(Slot.PerDay, count, count, at, last, PhraseUse.Plain) : null;
    }

    /// <summary>The moment that follows "once in the" or "once at", or -1.</summary>
    private static int First(Tokens tokens, int at, int end) => tokens.Find(at, Math.Min(at + 4, end), WordClass.Moment);

    private static Phrase? Moments(Tokens tokens, int at, int first, int end)
    {
        var (count, last, gap) = (0, at, 0);
        for (var i = at; i < end && gap < 6; i++, gap++)
        {
            if ((tokens.Is(i, WordClass.Moment) && tokens[i].Word.Lemma is not ("am" or "pm" or "break")) || tokens[i].Word.Lemma is "bed"
                || (tokens.Is(i, WordClass.Moment) && i > 0 && tokens[i - 1].Kind is TokenKind.Number && tokens[i].Word.Lemma is "am" or "pm") || tokens[i].Kind == TokenKind.Clock)
            {
                (count, last, gap) = (count + 1, i + 1, 0);
            }
            else if (tokens[i].Kind == TokenKind.Word && !tokens[i].Is(WordClass.Joiner | WordClass.Preposition | WordClass.Article | WordClass.Each | WordClass.Moment | WordClass.Ordinal)
                && tokens[i].Word.Lemma is not ("thing" or "go" or "before" or "once"))
            {
                break;
            }
        }

        var isRange = count < 3 && at + 2 < end && tokens[at].Kind is TokenKind.Clock && tokens[at + 1].Kind is TokenKind.Dash;
        return isRange || count == 0 || (count == 1 && !IsFrequency(tokens, at, first, end)) || count > 6 ? null
            : new Phrase(Slot.PerDay, count, count, at, last, PhraseUse.Plain);
    }

    /// <summary>Whether one moment says how often: "before bed", "at bedtime", "each morning", "Mornings only", "after school".</summary>
    private static bool IsFrequency(Tokens tokens, int at, int first, int end)
    {
        var before = at > first ? tokens[at - 1].Word.Lemma : "";
        var word = tokens[at];
        if (word.Kind != TokenKind.Word)
        {
            return false;
        }

        return before is "every" or "each"
            || (word.Word.Lemma is "bed" or "bedtime" or "school" && before is "before" or "at" or "after")
            || (word.Word.Lemma is "morning" or "evening" or "afternoon" or "night" && word.Word.Inflected && at == first)
            || (word.Word.Lemma == "mornings" && at == first)
            || (before == "the" && at > first + 1 && tokens[at - 2].Is("in") && (end - first < 9 || (at > first + 2 && tokens[first].Is(WordClass.Repeat))));
    }

    private static Phrase? Weekdays(Tokens tokens, int at, int first, int end)
    {
        var (set, last, from) = (0, at, -1);
        for (var i = at; i < end && i < at + 20; i++)
        {
            if (tokens.Is(i, WordClass.Weekday))
            {
                var day = Day(tokens[i].Word.Lemma);
                for (var d = from < 0 ? day : from; from < 0 ? d <= day : d != day; d = (d + 1) % 7)
                {
                    set |= 1 << d;
                    if (from < 0)
                    {
                        break;
                    }
                }

                set |= 1 << day;
                from = IsThrough(tokens, i + 1) ? day : -1;
                last = i + 1;
            }
            else if (tokens[i].Kind == TokenKind.Word && !tokens[i].Is(WordClass.Joiner | WordClass.Preposition))
            {
                break;
            }
        }

        var count = System.Numerics.BitOperations.PopCount((uint)set);
        var isHours = (at > first + 3 && tokens[at - 1].Kind == TokenKind.Comma && tokens[at - 2].Kind == TokenKind.Number && (tokens.Is(at - 3, TokenKind.Dash) || tokens.Is(at - 3, "to"))) || (last < end && tokens[last].Kind is TokenKind.Number or TokenKind.Clock or TokenKind.NoNumber)
            || (at > first + 1 && tokens[at - 1].Kind == TokenKind.Open && last < end && tokens[last].Kind == TokenKind.Comma && !tokens.IsNumber(last + 1));
        var isAsked = !isHours && count > 1 || (at > first && tokens[at - 1].Word.Lemma is "on" or "every" && tokens[at].Word.Inflected);
        return isAsked ? new Phrase(Slot.PerWeek, count, count, at, last, PhraseUse.Plain) : null;
    }

    private static bool IsThrough(Tokens tokens, int at) => tokens[at].Kind == TokenKind.Dash || tokens[at].Word.Lemma is "to" or "through";

    private static int Day(string lemma) => Math.Max(0, Array.FindIndex(Days, day => lemma.StartsWith(day, StringComparison.Ordinal)));
}
