namespace Toehold.Reading;

/// <summary>Tells whether a sentence speaks of all exercises, and whether a line heads a group of them.</summary>
internal static class Scope
{
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

    /// <summary>"Phase 2: weeks 3 to 6", "Warm-up", "Weeks 1-2 (daily)".</summary>
    public static bool IsGroup(Tokens tokens, LineReading reading)
    {
        var label = reading.Label;
        var isPart = label.Kind == LabelKind.Whole && reading is { Doses: 0, Line.AfterBlank: true } && tokens[label.Last - 1] is { Word.Inflected: true } last && last.Is(WordClass.Exercise) && tokens[reading.Line.Last - 1].Kind == TokenKind.Colon;
        var isTimed = label.Kind == LabelKind.Whole && reading is { Doses: 0, Name: > -3 and < 2, Line: { AfterBlank: true, Marker: Marker.None } } && reading.PhraseFirst < reading.PhraseLast && reading.Orders == 0;
        return isPart || isTimed || !reading.IsMeta && (label.Kind is LabelKind.Whole or LabelKind.Bold or LabelKind.Colon || (label.Kind == LabelKind.Dash && tokens.IsNumber(label.First + 1) && !tokens.Is(label.First, "step"))) && reading.Line.Marker is Marker.None or Marker.Heading && tokens[label.First].Is(WordClass.Group)
            && (tokens.IsNumber(label.First + 1) || label.Words < 4);
    }
}
