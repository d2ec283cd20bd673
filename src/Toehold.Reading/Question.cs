using Toehold.Programmes;

namespace Toehold.Reading;

/// <summary>A place of the text that can fairly be read in more than one way.</summary>
/// <param name="Key">Tells it from the text's other questions by its kind, exercise and words, so that an answer is found again when the text has changed elsewhere.</param>
/// <param name="Exercise">Which exercise it is about, counted from zero.</param>
/// <param name="Sentence">The question, for a person: "10 sets of one hold, or 10 holds?"</param>
/// <param name="Span">The words in question.</param>
/// <param name="Answers">The fair readings, at least two.</param>
/// <param name="Taken">The answer that the reading holds now; one of <paramref name="Answers"/>.</param>
/// <param name="Why">Why that one was taken, in a sentence.</param>
public sealed record Question(string Key, int Exercise, string Sentence, TextSpan Span, ValueList<Answer> Answers, Answer Taken, string Why)
{
    /// <summary>This question once another, or itself, has been answered: what the answer changes in the exercise's dose holds for its own answers too.</summary>
    internal Question After(Question asked, Answer answer)
    {
        if (Key == asked.Key)
        {
            return this with { Taken = answer };
        }

        return Exercise != asked.Exercise ? this : this with { Answers = Answers.Select(Moved).ToValueList(), Taken = Moved(Taken) };

        Answer Moved(Answer own) => own with { Dose = DoseChange.Apply(own.Dose, asked.Taken.Dose, answer.Dose) };
    }
}
