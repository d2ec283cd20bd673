namespace Toehold.Reading;

/// <summary>Reads what a number counts from the words after it, over a few adjectives: "10 slow, controlled squeezes".</summary>
internal static class UnitReader
{
    private const WordClass Between = WordClass.Manner | WordClass.More | WordClass.Body | WordClass.Position | WordClass.Vague;
    private const WordClass Counted = WordClass.Act | WordClass.Motion | WordClass.Moved | WordClass.Keep;
    private const int Reach = 4;

    /// <summary>"2m" is two minutes, "20m" twenty metres.</summary>
    private const double LongestMinutes = 5;

    /// <summary>The unit, the token it stands at (or -1), the token after it, and whether it says "more".</summary>
    public static (Unit Unit, int At, int Next, bool More) Read(Tokens tokens, int at, int end)
    {
        if (at < end && tokens[at].Kind is TokenKind.Second or TokenKind.Minute)
        {
            return (tokens[at].Kind == TokenKind.Second ? Unit.Second : Unit.Minute, at, at + 1, false);
        }

        var more = false;
        for (var i = at; i < end && i <= at + Reach; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Dash && (tokens.Tight(i) || (i == at && tokens.Tight(i + 1))) && i + 1 < end && tokens.Is(i + 1, TokenKind.Word))
            {
                continue;
            }

            if (token.Kind == TokenKind.Open && i == at && i + 2 < end && tokens[i + 2].Kind == TokenKind.Close && tokens[i + 1].Word.Unit != Unit.None)
            {
                continue;
            }

            if (i == at && IsCounted(tokens, i, end))
            {
                return (Unit.Rep, i, i + 1, false);
            }

            if (Of(tokens, i, at) is var unit and not Unit.None)
            {
                return (unit, i, AfterPlural(tokens, i + 1, end), more);
            }

            if (token.Kind != TokenKind.Word || !(token.Is(Between) || (token.Is("of") && i == at && !tokens.IsNumber(i + 1))))
            {
                break;
            }

            more |= token.Is(WordClass.More);
        }

        return more ? (Unit.Times, -1, at + 1, true) : (Unit.None, -1, at, false);
    }

    /// <summary>"1 Time(s) a Day".</summary>
    private static int AfterPlural(Tokens tokens, int at, int end) =>
        at + 2 < end && tokens.Is(at, TokenKind.Open) && tokens.Written(at + 1) is "s" && tokens.Is(at + 2, TokenKind.Close) ? at + 3 : at;

    /// <summary>"5 looks each way", "8 nods per side": whatever is counted for each side is a repetition.</summary>
    private static bool IsCounted(Tokens tokens, int at, int end) =>
        at + 1 < end && tokens[at].Kind == TokenKind.Word && tokens[at].Word.Unit == Unit.None && tokens.Written(at)[^1] is 's' && tokens.Written(at).Length > 3
        && !tokens[at].Is(WordClass.Body | WordClass.Kit | WordClass.Foreign | WordClass.Exercise | WordClass.Each) && (tokens[at + 1].Is(WordClass.Each) || tokens[at + 1].Kind == TokenKind.Slash);

    private static Unit Of(Tokens tokens, int at, int first)
    {
        var word = tokens[at].Word;
        if (word.Lemma == "second")
        {
            return Unit.Second;
        }

        if (word.Unit == Unit.Minute && word.Lemma == "m" && (!tokens.Tight(at) || tokens[at - 1].Value > LongestMinutes))
        {
            return Unit.Measure;
        }

        if (word.Unit is Unit.Measure && word.Class.HasFlag(WordClass.Paired) && at != first)
        {
            return Unit.None;
        }

        if (word.Unit != Unit.None && !word.IsNumber)
        {
            return word.Unit;
        }

        var isKind = word.Class.HasFlag(WordClass.Exercise) || word.Lemma is "stretch" or "move" or "step-up" or "pose" or "position";
        return word.Class.HasFlag(WordClass.Body) || (word.Class & Counted) == 0 || isKind || tokens[at].Kind != TokenKind.Word
            || !word.Inflected || tokens.Written(at)[^1] is not ('s' or 'S') ? Unit.None : Unit.Rep;
    }
}
