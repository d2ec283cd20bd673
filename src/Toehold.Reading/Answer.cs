using Toehold.Programmes;

namespace Toehold.Reading;

/// <summary>One fair reading of a question's words.</summary>
/// <param name="Sentence">The reading in a few words: "10 holds".</param>
/// <param name="Dose">The exercise's whole dose when the words are read so.</param>
public sealed record Answer(string Sentence, Dose Dose);
