using Toehold.Programmes;

namespace Toehold.Reading;

/// <summary>A hand-out as it was understood: the programme, where each part of it stands in the text, and every doubt.</summary>
public sealed record HandOutReading
{
    /// <summary>The text as read; every span points into it. For a page's source it is what a visitor would see.</summary>
    public required string Text { get; init; }

    /// <summary>The programme; without exercises where the text holds no routine.</summary>
    public required Programme Programme { get; init; }

    /// <summary>Where each exercise was read, parallel to the programme's exercises.</summary>
    public required ValueList<ExerciseSource> Sources { get; init; }

    /// <summary>The doubts, in the order of the text.</summary>
    public ValueList<Finding> Findings { get; init; } = [];

    /// <summary>The places that two readings are fair to, with the one that was taken.</summary>
    public ValueList<Question> Questions { get; init; } = [];

    /// <summary>The same reading with one question answered: the answer's slots are changed and it becomes the one taken.</summary>
    /// <param name="question">One of <see cref="Questions"/>.</param>
    /// <param name="answer">One of its answers.</param>
    /// <exception cref="ArgumentException">The reading does not ask the question, or the question does not have the answer.</exception>
    public HandOutReading With(Question question, Answer answer)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(answer);
        if (!Questions.Contains(question) || !question.Answers.Contains(answer))
        {
            throw new ArgumentException("It answers no question of this reading.", nameof(answer));
        }

        var exercises = Programme.Exercises.ToArray();
        var exercise = exercises[question.Exercise];
        exercises[question.Exercise] = exercise with { Dose = DoseChange.Apply(exercise.Dose, question.Taken.Dose, answer.Dose) };
        return this with
        {
            Programme = Programme with { Exercises = exercises.ToValueList() },
            Questions = Questions.Select(asked => asked.After(question, answer)).ToValueList(),
        };
    }
}
