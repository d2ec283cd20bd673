namespace Toehold.Reading;

/// <summary>Judges how much a label sounds like the name of an exercise.</summary>
internal static class NameScorer
{
    private const WordClass Movement = WordClass.Moved | WordClass.Still | WordClass.Motion | WordClass.Act;
    private const WordClass Kept = WordClass.Posture | WordClass.Keep | WordClass.Swap;
    private const int ManyWords = 7;

    /// <summary>In longer labels a word such as "bear" or "frog" is not the name.</summary>
    private const int ShortName = 3;

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
            isMovement |= token.Is(Movement) || KnownNames.Length(tokens, i, label.Last) > (label.Words > ShortName ? 1 : 0) || (token.Is(Kept) && !token.Is(WordRole.Kept)) || (token.Word.Unit == Unit.Set && i > label.First && tokens.Is(i - 1, WordClass.Body));
            score += token.Is(WordClass.Body | WordClass.Kit | WordClass.Position) ? 1 : token.Is(WordClass.Foreign) ? -2 : 0;
            score -= token.Is(WordRole.Own) || token.Is(WordClass.Past) ? 3 : 0;
            score -= token.Is(WordClass.Auxiliary) && !token.Is(WordRole.Getting) ? 1 : 0;
        }

        score -= label.Kind == LabelKind.Amount && !isMovement ? (words == 1 ? 2 : 1) : 0;
        score -= HasTitleWord(tokens, label) || tokens.Is(label.Last - 1, WordRole.Test) ? 3 : 0;
        score -= IsAmount(tokens, label) ? 4 : 0;
        score = Math.Min(score, isMovement ? 2 : 1) + (isMovement ? 2 : 0) + (words <= ManyWords ? 1 : -1);
        return words == 0 ? (label.Words > 2 ? 0 : -2) : IsEmpty(tokens, label.First, label.Last) ? -3 : score + Start(tokens, label);
    }

    /// <summary>"40 sec, swap feet", "4 times": words that begin with an amount.</summary>
    private static bool IsAmount(Tokens tokens, Label label) =>
        tokens[label.First].Kind == TokenKind.Number && QuantityReader.Read(tokens, label.First, label.Last) is { Unit: Unit.Second or Unit.Times, UnitAt: > 0 };

    /// <summary>"Ward exercise sheet", "Moves and Sets table": words that name a text, or two columns of a table.</summary>
    private static bool HasTitleWord(Tokens tokens, Label label)
    {
        var columns = 0;
        for (var i = label.First; i < label.Last; i++)
        {
            if ((tokens[i].Is(WordClass.General) && !tokens[i].Is(WordClass.Exercise)) || (i > label.First && tokens[i].Word.Lemma is "required" or "needed"))
            {
                return true;
            }

            columns += tokens[i].Word.Unit is Unit.Set or Unit.Rep or Unit.Times && !tokens[i].Is(WordClass.Act | WordClass.Motion) && !tokens[i].Word.IsNumber ? 1 : 0;
        }

        return columns > 1;
    }

    /// <summary>Whether no word of it could name anything: "Max", "All", "Then do".</summary>
    public static bool IsEmpty(Tokens tokens, int first, int last) => HasOnlyFunction(tokens, first, last) && !KnownNames.Has(tokens, first, last);

    private static bool HasOnlyFunction(Tokens tokens, int first, int last)
    {
        const WordClass Function = WordClass.UpTo | WordClass.AtLeast | WordClass.General | WordClass.Repeat | WordClass.Article | WordClass.Preposition | WordClass.Pronoun
            | WordClass.Joiner | WordClass.Manner | WordClass.SlotLabel | WordClass.Often | WordClass.Moment | WordClass.Weekday | WordClass.Time | WordClass.Each | WordClass.More
            | WordClass.Vague | WordClass.About | WordClass.Progress | WordClass.Auxiliary | WordClass.Same | WordClass.Exercise;
        var (some, ways) = (false, 0);
        for (var i = first; i < last; i++)
        {
            var token = tokens[i];
            var isPlain = token.Is(Function) || (token.Word.Unit is not Unit.None && !token.Is(WordClass.Body | WordClass.Paired)) || (token.Is(WordClass.Keep | WordClass.Rest) && !token.Is(WordClass.Act)) || token.Word.IsNumber;
            some |= token.Kind == TokenKind.Word;
            ways += token.Is(WordRole.Way) ? 1 : 0;
            if (token.Kind == TokenKind.Word && !isPlain && !token.Is(WordRole.Choice))
            {
                return false;
            }
        }

        return some && !(ways > 1 && last - first < ManyWords);
    }

    private static int Start(Tokens tokens, Label label)
    {
        var token = tokens[label.First];
        var isOrder = token.IsBase(WordClass.Repeat | WordClass.Step | WordClass.Keep | WordClass.Rest) || token.Is(WordRole.Holding);
        return label.Words > 1 && (token.Word.Inflected || token.Is("stretches")) && token.Is(WordClass.Still | WordClass.Act) && tokens.Written(label.First)[^1] is 's' && tokens.Is(label.First + 1, WordClass.Body) && (label.Last >= tokens.Count || tokens.Is(label.First + 2, TokenKind.Comma) || label.Words > 3) ? -6
            : token.Is(WordClass.Meta | WordClass.Page | WordClass.Aside | WordClass.Variant | WordClass.SlotLabel) ? -4
            : tokens.Has(label.First, Math.Min(label.Last, label.First + 2), WordClass.Negation) ? -7
            : isOrder && label.Words > 2 ? (label.Kind == LabelKind.Sentence && token.Is(WordClass.Step) ? -5 : -2)
            : token.Is(WordClass.Pronoun | WordClass.Joiner | WordClass.Auxiliary | WordClass.Condition | WordClass.Negation | WordClass.Time) ? -3
            : token.Is(WordClass.Article) && tokens.Is(label.First + 1, WordClass.Auxiliary) ? -4
            : token.Is(WordClass.Preposition) && tokens.Is(label.First + 1, WordClass.Pronoun) && label.Words < 4 ? -3
            : IsOrder(tokens, label) || (token.IsBase(WordClass.Swap) && label.Words == 2 && tokens.Is(label.First + 1, WordClass.Paired | WordClass.Other)) ? (token.Is(WordClass.Swap) ? -4 : -2)
            : 0;
    }

    /// <summary>"Rock The Boat": every word begins with a capital.</summary>
    private static bool IsTitled(Tokens tokens, Label label)
    {
        for (var i = label.First; i < label.Last; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && !tokens.IsUpper(i) && tokens[i].End - tokens[i].Start > 3)
            {
                return false;
            }
        }

        return label.Kind == LabelKind.Whole && tokens.IsUpper(label.Last - 1) && tokens[label.Last - 1].End - tokens[label.Last - 1].Start > 1 && label.Words <= ManyWords;
    }

    /// <summary>"Bend your knees": a verb with its object, no name.</summary>
    private static bool IsOrder(Tokens tokens, Label label) =>
        label.Words > 2 && !IsTitled(tokens, label) && !(tokens.Is(label.First + 1, WordRole.To) && tokens.Is(label.First + 2, WordClass.Posture)) && tokens[label.First].IsBase(WordClass.Act | WordClass.Motion | WordClass.Posture | WordClass.Step)
        && tokens.Is(label.First + 1, WordClass.Article | WordClass.Pronoun | WordClass.Preposition | WordClass.Manner)
        || (tokens.Is(label.First, WordRole.Go) && tokens.Is(label.First + 1, WordClass.Preposition));
}
