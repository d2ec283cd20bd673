namespace Toehold.Reading;

/// <summary>Finds the name in an item of a list that sets it off by its dose: the number before it, or the bracket after it.</summary>
internal static class ItemLabels
{
    private const int LongestCounted = 9;

    public static Label? Read(Tokens tokens, int first, int last) => Counted(tokens, first, last) ?? Dosed(tokens, first, last);

    /// <summary>"10 head ups", "10 bicycles each ~ forwards then backwards": an item that begins with how often it is done.</summary>
    private static Label? Counted(Tokens tokens, int first, int last)
    {
        if (tokens[first].Kind != TokenKind.Number || last - first < 2 || QuantityReader.Read(tokens, first, last) is not { Unit: Unit.None, UnitAt: < 0 } quantity || quantity.Last >= last || tokens[quantity.Last].Kind != TokenKind.Word)
        {
            return null;
        }

        var end = quantity.Last;
        while (end < last && end < quantity.Last + LongestCounted && tokens[end].Kind is TokenKind.Word or TokenKind.Dash && !tokens.IsNumber(end) && !tokens[end].Is(WordClass.Each) && !(tokens[end].Kind == TokenKind.Dash && !tokens.Tight(end)) && !(tokens[end].Is(WordClass.Preposition) && tokens.Is(end + 1, WordClass.Each)))
        {
            end++;
        }

        var label = new Label(LabelKind.Amount, quantity.Last, end, end);
        return NameScorer.Score(tokens, label) > -2 && !tokens.Is(label.First, WordClass.Preposition | WordClass.Article | WordClass.Joiner) ? label : null;
    }

    /// <summary>"Knee squash (x10) sat flat on the bed": a name before a bracket that holds its dose.</summary>
    private static Label? Dosed(Tokens tokens, int first, int last)
    {
        var at = first;
        while (at < last && at < first + LongestCounted && tokens[at].Kind is TokenKind.Word or TokenKind.Dash && !tokens.IsNumber(at))
        {
            at++;
        }

        var close = at + 1;
        while (close < last && close < at + LongestCounted && tokens[close].Kind != TokenKind.Close)
        {
            close++;
        }

        return at > first && tokens.Is(at, TokenKind.Open) && close < last - 1 && tokens.Is(close, TokenKind.Close) && (LabelReader.HasAmount(tokens, at + 1, close) || tokens.Is(at + 1, TokenKind.Cross))
            ? new Label(LabelKind.Dash, first, at, at) : null;
    }
}
