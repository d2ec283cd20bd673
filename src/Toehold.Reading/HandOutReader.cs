namespace Toehold.Reading;

/// <summary>Reads a hand-out in plain text, Markdown or a page's source: text → lines → phrases → exercises → doses for all → findings.</summary>
public static class HandOutReader
{
    private static readonly Dictionary<string, string> NoAnswers = [];

    /// <summary>Understands a hand-out. Any text has a reading; one without a routine has no exercises and a finding that says so.</summary>
    /// <param name="text">The hand-out. No text throws.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static HandOutReading Read(string text) => Read(text, NoAnswers);

    /// <summary>Understands a hand-out of which some questions have been answered before. Answers to questions that the text no longer asks are left out.</summary>
    /// <param name="text">The hand-out. No text throws.</param>
    /// <param name="answers">The <see cref="Answer.Key"/> chosen for each <see cref="Question.Key"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static HandOutReading Read(string text, IReadOnlyDictionary<string, string> answers)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(answers);
        var reading = Read(text, Weights.Learned);
        foreach (var (question, chosen) in answers)
        {
            var asked = reading.Questions.FirstOrDefault(other => other.Key == question);
            reading = asked?.Answers.FirstOrDefault(answer => answer.Key == chosen) is { } answer ? reading.With(asked, answer) : reading;
        }

        return reading;
    }

    /// <summary>Understands a hand-out by weights that are being tried.</summary>
    /// <param name="text">The hand-out. No text throws.</param>
    /// <param name="weights">By what exercises are found.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static HandOutReading Read(string text, Weights weights)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(weights);
        return WrittenReader.Read(text) ?? Understand(text, weights);
    }

    private static HandOutReading Understand(string text, Weights weights)
    {
        using var page = new Page(text, weights);
        return page.Read();
    }
}
