namespace Toehold.Reading;

/// <summary>Finds the minutes that a hand-out says the whole routine takes: "just 15 minutes a day", "takes 10 minutes".</summary>
internal static class PromiseReader
{
    public static double? Read(Tokens tokens, List<LineReading> lines, List<Segment> segments)
    {
        var end = segments.Count == 0 ? 0 : segments[0].First;
        for (var i = 0; i < end; i++)
        {
            var line = lines[i].Line;
            for (var at = line.First; at < line.Last; at++)
            {
                if (tokens.IsNumber(at) && QuantityReader.Read(tokens, at, line.Last) is { IsTime: true, Min: >= 60 and var seconds } quantity && IsPromise(tokens, quantity, line))
                {
                    return seconds / 60;
                }
            }
        }

        return null;
    }

    /// <summary>Whether a sentence speaks of what the routine takes: "said to take 15 minutes a day".</summary>
    public static bool Takes(Tokens tokens, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (tokens[i].Word.Lemma is "take" or "takes" or "took" or "spend" or "need")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPromise(Tokens tokens, Quantity quantity, Line line)
    {
        for (var i = quantity.First - 1; i >= Math.Max(line.First, quantity.First - 4); i--)
        {
            if (tokens[i].Word.Lemma is "just" or "only" or "take" or "takes" or "in" or "spend")
            {
                return tokens[quantity.Last].Word.Lemma is not ("read" or "ago");
            }
        }

        return FrequencyReader.Period(tokens, quantity.Last, line.Last).Period == Unit.Day;
    }
}
