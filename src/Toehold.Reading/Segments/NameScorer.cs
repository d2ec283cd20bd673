namespace Toehold.Reading;

/// <summary>Judges how much a label sounds like the name of an exercise.</summary>
internal static class NameScorer
{
    private const WordClass Movement = WordClass.Moved | WordClass.Still | WordClass.Motion | WordClass.Act;
    private const int ManyWords = 7;

    public static int Score(Tokens tokens, Label label)
    {
        if (label.Kind == LabelKind.None)
        {
            return -1;
        }

        var (score, words) = (0, 0);
        var isMovement = false;
        for (var i = label.First; i < label.Last; i++)
        {
            var token = tokens[i];
            words += token.Kind == TokenKind.Word ? 1 : 0;
            isMovement |= token.Is(Movement);
            score += token.Is(WordClass.Body | WordClass.Kit | WordClass.Position) ? 1 : token.Is(WordClass.Foreign) ? -2 : 0;
            score -= token.Is(WordClass.Auxiliary) && !token.Is("get") ? 1 : 0;
        }

        score = Math.Min(score, isMovement ? 2 : 1) + (isMovement ? 2 : 0) + (words <= ManyWords ? 1 : -1);
        return words == 0 ? (label.Words > 2 ? 0 : -2) : IsEmpty(tokens, label.First, label.Last) ? -3 : score + Start(tokens, label);
    }

    /// <summary>Whether no word of it could name anything: "Max", "All", "Then do".</summary>
    public static bool IsEmpty(Tokens tokens, int first, int last)
    {
        const WordClass Function = WordClass.UpTo | WordClass.AtLeast | WordClass.General | WordClass.Repeat | WordClass.Article | WordClass.Preposition | WordClass.Pronoun
            | WordClass.Joiner | WordClass.Manner | WordClass.SlotLabel | WordClass.Often | WordClass.Moment | WordClass.Weekday | WordClass.Time | WordClass.Each | WordClass.More
            | WordClass.Vague | WordClass.About | WordClass.Progress | WordClass.Auxiliary | WordClass.Same | WordClass.Exercise;
        for (var i = first; i < last; i++)
        {
            var token = tokens[i];
            var isPlain = token.Is(Function) || token.Word.Unit is not Unit.None || (token.Is(WordClass.Keep | WordClass.Rest) && !token.Is(WordClass.Act)) || token.Word.IsNumber;
            if (token.Kind == TokenKind.Word && !isPlain)
            {
                return false;
            }
        }

        return true;
    }

    private static int Start(Tokens tokens, Label label)
    {
        var token = tokens[label.First];
        var isOrder = token.IsBase(WordClass.Repeat | WordClass.Step | WordClass.Keep | WordClass.Rest) || token.Word.Lemma is "hold" or "return";
        return token.Is(WordClass.Meta | WordClass.Page | WordClass.Aside | WordClass.Variant) ? -4
            : isOrder && label.Words > 2 ? -2
            : token.Is(WordClass.Pronoun | WordClass.Auxiliary | WordClass.Condition | WordClass.Negation | WordClass.Time) ? -3
            : IsOrder(tokens, label) ? -2
            : 0;
    }

    /// <summary>"Bend your knees": a verb with its object, no name.</summary>
    private static bool IsOrder(Tokens tokens, Label label) =>
        label.Words > 2 && tokens[label.First].IsBase(WordClass.Act | WordClass.Motion | WordClass.Posture | WordClass.Step)
        && tokens.Is(label.First + 1, WordClass.Article | WordClass.Pronoun | WordClass.Preposition);
}
