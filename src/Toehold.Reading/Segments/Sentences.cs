namespace Toehold.Reading;

/// <summary>Cuts a line's words into sentences; a label is one of its own.</summary>
internal static class Sentences
{
    /// <summary>Nobody writes longer sentences; longer runs of words are cut, so that no text takes long.</summary>
    private const int Longest = 400;

    public static IEnumerable<(int Start, int End)> Of(Tokens tokens, Label label, Line line)
    {
        var start = line.First;
        if (label.Kind is not (LabelKind.None or LabelKind.Amount or LabelKind.Whole or LabelKind.Clause))
        {
            var bracket = Bracket(tokens, label.First, label.Last);
            if (bracket > 0)
            {
                yield return (bracket, label.Last);
            }

            start = label.Body;
        }

        for (var i = start; i < line.Last; i++)
        {
            var isEnd = IsEnd(tokens, i, line.Last);
            if (isEnd || IsLong(start, i))
            {
                if (i > start)
                {
                    yield return (start, i);
                }

                start = isEnd ? i + 1 : i;
            }
        }

        if (start < line.Last)
        {
            yield return (start, line.Last);
        }
    }

    /// <summary>Whether a sentence is cut here, because it has gone on for too long.</summary>
    public static bool IsLong(int start, int at) => at - start >= Longest;

    /// <summary>Where the words of the first bracket begin, or -1.</summary>
    public static int Bracket(Tokens tokens, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (tokens[i].Kind == TokenKind.Open)
            {
                return i + 1;
            }
        }

        return -1;
    }

    /// <summary>Whether a sentence ends at a token.</summary>
    public static bool IsEnd(Tokens tokens, int at, int last)
    {
        if (tokens[at].Kind is TokenKind.Pipe or TokenKind.Semicolon)
        {
            return true;
        }

        if (tokens[at].Kind != TokenKind.Stop || (tokens.Tight(at + 1) && at + 1 < last && !tokens.IsUpper(at + 1)))
        {
            return false;
        }

        var isAbbreviation = at > 0 && tokens.Written(at) is "." && tokens[at - 1].Word is { Unit: not Unit.None } or { Lemma: "approx" or "max" or "min" };
        return !(isAbbreviation && at + 1 < last && !tokens.IsUpper(at + 1) && tokens[at - 1].End - tokens[at - 1].Start <= 6 && tokens[at - 1].Word.Lemma is not ("time" or "day" or "week" or "minute" or "second") && !tokens.Is(at + 1, WordRole.Then) && tokens[at + 1].Kind is not TokenKind.Number && !tokens.Is(at + 1, WordClass.Aside));
    }
}
