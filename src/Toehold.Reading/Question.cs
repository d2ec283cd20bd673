using Toehold.Programmes;

namespace Toehold.Reading;

/// <summary>A place of the text that can fairly be read in more than one way.</summary>
/// <param name="Exercise">Which exercise it is about, counted from zero.</param>
/// <param name="Sentence">The question, for a person: "10 sets of one hold, or 10 holds?"</param>
/// <param name="Span">The words in question.</param>
/// <param name="Answers">The fair readings, at least two.</param>
/// <param name="Taken">The answer that the reading holds now; one of <paramref name="Answers"/>.</param>
/// <param name="Why">Why that one was taken, in a sentence.</param>
public sealed record Question(int Exercise, string Sentence, TextSpan Span, ValueList<Answer> Answers, Answer Taken, string Why);
