namespace Toehold.Programmes;

/// <summary>One sentence of a hand-out about an exercise's dose, side or position.</summary>
/// <param name="Slot">The slot that it fills: position, hold, breaths, duration, reps, sets, rest, side, perDay or perWeek.</param>
/// <param name="Text">The sentence, with its full stop: "Hold for 3 to 5 seconds."</param>
public readonly record struct DoseSentence(string Slot, string Text);
