using Toehold.Programmes;

namespace Toehold.Reading;

/// <summary>One fair reading of a question's words.</summary>
/// <param name="Key">Tells it from the question's other answers, and stays the same when the text is read again: "sets", "reps".</param>
/// <param name="Sentence">The reading in a few words: "10 holds".</param>
/// <param name="Dose">The exercise's whole dose when the words are read so.</param>
public sealed record Answer(string Key, string Sentence, Dose Dose);
