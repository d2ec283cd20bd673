namespace Toehold.Reading;

/// <summary>Reads what a number of sets is of: "3 sets of 10", "two lots of eleven", "3 goes of 1 minute".</summary>
internal static class OfReader
{
    public static Quantity? Read(Tokens tokens, Quantity sets, int end)
    {
        var at = sets.Last;
        if (at < end && tokens[at].Kind == TokenKind.Open)
        {
            return null;
        }

        var isJoined = at + 1 < end && tokens[at].Word.Lemma is "of" or "with" or "at";
        return isJoined ? QuantityReader.Read(tokens, at + 1, end) : null;
    }
}
