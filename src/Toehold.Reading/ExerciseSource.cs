using Toehold.Programmes;

namespace Toehold.Reading;

/// <summary>Where in the text an exercise was read.</summary>
/// <param name="Span">The exercise, from its name to the end of its last line.</param>
/// <param name="Words">The words that each slot came from; a slot may have several, a slot filled by a general dose has the general words.</param>
/// <param name="Description">The sentences that tell how it is done; empty where there are none.</param>
public sealed record ExerciseSource(TextSpan Span, ValueList<SlotWords> Words, TextSpan Description)
{
    /// <summary>The words behind one slot, by its name in the JSON ("hold", "perDay", "position").</summary>
    public IEnumerable<TextSpan> Of(string slot) => Words.Where(words => words.Slot == slot).Select(words => words.Span);
}
