namespace Toehold.Reading;

/// <summary>Tells whether a sentence speaks of all exercises, and whether a line heads a group of them.</summary>
internal static class Scope
{
    private const int LongestDay = 8;
    private const int LongestRounds = 12;

    /// <summary>"Each exercise", "all of these", "the whole list", "unless it says otherwise".</summary>
    public static bool IsAll(Tokens tokens, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var isEach = tokens[i].Word.Lemma is "each" or "every" or "per" && (tokens.Has(i + 1, Math.Min(end, i + 3), WordClass.Exercise | WordClass.Still) || tokens[i + 1].Word.Lemma is "of" or "one" or "move");
            if (isEach || (tokens[i].Is(WordClass.General) && !tokens[i].Is(WordClass.Exercise) && !tokens.Has(i + 1, Math.Min(end, i + 4), WordClass.Body | WordClass.Kit) && !(tokens[i].Is("all") && tokens[i + 1].Word.Lemma is "four" or "the")) || tokens[i].Is("otherwise") || (tokens[i].Word.Lemma is "these" or "both" && tokens.Is(i + 1, WordClass.Exercise)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"30 seconds each", "one minute per exercise": what is said is of every exercise by itself.</summary>
    public static bool IsEach(Tokens tokens, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var isLast = i + 1 >= end || tokens[i + 1].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Close or TokenKind.Colon;
            if (tokens[i].Is(WordClass.Each) && (isLast || tokens.Has(i + 1, Math.Min(end, i + 3), WordClass.Exercise | WordClass.Still) || tokens[i + 1].Word.Lemma is "of" or "one" or "move"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"TUESDAY (after the track)": a heading that begins with one day of the week.</summary>
    public static bool IsWeekday(Tokens tokens, LineReading reading) =>
        reading is { Doses: 0, Orders: 0, Line: { Marker: Marker.None or Marker.Heading, AfterBlank: true } line, Label.Kind: LabelKind.Whole or LabelKind.Bold } && tokens[reading.Label.First].Is(WordClass.Weekday)
        && line.Last - line.First <= LongestDay && !tokens.Has(reading.Label.First + 1, reading.Label.Last, WordClass.Weekday) && reading.PhraseFirst == reading.PhraseLast && !HasNumber(tokens, line);

    private static bool HasNumber(Tokens tokens, Line line)
    {
        for (var i = line.First; i < line.Last; i++)
        {
            if (tokens.IsNumber(i) || tokens[i].Kind is TokenKind.NoNumber or TokenKind.Ordinal or TokenKind.Clock)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"on the bell, 2 rounds through:": a line that gives the rounds of what stands below it.</summary>
    public static bool IsRounds(Tokens tokens, LineReading reading)
    {
        var line = reading.Line;
        return reading is { Doses: 1, Orders: 0, Name: < 3 } && line is { Marker: Marker.None or Marker.Heading } && line.Last - line.First is > 2 and <= LongestRounds && tokens[line.Last - 1].Kind == TokenKind.Colon
            && tokens.IsNumber(RoundAt(tokens, line) - 1);
    }

    private static int RoundAt(Tokens tokens, Line line)
    {
        var at = line.First + 1;
        while (at < line.Last && tokens[at].Word.Unit != Unit.Set)
        {
            at++;
        }

        return at < line.Last ? at : 0;
    }

    /// <summary>"Phase 2: weeks 3 to 6", "Warm-up", "Weeks 1-2 (daily)".</summary>
    public static bool IsGroup(Tokens tokens, LineReading reading)
    {
        var label = reading.Label;
        if (IsWeekday(tokens, reading) || IsRounds(tokens, reading))
        {
            return true;
        }

        var isPart = (reading is { Doses: 0, Orders: 0 } && label.Kind == LabelKind.Whole && tokens[reading.Line.Last - 1].Kind == TokenKind.Colon && tokens.Written(label.Last - 1) is "include" or "includes" or "are" or "following" or "below" or "these") || (reading is { Doses: 0, Name: < 3, Line.Marker: Marker.Heading } && tokens[label.Last - 1].Is(WordClass.General)) || label.Kind == LabelKind.Whole && reading is { Doses: 0, Line.AfterBlank: true } && tokens[label.Last - 1] is { Word.Inflected: true } last && last.Is(WordClass.Exercise) && tokens[reading.Line.Last - 1].Kind == TokenKind.Colon;
        var isTimed = label.Kind == LabelKind.Whole && reading is { Doses: 0, Name: > -3 and < 2, Line: { AfterBlank: true, Marker: Marker.None } } && reading.PhraseFirst < reading.PhraseLast && reading.Orders == 0;
        return isPart || isTimed || !reading.IsMeta && (label.Kind is LabelKind.Whole or LabelKind.Bold or LabelKind.Colon || (label.Kind == LabelKind.Dash && tokens.IsNumber(label.First + 1) && !tokens.Is(label.First, "step"))) && reading.Line.Marker is Marker.None or Marker.Heading && tokens[label.First].Is(WordClass.Group)
            && (tokens.IsNumber(label.First + 1) || label.Words < 4);
    }
}
