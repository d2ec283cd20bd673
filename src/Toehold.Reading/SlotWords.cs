namespace Toehold.Reading;

/// <summary>The words that a slot was read from.</summary>
/// <param name="Slot">The slot's name as in the JSON: sets, reps, hold, breaths, duration, rest, perDay, perWeek, side, position, equipment.</param>
/// <param name="Span">Its words.</param>
public readonly record struct SlotWords(string Slot, TextSpan Span);
