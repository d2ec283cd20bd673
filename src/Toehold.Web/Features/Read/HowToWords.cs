using Toehold.Reading;

namespace Toehold.Web.Features.Read;

/// <summary>What a hand-out says on how an exercise is done, on one line: without sentences that only say the dose, which stands beside it.</summary>
internal static class HowToWords
{
    private const int FewLetters = 8;

    private static readonly string[] DoseWords = [.. DoseSlot.All.Select(slot => slot.Name), "side"];

    /// <param name="text">The hand-out.</param>
    /// <param name="source">Where it speaks of an exercise.</param>
    /// <param name="old">Words about a dose that no longer holds.</param>
    public static string Of(string text, ExerciseSource source, params IReadOnlyCollection<TextSpan> old)
    {
        ArgumentNullException.ThrowIfNull(source);
        var said = DoseWords.SelectMany(source.Of).ToList();
        var kept = Sentences(text, source.Description)
            .Where(sentence => !old.Any(span => Meet(span, sentence)))
            .Where(sentence => !said.Any(span => Meet(span, sentence)) || LettersOutside(text, sentence, said) > FewLetters)
            .Select(sentence => sentence.Of(text));
        return string.Join(' ', string.Concat(kept).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool Meet(TextSpan one, TextSpan other) => one.Start < other.End && other.Start < one.End;

    private static int LettersOutside(string text, TextSpan sentence, IReadOnlyCollection<TextSpan> said) =>
        Enumerable.Range(sentence.Start, sentence.Length).Count(at => char.IsLetter(text[at]) && !said.Any(span => span.Start <= at && at < span.End));

    private static IEnumerable<TextSpan> Sentences(string text, TextSpan span)
    {
        var start = span.Start;
        for (var i = span.Start; i < span.End; i++)
        {
            var isEnd = (text[i] == '\n' && !GoesOn(text, i + 1, span.End)) || (text[i] is '.' or '!' or '?' && (i + 1 == span.End || char.IsWhiteSpace(text[i + 1])));
            if (isEnd || i + 1 == span.End)
            {
                yield return new TextSpan(start, i + 1);
                start = i + 1;
            }
        }
    }

    // A line that begins with a small letter goes on with the sentence of the line before.
    private static bool GoesOn(string text, int next, int end)
    {
        while (next < end && text[next] == ' ')
        {
            next++;
        }

        return next < end && char.IsLower(text[next]);
    }
}
