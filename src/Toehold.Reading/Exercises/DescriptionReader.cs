namespace Toehold.Reading;

/// <summary>Finds the words that tell how an exercise is done: all that is said after its name.</summary>
internal static class DescriptionReader
{
    public static TextSpan Read(Tokens tokens, Draft draft)
    {
        var first = draft.First;
        while (first < draft.Last && tokens[first].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Open))
        {
            first++;
        }

        var span = tokens.Span(first, draft.Last);
        return span.End > span.Start ? span : new TextSpan(draft.Span.End, draft.Span.End);
    }
}
